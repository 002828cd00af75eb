package org.assay.cli.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.ingest.Article;
import org.assay.ingest.Article.Proved;
import org.assay.reading.Attribution;
import org.assay.reading.Figure;
import org.assay.reading.Reading;
import org.assay.reading.TimeExpression;
import org.assay.text.Span;

/** What an article says, for a person at a terminal. */
final class ReadingText {
	private ReadingText() {
	}

	static List<String> lines(String file, Article article, Reading reading) {
		String text = article.text();
		List<String> lines = new ArrayList<>();
		lines.add(file + ": " + article.title().map(Proved::value).orElse("(no title)"));
		article.byline().ifPresent(b -> lines.add("  by " + b.value()));
		lines.add("  published " + article.published().map(p -> p.value() + " (" + p.basis() + ")")
				.orElse("on an unknown day"));
		if (!reading.notice().isEmpty()) {
			lines.add("  " + reading.notice());
		}
		for (Attribution attribution : reading.attributions()) {
			String speaker = attribution.speaker().isEmpty() ? "somebody" : attribution.speaker();
			lines.add("  " + attribution.kind() + ", " + speaker + " " + attribution.stance() + ": "
					+ words(text, attribution.content()));
		}
		for (Figure figure : reading.figures()) {
			lines.add("  figure " + words(text, List.of(figure.span()))
					+ (figure.referent().isEmpty() ? "" : ": " + figure.referent()));
		}
		for (TimeExpression time : reading.times()) {
			lines.add("  time " + words(text, List.of(time.span())) + ": " + time.value()
					+ (time.arithmetic().isEmpty() ? "" : " (" + time.arithmetic() + ")"));
		}
		lines.add("");
		return lines;
	}

	private static String words(String text, List<Span> spans) {
		return spans.stream().map(s -> s.of(text).replaceAll("\\s+", " ")).collect(Collectors.joining(" … "));
	}
}
