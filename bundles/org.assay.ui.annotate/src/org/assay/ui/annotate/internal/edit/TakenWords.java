package org.assay.ui.annotate.internal.edit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.model.Annotation;
import org.assay.model.Document;
import org.assay.model.Judged;
import org.assay.model.Mention;
import org.assay.model.ModelFactory;
import org.assay.model.TimeExpression;
import org.assay.reading.Reader;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.assay.ui.annotate.internal.marks.MarkReader;

/** What words of one document say when they are taken for a field. The caller holds the model still. */
public final class TakenWords {
	private final Document document;
	private final SourceText text;
	private final Reader reader;

	/** @param reader reads dates, figures and names */
	public TakenWords(Document document, SourceText text, Reader reader) {
		this.document = document;
		this.text = text;
		this.reader = reader;
	}

	Document document() {
		return document;
	}

	SourceText text() {
		return text;
	}

	/** A stretch without the blanks around it. */
	Span tidy(Span span) {
		return ModelSpans.tidy(text, span);
	}

	/** The words in one line. */
	String plain(Span span) {
		return text.at(span).replaceAll("\\s+", " ");
	}

	/** Several stretches in one line. */
	String plain(List<Span> spans) {
		return String.join(" \u2026 ", spans.stream().map(this::plain).toList());
	}

	/** The spans of the model that lie within the text. */
	List<Span> within(List<org.assay.model.Span> spans) {
		return new MarkReader(text.length()).within(spans);
	}

	/** The fullest name the document's own mentions give these words, or the words. */
	String name(Span span) {
		for (Annotation annotation : document.getAnnotations()) {
			if (annotation instanceof Mention mention && mention.getName() != null && !mention.getName().isBlank()
					&& mention.getSpans().stream()
							.anyMatch(s -> s.getBegin() < span.end() && span.begin() < s.getEnd())) {
				return mention.getEntity() != null && mention.getEntity().getName() != null
						? mention.getEntity().getName()
						: mention.getName();
			}
		}
		return plain(span);
	}

	/** The TIMEX3 or EDTF value of words; empty when they are no time. */
	Optional<String> time(Span span) {
		TimeExpression read = ModelFactory.eINSTANCE.createTimeExpression();
		fill(read, span);
		return Optional.ofNullable(read.getValue());
	}

	/** The value of words that are a year, month, day or moment; empty when they are none. */
	Optional<String> date(Span span) {
		return time(span).filter(DATE.asMatchPredicate());
	}

	/** A year, month, day or moment; nothing vaguer than a year dates an article. */
	static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2}(T.*)?)?)?");

	/**
	 * Fills in what the reading finds for words.
	 *
	 * @return why, in a sentence; empty when it found nothing of this kind there
	 */
	Optional<String> fill(Judged element, Span span) {
		return new Suggestion(reader, document, text, span).fill(element);
	}
}
