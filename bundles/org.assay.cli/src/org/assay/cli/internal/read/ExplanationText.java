package org.assay.cli.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.reading.Explanation;
import org.assay.reading.Word;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** What was read at one place and why, for a person at a terminal. */
final class ExplanationText {
	private final SourceText text;
	private final Explanation explanation;

	ExplanationText(SourceText text, Explanation explanation) {
		this.text = text;
		this.explanation = explanation;
	}

	/** @param at UTF-16 offset */
	List<String> lines(String file, int at, String zone) {
		List<String> lines = new ArrayList<>();
		lines.add(file + ", " + text.toCodePoint(at) + (zone.isEmpty() ? "" : ", in the " + zone));
		explanation.sentence().ifPresentOrElse(
				sentence -> lines.add("sentence " + place(sentence.span()) + ": " + words(sentence.span())),
				() -> lines.add("no sentence: the words stand in none, such as a bullet or a sign"));
		words(lines);
		for (Explanation.Element element : explanation.elements()) {
			element(lines, element);
		}
		if (explanation.elements().isEmpty()) {
			lines.add("Nothing that was read covers this place.");
		}
		return lines;
	}

	private void words(List<String> lines) {
		List<Word> words = explanation.words();
		if (words.isEmpty()) {
			return;
		}
		int width = words.stream().mapToInt(word -> text.at(word.span()).length()).max().orElse(1);
		String format = "  %3d  %-" + Math.min(width, 30) + "s  %-5s  %-10s  %s";
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			String on = word.head() < 0 ? word.relation()
					: word.relation() + " of " + (word.head() + 1) + " " + text.at(words.get(word.head()).span());
			String name = word.name().equals("O") ? "" : word.name();
			lines.add(String.format(format, i + 1, text.at(word.span()), word.tag(), name, on).stripTrailing());
		}
	}

	private void element(List<String> lines, Explanation.Element element) {
		lines.add(element.kind() + " " + element.spans().stream().map(this::place).collect(Collectors.joining(", "))
				+ ": " + element.spans().stream().map(this::words).collect(Collectors.joining(" … ")));
		lines.add("  read as: " + element.says());
		lines.add("  because: " + element.why().because());
		String inputs = element.why().inputs().stream().filter(input -> !input.isEmpty())
				.collect(Collectors.joining("; "));
		if (!inputs.isEmpty()) {
			lines.add("  looked at: " + inputs);
		}
		lines.add("  rule: " + element.why().rule() + ", " + Math.round(element.why().confidence() * 100) + " % sure");
	}

	private String place(Span units) {
		Span span = text.toCodePoints(units);
		return span.begin() + "-" + span.end();
	}

	private String words(Span span) {
		return "\"" + text.at(span).replaceAll("\\s+", " ") + "\"";
	}
}
