package org.assay.comparison.passages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.words.Word;
import org.assay.reading.Claim.Role;
import org.assay.reading.Claim.Slot;
import org.assay.text.Span;

/** A claim where a document makes it. */
public record MadeClaim(Passage passage, Assertion assertion) {
	private static final Set<String> RELATIVES = Set.of("which", "who", "that");
	private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "we", "i", "this", "these", "those",
			"you", "there",
			"all", "some", "none", "one");
	private static final Set<String> OTHERS = Set.of("its", "his", "her", "their", "our", "my");
	/** "In which two people died" and "to resign" do not stand by themselves. */
	private static final Set<String> HANGING = Set.of("to", "in", "on", "of", "for", "from", "at", "by", "whose",
			"where", "whom",
			"what", "when", "why", "how", "as", "with");

	public String documentId() {
		return passage.document().id();
	}

	/**
	 * The words on one line, so that they read by themselves as far as they can: "which was built in 1974" begins with what
	 * was built, "it closed" with whose name is known.
	 */
	public String line() {
		ComparedDocument document = passage.document();
		Span span = assertion.span();
		String line = document.line(span).strip();
		int blank = line.indexOf(' ');
		if (blank < 0) {
			return line;
		}
		return opening(line.substring(0, blank).toLowerCase(Locale.ROOT)).map(o -> o + line.substring(blank))
				.orElse(line);
	}

	/** How badly the words read by themselves, from 0. */
	public int roughness() {
		String first = first();
		if (HANGING.contains(first) || RELATIVES.contains(first) && opening(first).isEmpty()) {
			return 2;
		}
		boolean unknown = OTHERS.contains(first)
				|| PRONOUNS.contains(first) && opening(first).isEmpty() && isAlone(first.length());
		return RELATIVES.contains(first) || unknown || !isSentence() ? 1 : 0;
	}

	/** Whether a pronoun is all there is of who or what, as in "these are", not "these results are". */
	private boolean isAlone(int length) {
		return assertion.claim().slots().stream().filter(s -> s.role() == Role.who || s.role() == Role.what)
				.noneMatch(s -> s.span().begin() == assertion.span().begin() && s.span().length() > length);
	}

	private boolean isSentence() {
		return assertion.claim().slots().stream().anyMatch(s -> s.role() == Role.predicate)
				|| assertion.claim().attribution().isPresent() && !assertion.predicate().isEmpty()
						&& !assertion.claim().content().getFirst().equals(assertion.span());
	}

	private String first() {
		List<Word> words = passage.words(assertion.span());
		return words.isEmpty() ? "" : words.getFirst().lower();
	}

	/** What a relative pronoun or "it" at the begin stands for. */
	private Optional<String> opening(String pronoun) {
		boolean relative = RELATIVES.contains(pronoun);
		if (!relative && !PRONOUNS.contains(pronoun)) {
			return Optional.empty();
		}
		return assertion.claim().slots().stream().filter(s -> s.role() == Role.who || s.role() == Role.what)
				.filter(s -> relative ? s.span().end() <= assertion.span().begin()
						: s.span().begin() == assertion.span().begin() && s.span().length() == pronoun.length())
				.map(this::name).filter(n -> !n.isEmpty() && !n.equalsIgnoreCase(pronoun)).findFirst();
	}

	private String name(Slot slot) {
		String printed = passage.document().line(slot.span()).strip();
		return PRONOUNS.contains(printed.toLowerCase(Locale.ROOT)) ? slot.value() : printed;
	}
}
