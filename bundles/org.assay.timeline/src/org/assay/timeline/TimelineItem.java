package org.assay.timeline;

import java.util.List;
import java.util.Locale;
import org.assay.model.Verdict;
import org.assay.text.Edtf;

/**
 * One time on the timeline, with all that a person must be told about it.
 *
 * @param id            stable: the id of the element it was taken from, and the clock
 * @param label         what happened, was said or was published, in short
 * @param outlet        name of who published it, or empty
 * @param actor         who spoke, by name, or empty
 * @param documentTitle of the first evidence
 * @param evidence      at least one; the first is where a reader is led
 * @param working       how the date was worked out, in words, or empty when it stands in the text as it is
 * @param verdict       what has been decided about the element
 * @param conflict      why the date is in doubt because another one contradicts it; empty when none does
 * @param topics        the story and the questions it belongs to
 */
public record TimelineItem(String id, Clock clock, String label, Edtf time, String outlet, String actor,
		String documentTitle, List<Evidence> evidence, String working, Verdict verdict, String conflict,
		Topics topics) {

	/** @throws IllegalArgumentException without evidence */
	public TimelineItem {
		evidence = List.copyOf(evidence);
		if (evidence.isEmpty()) {
			throw new IllegalArgumentException("a time needs evidence: " + id);
		}
	}

	/**
	 * One that belongs to no story and no question.
	 *
	 * @throws IllegalArgumentException without evidence
	 */
	public TimelineItem(String id, Clock clock, String label, Edtf time, String outlet, String actor,
			String documentTitle, List<Evidence> evidence, String working, Verdict verdict, String conflict) {
		this(id, clock, label, time, outlet, actor, documentTitle, evidence, working, verdict, conflict, Topics.NONE);
	}

	/** The same, as a part of a story and of questions. */
	TimelineItem within(Topics other) {
		return new TimelineItem(id, clock, label, time, outlet, actor, documentTitle, evidence, working, verdict,
				conflict, other);
	}

	public String documentId() {
		return evidence.get(0).documentId();
	}

	/** Whether another date contradicts this one. */
	public boolean isConflicting() {
		return !conflict.isEmpty();
	}

	/** Whether its own date is stated as doubtful or as about right only. */
	public boolean isUncertain() {
		return time.isUncertain() || time.isApproximate();
	}

	/** Whether label, words, names or date hold {@code search}, whatever its case. An empty search finds all. */
	public boolean matches(String search) {
		String wanted = search.strip().toLowerCase(Locale.ROOT);
		if (wanted.isEmpty()) {
			return true;
		}
		return holds(label, wanted) || holds(outlet, wanted) || holds(actor, wanted) || holds(documentTitle, wanted)
				|| holds(time.words(), wanted) || holds(time.value(), wanted)
				|| evidence.stream().anyMatch(e -> holds(e.words(), wanted));
	}

	private static boolean holds(String text, String wanted) {
		return text.toLowerCase(Locale.ROOT).contains(wanted);
	}
}
