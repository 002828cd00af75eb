package org.assay.analysis.internal.mapping;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** Spans of the model and as data. */
public final class Spans {
	private Spans() {
	}

	public static Span read(org.assay.model.Span span) {
		return org.assay.model.Spans.plain(span);
	}

	public static List<Span> read(List<org.assay.model.Span> spans) {
		return switch (spans.size()) {
		case 0 -> List.of();
		case 1 -> List.of(read(spans.getFirst()));
		default -> spans.stream().map(Spans::read).toList();
		};
	}

	/** A span with the words it covers. */
	static org.assay.model.Span draft(SourceText text, Span span) {
		return org.assay.model.Spans.of(text, span);
	}

	static List<org.assay.model.Span> draft(SourceText text, Collection<Span> spans) {
		return spans.stream().map(s -> draft(text, s)).toList();
	}

	/** The spans as part of an id. */
	static String key(Collection<Span> spans) {
		return spans.stream().map(s -> s.begin() + "-" + s.end()).collect(Collectors.joining(","));
	}
}
