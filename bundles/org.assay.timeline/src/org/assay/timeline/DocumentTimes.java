package org.assay.timeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Proof;
import org.assay.model.Quotation;
import org.assay.model.TimeExpression;
import org.assay.model.TimexType;
import org.assay.model.Verdict;
import org.assay.text.Edtf;
import org.assay.text.Span;

/** The times of one document, told apart by clock. */
final class DocumentTimes {
	private final Document document;
	private final Optional<Sentences> sentences;
	private final Set<String> noted = new HashSet<>();
	private final Map<String, String> conflicts;
	private final CaseTopics topics;
	private final Set<String> told;
	private final List<TimeExpression> times;
	private final List<Quotation> quotations;
	private final Map<TimeExpression, Claim> claims = new HashMap<>();
	private final Optional<Edtf> published;
	/** What can be placed, parsed once. */
	private final Map<TimeExpression, Edtf> values = new HashMap<>();

	DocumentTimes(Document document, Optional<CharSequence> text, Map<String, String> conflicts, CaseTopics topics,
			Set<String> told) {
		this.topics = topics;
		this.document = document;
		this.conflicts = conflicts;
		this.told = told;
		times = document.getAnnotations().stream().filter(TimeExpression.class::isInstance)
				.map(TimeExpression.class::cast).filter(t -> !t.getSpans().isEmpty() && isArticle(t)).toList();
		quotations = document.getAnnotations().stream().filter(Quotation.class::isInstance).map(Quotation.class::cast)
				.filter(q -> !q.getSpans().isEmpty()).toList();
		List<Span> quoted = quotations.stream().flatMap(q -> Words.spans(q.getSpans()).stream()).toList();
		sentences = text.map(t -> new Sentences(t, quoted));
		for (Claim claim : document.getClaims()) {
			claim.getTimes().forEach(t -> claims.putIfAbsent(t, claim));
		}
		published = Edtf.parse(document.getPublishedAt());
		times.forEach(t -> Edtf.parse(t.getValue()).ifPresent(v -> values.put(t, v)));
	}

	void read(List<TimelineItem> items, List<Unplaced> unplaced) {
		publication(items, unplaced);
		Set<TimeExpression> ofSaying = new HashSet<>();
		SayingTimes saying = new SayingTimes(sentences, times.stream().filter(values::containsKey).toList());
		for (Quotation quotation : quotations) {
			Optional<TimeExpression> time = saying.of(quotation);
			if (time.isPresent() && !Verdicts.isRejected(quotation)) {
				ofSaying.add(time.get());
			}
			time.ifPresent(t -> said(quotation, t, items, unplaced));
		}
		times.stream().filter(t -> !ofSaying.contains(t)).forEach(t -> happened(t, items, unplaced));
	}

	private void publication(List<TimelineItem> items, List<Unplaced> unplaced) {
		Optional<Proof> proof = document.getProofs().stream().filter(p -> "publishedAt".equals(p.getField()))
				.findFirst();
		if (published.isEmpty()) {
			String value = Words.text(document.getPublishedAt());
			unplaced.add(new Unplaced(document.getId(), document.getId(), value.isEmpty()
					? Words.title(document) : value,
					value.isEmpty() ? "no publication date"
							: "not a date that can be placed"));
			return;
		}
		Optional<org.assay.model.Span> span = proof.map(Proof::getSpan);
		Evidence evidence = new Evidence(document.getId(), document.getId(), span.map(Words::span).stream().toList(),
				span.map(s -> Words.text(s.getQuote())).orElse(Words.title(document)));
		items.add(new TimelineItem(document.getId() + "/" + Clock.published, Clock.published, Words.title(document),
				published.get(), Words.outlet(document), "", Words.title(document), List.of(evidence),
				proof.map(p -> Words.text(p.getBasis())).orElse(""), Verdicts.of(document),
				conflicts.getOrDefault(document.getId(), "")).within(topics.of(document, List.of(document.getId()))));
	}

	private void said(Quotation quotation, TimeExpression time, List<TimelineItem> items, List<Unplaced> unplaced) {
		Optional<Edtf> value = place(time, unplaced);
		if (value.isEmpty() || told.contains(quotation.getId())) {
			return;
		}
		String words = Words.quote(quotation.getSpans());
		String speaker = Words.text(quotation.getSpeaker());
		String conflict = conflicts.getOrDefault(time.getId(), "");
		if (conflict.isEmpty() && published.isPresent() && value.get().after(published.get())) {
			conflict = "Said later than the article was published (" + published.get().words() + ").";
		}
		Evidence quote = new Evidence(document.getId(), quotation.getId(), Words.spans(quotation.getSpans()), words);
		items.add(new TimelineItem(quotation.getId() + "/" + Clock.said, Clock.said,
				Words.label(speaker.isEmpty() ? words : speaker + ": " + words, 0), value.get(), Words.outlet(document),
				speaker, Words.title(document), List.of(quote, evidence(time)), Words.text(time.getArithmetic()),
				weaker(Verdicts.of(quotation), Verdicts.of(time)), conflict)
				.within(topics.of(document, List.of(quotation.getId(), time.getId()))));
	}

	private void happened(TimeExpression time, List<TimelineItem> items, List<Unplaced> unplaced) {
		Optional<Edtf> value = place(time, unplaced);
		if (value.isEmpty() || told.contains(time.getId())) {
			return;
		}
		Span at = Words.span(time.getSpans().get(0));
		String speaker = quotations.stream().filter(q -> !Verdicts.isRejected(q))
				.filter(q -> q.getSpans().stream().anyMatch(s -> Words.span(s).contains(at))).findFirst()
				.map(q -> Words.text(q.getSpeaker())).orElse("");
		items.add(new TimelineItem(time.getId() + "/" + Clock.happened, Clock.happened, label(time, at), value.get(),
				Words.outlet(document), speaker, Words.title(document), List.of(evidence(time)),
				Words.text(time.getArithmetic()), Verdicts.of(time), conflicts.getOrDefault(time.getId(), ""))
				.within(topics.of(document, List.of(time.getId()))));
	}

	/** What the time is about: the claim that states it, or else the sentence around it, or else the words alone. */
	private String label(TimeExpression time, Span at) {
		Claim claim = claims.get(time);
		if (claim != null && !Words.text(claim.getSummary()).isBlank()) {
			return Words.label(claim.getSummary(), 0);
		}
		return sentences.filter(s -> at.end() <= s.text().length()).map(s -> {
			Span sentence = s.around(at);
			return Words.label(sentence.of(s.text()), at.begin() - sentence.begin());
		}).orElseGet(() -> Words.quote(time.getSpans()));
	}

	private Evidence evidence(TimeExpression time) {
		return new Evidence(document.getId(), time.getId(), Words.spans(time.getSpans()), Words.quote(time.getSpans()));
	}

	/** The value of a time, or nothing and a note why it has no place. */
	private Optional<Edtf> place(TimeExpression time, List<Unplaced> unplaced) {
		boolean isDate = time.getType() == TimexType.DATE || time.getType() == TimexType.TIME;
		Optional<Edtf> value = isDate ? Optional.ofNullable(values.get(time)) : Optional.empty();
		if (value.isEmpty() && noted.add(time.getId())) {
			unplaced.add(new Unplaced(document.getId(), time.getId(), Words.quote(time.getSpans()),
					reason(time.getType(), Words.text(time.getValue()))));
		}
		return value;
	}

	private static String reason(TimexType type, String value) {
		if (type == TimexType.SET) {
			return "a repeated time, not a date";
		}
		if (type == TimexType.DURATION || value.startsWith("P") && !value.endsWith("_REF")) {
			return "a length of time, not a date";
		}
		return value.endsWith("_REF") ? "too vague to be a date" : value.startsWith("XXXX") ? "no year is stated"
				: "not a date that can be placed";
	}

	private static Verdict weaker(Verdict a, Verdict b) {
		return a == Verdict.REJECTED || b == Verdict.REJECTED ? Verdict.REJECTED : a;
	}

	/** Bullets that restate the article, its byline and what does not belong to it are no statements of their own. */
	private boolean isArticle(TimeExpression time) {
		Span at = Words.span(time.getSpans().get(0));
		return document.getZones().stream()
				.filter(z -> z.getSpan() != null && Words.span(z.getSpan()).contains(at.begin()))
				.filter(z -> !Verdicts.isRejected(z)).map(z -> z.getKind()).allMatch(kind -> switch (kind) {
				case BODY, QUOTE, LIST, TABLE, HEADLINE, CAPTION -> true;
				case BYLINE, DATE, SUMMARY, BOILERPLATE, SOURCES -> false;
				});
	}
}
