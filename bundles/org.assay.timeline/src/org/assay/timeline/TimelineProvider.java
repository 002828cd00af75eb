package org.assay.timeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.assay.core.OpenCase;
import org.assay.model.Case;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Event;
import org.assay.model.Relation;
import org.assay.plugins.PluginRegistry;

/**
 * Takes all times out of a case. It reads the model itself and not the view that analyses get, because events,
 * comparisons (what conflicts) and the proof of a publication date stand only there, and because what is selected in
 * the window are elements of the model. A pure function: the same case gives the same items in the same order.
 */
public final class TimelineProvider {

	private TimelineProvider() {
	}

	/** Takes out everything while nobody changes the case. A text that cannot be read costs labels only. */
	public static CaseTimeline read(OpenCase open) {
		return open.read(() -> read(open.model(), document -> text(open, document)));
	}

	private static Optional<CharSequence> text(OpenCase open, Document document) {
		try {
			return Optional.of(open.text(document));
		} catch (IOException e) {
			PluginRegistry.log(TimelineProvider.class)
					.warn("The timeline does without the text of " + document.getTitle() + ".", e);
			return Optional.empty();
		}
	}

	/** Takes out everything at once. */
	public static CaseTimeline read(Case model, Texts texts) {
		return read(model, texts, () -> false);
	}

	/**
	 * Takes out everything, from several articles at a time. The caller sees to it that nobody changes the case meanwhile.
	 *
	 * @param texts     the texts, for labels and for what stands in one sentence
	 * @param cancelled asked before each document
	 * @throws CancellationException when asked to stop
	 */
	public static CaseTimeline read(Case model, Texts texts, BooleanSupplier cancelled) {
		Map<String, String> conflicts = conflicts(model);
		CaseTopics topics = new CaseTopics(model);
		List<TimelineItem> items = new ArrayList<>();
		List<Unplaced> unplaced = new ArrayList<>();
		Set<String> told = new HashSet<>();
		Dates dates = new Dates();
		for (Event event : model.getEvents()) {
			EventTimes.read(event, topics, items, told);
		}
		List<Document> documents = model.getDocuments().stream().filter(d -> !Verdicts.isRejected(d)).toList();
		documents.parallelStream().map(document -> {
			if (cancelled.getAsBoolean()) {
				throw new CancellationException();
			}
			return new DocumentTimes(document, texts.of(document), conflicts, topics, told, dates).read();
		}).toList().forEach(part -> {
			items.addAll(part.items());
			unplaced.addAll(part.unplaced());
		});
		return new CaseTimeline(items, unplaced);
	}

	/** Why an element's date is contradicted, by the element's id. */
	private static Map<String, String> conflicts(Case model) {
		Map<String, String> conflicts = new HashMap<>();
		for (Comparison comparison : model.getComparisons()) {
			boolean clash = comparison.getRelation() == Relation.DATE_CLASH
					|| comparison.getRelation() == Relation.SELF_CONTRADICTION;
			if (clash && !Verdicts.isRejected(comparison)) {
				String why = comparison.getWhy() == null || comparison.getWhy().isBlank()
						? "Another statement gives a different date." : comparison.getWhy();
				note(conflicts, comparison.getA(), why);
				note(conflicts, comparison.getB(), why);
			}
		}
		return conflicts;
	}

	private static void note(Map<String, String> conflicts, org.assay.model.Evidence side, String why) {
		if (side != null && side.getElement() != null) {
			conflicts.merge(side.getElement().getId(), why, (a, b) -> a.contains(b) ? a : a + " " + b);
		}
	}
}
