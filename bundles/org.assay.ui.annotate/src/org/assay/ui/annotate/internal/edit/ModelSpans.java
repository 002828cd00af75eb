package org.assay.ui.annotate.internal.edit;

import java.util.List;
import org.assay.model.ModelFactory;
import org.assay.text.Quote;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** Spans of the model, with the words that prove them. */
final class ModelSpans {
	private final SourceText text;

	ModelSpans(SourceText text) {
		this.text = text;
	}

	org.assay.model.Span of(Span span) {
		org.assay.model.Span made = ModelFactory.eINSTANCE.createSpan();
		set(made, span);
		return made;
	}

	void set(org.assay.model.Span target, Span span) {
		target.setBegin(span.begin());
		target.setEnd(span.end());
		target.setQuote(Quote.of(text, span).words());
	}

	/** Adds a span in its place; those that it overlaps or touches become one with it. */
	void add(List<org.assay.model.Span> spans, Span span) {
		List<org.assay.model.Span> touched = spans.stream()
				.filter(s -> s.getBegin() <= span.end() && span.begin() <= s.getEnd()).toList();
		int begin = touched.stream().mapToInt(org.assay.model.Span::getBegin).reduce(span.begin(), Math::min);
		int end = touched.stream().mapToInt(org.assay.model.Span::getEnd).reduce(span.end(), Math::max);
		spans.removeAll(touched);
		int before = (int) spans.stream().filter(s -> s.getBegin() < begin).count();
		spans.add(before, of(new Span(begin, end)));
	}

	/** Replaces all spans of a list by one. */
	void replace(List<org.assay.model.Span> spans, Span span) {
		spans.clear();
		spans.add(of(span));
	}

	/**
	 * A selection without the blanks around it and without half characters.
	 *
	 * @return empty when nothing else was selected
	 */
	static Span tidy(SourceText text, Span selection) {
		int begin = selection.begin();
		int end = selection.end();
		while (begin < end && isBlank(text.charAt(begin))) {
			begin++;
		}
		while (end > begin && isBlank(text.charAt(end - 1))) {
			end--;
		}
		if (begin > 0 && begin < end && Character.isLowSurrogate(text.charAt(begin))
				&& Character.isHighSurrogate(text.charAt(begin - 1))) {
			begin--;
		}
		if (end > begin && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))
				&& Character.isLowSurrogate(text.charAt(end))) {
			end++;
		}
		return new Span(begin, end);
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
