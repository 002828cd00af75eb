package org.assay.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.text.Span;

/**
 * What was read at one place of a text, and why.
 *
 * @param sentence that holds the place; empty where no sentence was found, such as in a bullet
 * @param words    of that sentence; empty where no language pack reads it
 * @param elements what covers the place: mentions, times, figures, attributions and claims, in this order
 */
public record Explanation(Optional<Sentence> sentence, List<Word> words, List<Element> elements) {

	public Explanation {
		words = List.copyOf(words);
		elements = List.copyOf(elements);
	}

	/**
	 * Something that was read.
	 *
	 * @param kind  mention, time, figure, attribution or claim
	 * @param spans its words; those of an attribution are what it attributes, its cue and its source
	 * @param says  what it was read as, in one line
	 */
	public record Element(String kind, List<Span> spans, String says, Why why) {
		public Element {
			spans = List.copyOf(spans);
		}
	}

	/**
	 * Explains one place.
	 *
	 * @param reading by that reader, of that input
	 * @param at      UTF-16 offset into the text
	 */
	public static Explanation of(Reader reader, ReadingInput input, Reading reading, int at) {
		Optional<Sentence> sentence = reading.sentences().stream().filter(s -> s.span().contains(at)).findFirst();
		List<Element> all = new ArrayList<>();
		reading.mentions().forEach(m -> all.add(new Element("mention", List.of(m.span()),
				m.type() + ", stands for " + m.entity(), m.why())));
		reading.times().forEach(t -> all.add(new Element("time", List.of(t.span()), says(t), t.why())));
		reading.figures().forEach(f -> all.add(new Element("figure", List.of(f.span()), says(f), f.why())));
		reading.attributions()
				.forEach(a -> all.add(new Element("attribution", spans(a), says(a, input.text()), a.why())));
		reading.claims().forEach(c -> all.add(new Element("claim", c.content(), says(c), c.why())));
		all.removeIf(element -> element.spans().stream().noneMatch(span -> span.contains(at)));
		return new Explanation(sentence, sentence.isPresent() ? reader.words(input, at) : List.of(), all);
	}

	private static List<Span> spans(Attribution attribution) {
		List<Span> spans = new ArrayList<>(attribution.content());
		spans.addAll(attribution.cue());
		spans.addAll(attribution.source());
		spans.sort(null);
		return spans;
	}

	private static String says(TimeExpression time) {
		String value = time.type() + " " + time.value();
		return time.anchor().isEmpty() ? value : value + ", counted from " + time.anchor();
	}

	private static String says(Figure figure) {
		List<String> parts = new ArrayList<>();
		parts.add(figure.value().toPlainString() + figure.high().map(high -> " to " + high.toPlainString()).orElse("")
				+ (figure.unit().isEmpty() ? "" : " " + figure.unit()));
		parts.add(figure.approximation().name());
		if (figure.change() != Figure.Change.none) {
			parts.add(figure.change().name());
		}
		if (!figure.referent().isEmpty()) {
			parts.add("of " + figure.referent());
		}
		return String.join(", ", parts);
	}

	private static String says(Attribution attribution, String text) {
		List<String> parts = new ArrayList<>();
		parts.add(attribution.kind().name());
		parts.add((attribution.speaker().isEmpty() ? "somebody" : attribution.speaker()) + " " + attribution.stance());
		part(parts, "source", attribution.source(), text);
		part(parts, "cue", attribution.cue(), text);
		if (!attribution.via().isEmpty()) {
			parts.add("via " + attribution.via());
		}
		parts.add("authority " + attribution.authority());
		if (attribution.hedged()) {
			parts.add("hedged");
		}
		if (attribution.negated()) {
			parts.add("negated");
		}
		return String.join(", ", parts);
	}

	private static void part(List<String> parts, String name, List<Span> spans, String text) {
		if (!spans.isEmpty()) {
			parts.add(name + " \"" + spans.get(0).of(text) + "\"");
		}
	}

	private static String says(Claim claim) {
		List<String> parts = new ArrayList<>();
		parts.add(claim.polarity().name());
		parts.add(claim.modality().name());
		claim.slots().forEach(slot -> parts.add(slot.role() + " \"" + slot.value() + "\""));
		return String.join(", ", parts);
	}
}
