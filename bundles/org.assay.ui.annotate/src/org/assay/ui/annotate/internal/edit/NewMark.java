package org.assay.ui.annotate.internal.edit;

import org.assay.model.Annotation;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Figure;
import org.assay.model.Highlight;
import org.assay.model.Judged;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.ModelFactory;
import org.assay.model.Polarity;
import org.assay.model.Quotation;
import org.assay.model.TimeExpression;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.assay.ui.annotate.internal.marks.MarkKind;
import org.assay.ui.annotate.internal.marks.MarkReader;
import org.eclipse.emf.common.util.EList;

/** Makes the element for a stretch that the analyst marked, filled with what can be seen from the text and its case. */
final class NewMark {
	private final Document document;
	private final SourceText text;
	private final ModelSpans spans;

	NewMark(Document document, SourceText text) {
		this.document = document;
		this.text = text;
		this.spans = new ModelSpans(text);
	}

	/**
	 * Makes an element and puts it into the document at its place.
	 *
	 * @param id a new one
	 */
	Judged make(MarkKind kind, Span selection, String id) {
		Judged element = switch (kind) {
		case quotation -> quotation(selection);
		case claim -> claim(selection);
		case time -> time(selection);
		case figure -> figure(selection);
		case name -> mention(selection);
		case highlight -> highlight(selection);
		};
		element.setId(id);
		if (element instanceof Annotation annotation) {
			insert(annotation);
		} else if (element instanceof Claim claim) {
			insert(claim);
		}
		return element;
	}

	private Quotation quotation(Span selection) {
		QuotedWords words = QuotedWords.of(text, selection);
		Quotation quotation = ModelFactory.eINSTANCE.createQuotation();
		quotation.setKind(words.kind());
		quotation.getSpans().add(spans.of(words.content()));
		return quotation;
	}

	private Claim claim(Span selection) {
		Claim claim = ModelFactory.eINSTANCE.createClaim();
		claim.getContent().add(spans.of(selection));
		claim.setSummary(text.at(selection).replaceAll("\\s+", " "));
		claim.setPolarity(Polarity.POSITIVE);
		for (Annotation annotation : document.getAnnotations()) {
			if (annotation instanceof Figure figure && isWithin(figure, selection)) {
				claim.getFigures().add(figure);
			} else if (annotation instanceof TimeExpression time && isWithin(time, selection)) {
				claim.getTimes().add(time);
			} else if (annotation instanceof Quotation quotation && overlaps(quotation, selection)) {
				claim.setQuotation(quotation);
			}
		}
		return claim;
	}

	private TimeExpression time(Span selection) {
		TimeExpression time = ModelFactory.eINSTANCE.createTimeExpression();
		time.getSpans().add(spans.of(selection));
		return time;
	}

	private Figure figure(Span selection) {
		Figure figure = ModelFactory.eINSTANCE.createFigure();
		figure.getSpans().add(spans.of(selection));
		return figure;
	}

	/** The same words marked before in this document stand for the same. */
	private Mention mention(Span selection) {
		Mention mention = ModelFactory.eINSTANCE.createMention();
		mention.getSpans().add(spans.of(selection));
		String words = text.at(selection);
		mention.setName(words);
		mention.setType(MentionType.OTHER);
		for (Annotation annotation : document.getAnnotations()) {
			if (annotation instanceof Mention known
					&& known.getSpans().stream().anyMatch(s -> words.equals(s.getQuote()))) {
				mention.setType(known.getType());
				mention.setName(known.getName());
				mention.setEntity(known.getEntity());
				break;
			}
		}
		return mention;
	}

	private Highlight highlight(Span selection) {
		Highlight highlight = ModelFactory.eINSTANCE.createHighlight();
		highlight.getSpans().add(spans.of(selection));
		return highlight;
	}

	private void insert(Annotation annotation) {
		EList<Annotation> all = document.getAnnotations();
		all.add(place(all, annotation), annotation);
	}

	private void insert(Claim claim) {
		EList<Claim> all = document.getClaims();
		all.add(place(all, claim), claim);
	}

	/** Annotations are kept in order of position. */
	private static int place(EList<? extends Judged> all, Judged element) {
		int begin = begin(element);
		int place = all.size();
		while (place > 0 && begin(all.get(place - 1)) > begin) {
			place--;
		}
		return place;
	}

	private static int begin(Judged element) {
		var spans = MarkReader.spans(element);
		return spans.isEmpty() ? 0 : spans.getFirst().getBegin();
	}

	private static boolean isWithin(Annotation annotation, Span span) {
		return !annotation.getSpans().isEmpty() && annotation.getSpans().stream()
				.allMatch(s -> s.getBegin() >= span.begin() && s.getEnd() <= span.end());
	}

	private static boolean overlaps(Annotation annotation, Span span) {
		return annotation.getSpans().stream().anyMatch(s -> s.getBegin() < span.end() && span.begin() < s.getEnd());
	}
}
