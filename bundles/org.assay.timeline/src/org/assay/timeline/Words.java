package org.assay.timeline;

import java.util.List;
import java.util.stream.Collectors;
import org.assay.model.Document;
import org.assay.model.Spans;
import org.assay.text.Span;

/** What the model says in words, never null. */
final class Words {
	private static final int LABEL = 120;

	private Words() {
	}

	static String text(String text) {
		return text == null ? "" : text;
	}

	static String title(Document document) {
		String title = text(document.getTitle());
		return title.isBlank() ? text(document.getOriginalName()) : title;
	}

	static String outlet(Document document) {
		return document.getOutlet() == null ? "" : text(document.getOutlet().getName());
	}

	static Span span(org.assay.model.Span span) {
		return new Span(span.getBegin(), span.getEnd());
	}

	static List<Span> spans(List<org.assay.model.Span> spans) {
		return spans.size() == 1 ? List.of(span(spans.get(0))) : spans.stream().map(Words::span).toList();
	}

	/** The covered words, parts that do not touch joined with an ellipsis. */
	static String quote(List<org.assay.model.Span> spans) {
		return spans.size() == 1 ? Spans.shown(spans.get(0))
				: spans.stream().map(Spans::shown).collect(Collectors.joining(" … "));
	}

	/** White space put together and shortened, around {@code at} when the text is longer than a label. */
	static String label(CharSequence text, int at) {
		int begin = 0;
		String lead = "";
		if (text.length() > LABEL && at > LABEL / 2) {
			begin = at - LABEL / 2;
			while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
				begin--;
			}
			lead = begin > 0 ? "…" : "";
		}
		String flat = flat(text, begin);
		return lead + (flat.length() <= LABEL ? flat : flat.substring(0, cut(flat)).strip() + "…");
	}

	/** The beginning without stretches of white space, one letter longer than a label at most; by hand, for there are many. */
	private static String flat(CharSequence text, int begin) {
		StringBuilder flat = new StringBuilder();
		boolean gap = false;
		for (int i = begin; i < text.length() && flat.length() <= LABEL; i++) {
			char c = text.charAt(i);
			if (Character.isWhitespace(c)) {
				gap = !flat.isEmpty();
			} else {
				flat.append(gap ? " " : "").append(c);
				gap = false;
			}
		}
		return flat.toString();
	}

	private static int cut(String text) {
		int space = text.lastIndexOf(' ', LABEL);
		int cut = space > LABEL / 2 ? space : LABEL;
		return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
	}
}
