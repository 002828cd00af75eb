package org.assay.ui.annotate.internal.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.model.Annotation;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Judged;
import org.assay.model.util.ModelSwitch;
import org.assay.text.Span;

/** Reads what is marked in a document from the model. The caller holds the model still. */
public final class MarkReader {
	private static final ModelSwitch<MarkKind> KIND = new ModelSwitch<>() {
		@Override
		public MarkKind caseQuotation(org.assay.model.Quotation element) {
			return MarkKind.quotation;
		}

		@Override
		public MarkKind caseClaim(Claim element) {
			return MarkKind.claim;
		}

		@Override
		public MarkKind caseTimeExpression(org.assay.model.TimeExpression element) {
			return MarkKind.time;
		}

		@Override
		public MarkKind caseFigure(org.assay.model.Figure element) {
			return MarkKind.figure;
		}

		@Override
		public MarkKind caseMention(org.assay.model.Mention element) {
			return MarkKind.name;
		}

		@Override
		public MarkKind caseHighlight(org.assay.model.Highlight element) {
			return MarkKind.highlight;
		}
	};

	private final int textLength;

	/** @param textLength length of the text in UTF-16 units; what lies beyond it cannot be shown */
	public MarkReader(int textLength) {
		this.textLength = textLength;
	}

	/** All marks in order of position. */
	public List<Mark> read(Document document) {
		List<Mark> marks = new ArrayList<>(document.getAnnotations().size() + document.getClaims().size());
		document.getAnnotations().forEach(annotation -> mark(annotation).ifPresent(marks::add));
		document.getClaims().forEach(claim -> mark(claim).ifPresent(marks::add));
		marks.sort(null);
		return marks;
	}

	/** What kind of mark an element is shown as; empty for everything that is not marked in a text. */
	public static Optional<MarkKind> kind(Judged element) {
		return Optional.ofNullable(KIND.doSwitch(element));
	}

	/** The spans of an annotation or claim as the model holds them; empty for anything else. */
	public static List<org.assay.model.Span> spans(Judged element) {
		if (element instanceof Annotation annotation) {
			return annotation.getSpans();
		}
		return element instanceof Claim claim ? claim.getContent() : List.of();
	}

	/** The mark of one element, or empty when it cannot be shown in a text of this length. */
	public Optional<Mark> mark(Judged element) {
		List<Span> spans = within(spans(element));
		if (spans.isEmpty()) {
			return Optional.empty();
		}
		return kind(element).map(kind -> new Mark(element.getId() == null ? "" : element.getId(), kind,
				Verdicts.of(element), spans, Origin.of(element), element));
	}

	/** Spans of the model that lie within the text and are not empty, in order. */
	public List<Span> within(List<org.assay.model.Span> spans) {
		List<Span> within = new ArrayList<>(spans.size());
		for (org.assay.model.Span span : spans) {
			if (span.getBegin() >= 0 && span.getBegin() < span.getEnd() && span.getEnd() <= textLength) {
				within.add(new Span(span.getBegin(), span.getEnd()));
			}
		}
		within.sort(null);
		return within;
	}
}
