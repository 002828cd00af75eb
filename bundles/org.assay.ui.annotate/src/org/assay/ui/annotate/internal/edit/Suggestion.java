package org.assay.ui.annotate.internal.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assay.model.Approximation;
import org.assay.model.Change;
import org.assay.model.Document;
import org.assay.model.Judged;
import org.assay.model.MentionType;
import org.assay.model.TimexType;
import org.assay.reading.Figure;
import org.assay.reading.Mention;
import org.assay.reading.Reader;
import org.assay.reading.Reading;
import org.assay.reading.ReadingInput;
import org.assay.reading.TimeExpression;
import org.assay.text.SourceText;
import org.assay.text.Span;

/**
 * What the reading makes of words that the analyst marks as a time, figure or name, so that the analyst need not type
 * it. Only what stands around the words is read, which keeps it quick in a long text.
 */
final class Suggestion {
	private static final int AROUND = 400;
	private final ModelSpans spans;
	private final Span around;
	private final Span marked;
	private final Reading reading;

	/** Reads what stands around {@code marked}; the caller holds the model still. */
	Suggestion(Reader reader, Document document, SourceText text, Span marked) {
		this.spans = new ModelSpans(text);
		this.around = around(text, marked);
		this.marked = marked.shift(-around.begin());
		String outlet = document.getOutlet() == null ? "" : document.getOutlet().getName();
		this.reading = reader.read(new ReadingInput(text.at(around), published(document), outlet, List.of()),
				() -> false);
	}

	/** From line end to line end, but not further than is needed to understand the words. */
	private static Span around(SourceText text, Span marked) {
		int begin = marked.begin();
		while (begin > 0 && text.charAt(begin - 1) != '\n' && marked.begin() - begin < AROUND) {
			begin--;
		}
		int end = marked.end();
		while (end < text.length() && text.charAt(end) != '\n' && end - marked.end() < AROUND) {
			end++;
		}
		boolean cutsBegin = begin > 0 && Character.isLowSurrogate(text.charAt(begin));
		return new Span(cutsBegin ? begin - 1 : begin, end);
	}

	private static Optional<LocalDate> published(Document document) {
		String at = document.getPublishedAt();
		try {
			return at == null || at.length() < 10 ? Optional.empty()
					: Optional.of(LocalDate.parse(at.substring(0, 10)));
		} catch (DateTimeException e) {
			return Optional.empty(); // a month or a doubtful day anchors nothing
		}
	}

	/**
	 * Fills in what the reading found for these words.
	 *
	 * @return why, in a sentence; empty when it found nothing of this kind here
	 */
	Optional<String> fill(Judged element) {
		return switch (element) {
		case org.assay.model.TimeExpression time -> nearest(reading.times(), TimeExpression::span)
				.map(found -> fill(time, found));
		case org.assay.model.Figure figure ->
			nearest(reading.figures(), Figure::span).map(found -> fill(figure, found));
		case org.assay.model.Mention mention -> nearest(reading.mentions(), Mention::span)
				.map(found -> fill(mention, found));
		default -> Optional.empty();
		};
	}

	private <T> Optional<T> nearest(List<T> found, Function<T, Span> where) {
		T best = null;
		int most = 0;
		for (T one : found) {
			Span span = where.apply(one);
			int shared = Math.min(span.end(), marked.end()) - Math.max(span.begin(), marked.begin());
			if (shared > most) {
				most = shared;
				best = one;
			}
		}
		return Optional.ofNullable(best);
	}

	private static String fill(org.assay.model.TimeExpression time, TimeExpression found) {
		time.setType(TimexType.getByName(found.type().name()));
		time.setValue(found.value());
		time.setAnchor(emptyToNull(found.anchor()));
		time.setArithmetic(emptyToNull(found.arithmetic()));
		return found.why().because();
	}

	private String fill(org.assay.model.Figure figure, Figure found) {
		figure.setValue(found.value());
		figure.setHigh(found.high().orElse(null));
		figure.setUnit(emptyToNull(found.unit()));
		figure.setUnitText(emptyToNull(found.unitText()));
		figure.setApproximation(Approximation.getByName(found.approximation().name()));
		figure.setChange(Change.getByName(found.change().name()));
		figure.setReferent(emptyToNull(found.referent()));
		found.referentSpan().ifPresent(span -> figure.setReferentSpan(spans.of(span.shift(around.begin()))));
		return found.why().because();
	}

	private static String fill(org.assay.model.Mention mention, Mention found) {
		mention.setType(MentionType.getByName(found.type().name()));
		mention.setName(found.entity());
		return found.why().because();
	}

	private static String emptyToNull(String value) {
		return value.isEmpty() ? null : value;
	}
}
