package org.assay.analysis.internal.mapping;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.model.ModelFactory;
import org.assay.text.Quote;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** Spans of the model and as data. */
public final class Spans {
	private Spans() {
	}

	public static Span read(org.assay.model.Span span) {
		return new Span(span.getBegin(), span.getEnd());
	}

	public static List<Span> read(List<org.assay.model.Span> spans) {
		return spans.stream().map(Spans::read).toList();
	}

	/** A span with the words it covers. */
	static org.assay.model.Span draft(SourceText text, Span span) {
		org.assay.model.Span draft = ModelFactory.eINSTANCE.createSpan();
		draft.setBegin(span.begin());
		draft.setEnd(span.end());
		draft.setQuote(Quote.of(text, span).words());
		return draft;
	}

	static List<org.assay.model.Span> draft(SourceText text, Collection<Span> spans) {
		return spans.stream().map(s -> draft(text, s)).toList();
	}

	/** The spans as part of an id. */
	static String key(Collection<Span> spans) {
		return spans.stream().map(s -> s.begin() + "-" + s.end()).collect(Collectors.joining(","));
	}
}
