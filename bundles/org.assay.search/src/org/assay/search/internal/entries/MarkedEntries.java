package org.assay.search.internal.entries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assay.model.Annotation;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Entity;
import org.assay.model.Figure;
import org.assay.model.Highlight;
import org.assay.model.Judged;
import org.assay.model.Mention;
import org.assay.model.Quotation;
import org.assay.model.TimeExpression;
import org.assay.model.Verdicts;
import org.assay.search.Kind;
import org.assay.search.query.Amount;
import org.assay.text.Span;

/** What is marked in one document, as entries. To be used while nobody changes the model. */
final class MarkedEntries {
	private final Document document;
	private final List<Entry.Sum> sums;

	MarkedEntries(Document document) {
		this.document = document;
		this.sums = document.getAnnotations().stream().filter(Verdicts::stands).filter(Figure.class::isInstance)
				.map(Figure.class::cast).filter(f -> !f.getSpans().isEmpty() && f.getValue() != null)
				.map(MarkedEntries::sum).toList();
	}

	/** All figures of the document that stand. */
	List<Entry.Sum> sums() {
		return sums;
	}

	List<Entry> all() {
		List<Entry> result = new ArrayList<>();
		document.getAnnotations().forEach(a -> add(result, a));
		document.getClaims().forEach(c -> result.add(claim(c)));
		result.removeIf(e -> e.spans().isEmpty());
		return result;
	}

	private void add(List<Entry> result, Annotation annotation) {
		switch (annotation) {
		case Quotation quotation -> result.add(quotation(quotation));
		case Figure figure -> result.add(figure(figure));
		case TimeExpression time -> result.add(new Entry(Kind.time, time.getId(), verdict(time),
				spans(time.getSpans()), notes(time), "", text(time.getValue()), List.of()));
		case Mention mention -> result.add(Entry.of(Kind.name, mention.getId(), verdict(mention),
				spans(mention.getSpans()), words(Stream.concat(Stream.of(mention.getName(), mention.getNote()),
						names(mention.getEntity())))));
		case Highlight highlight -> result.add(Entry.of(Kind.highlight, highlight.getId(), verdict(highlight),
				spans(highlight.getSpans()), words(Stream.of(highlight.getLabel(), highlight.getNote()))));
		default -> result.add(Entry.of(Kind.highlight, annotation.getId(), verdict(annotation),
				spans(annotation.getSpans()), notes(annotation)));
		}
	}

	private Entry quotation(Quotation quotation) {
		List<Span> spans = spans(quotation.getSpans());
		Stream<String> speaker = Stream.concat(Stream.of(quotation.getSpeaker()), names(quotation.getSpeakerEntity()));
		return new Entry(Kind.quotation, quotation.getId(), verdict(quotation), spans, notes(quotation),
				String.join(" ", words(speaker)), "", within(spans));
	}

	private Entry figure(Figure figure) {
		return new Entry(Kind.figure, figure.getId(), verdict(figure), spans(figure.getSpans()),
				words(Stream.of(figure.getReferent(), figure.getNote())), "", "",
				figure.getValue() == null || figure.getSpans().isEmpty() ? List.of() : List.of(sum(figure)));
	}

	private Entry claim(Claim claim) {
		List<Span> spans = spans(claim.getContent());
		Stream<String> chain = claim.getChain().stream().filter(l -> l.getSource() != document.getOutlet())
				.map(l -> l.getName());
		Stream<String> quoted = claim.getQuotation() == null ? Stream.empty()
				: Stream.of(claim.getQuotation().getSpeaker());
		return new Entry(Kind.claim, claim.getId(), verdict(claim), spans,
				words(Stream.of(claim.getSummary(), claim.getNote())),
				String.join(" ", words(Stream.concat(chain, quoted).distinct())), "", within(spans));
	}

	private List<Entry.Sum> within(List<Span> spans) {
		return sums.stream().filter(s -> spans.stream().anyMatch(span -> span.overlaps(s.place()))).toList();
	}

	private static Entry.Sum sum(Figure figure) {
		BigDecimal low = figure.getValue();
		BigDecimal high = figure.getHigh() == null ? low : figure.getHigh();
		String unit = text(figure.getUnit());
		return new Entry.Sum(spans(figure.getSpans()).getFirst(), new Amount(low.min(high), unit),
				new Amount(high.max(low), unit));
	}

	private static Stream<String> names(Entity entity) {
		return entity == null ? Stream.empty() : Stream.concat(Stream.of(entity.getName()),
				entity.getAliases().stream());
	}

	static List<Span> spans(List<org.assay.model.Span> spans) {
		return spans.stream().filter(s -> s.getBegin() >= 0 && s.getBegin() <= s.getEnd())
				.map(s -> new Span(s.getBegin(), s.getEnd())).toList();
	}

	static String verdict(Judged element) {
		return Verdicts.of(element).getName();
	}

	static List<String> notes(Judged element) {
		return words(Stream.of(element.getNote()));
	}

	/** Those that are words at all, each once. */
	static List<String> words(Stream<String> all) {
		return all.filter(Objects::nonNull).filter(w -> !w.isBlank()).distinct().toList();
	}

	static String text(String value) {
		return value == null ? "" : value;
	}
}
