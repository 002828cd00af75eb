package org.assay.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.model.Annotation;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Proof;
import org.assay.model.Quotation;
import org.assay.model.Spans;
import org.assay.model.TimeExpression;
import org.assay.model.TimexType;
import org.assay.model.Verdict;
import org.assay.model.ZoneKind;
import org.assay.text.Edtf;
import org.assay.text.Span;

/** The times of one document, told apart by clock. */
final class DocumentTimes {
	private final Document document;
	private final Optional<Sentences> sentences;
	private final List<TimelineItem> items = new ArrayList<>();
	private final List<Unplaced> unplaced = new ArrayList<>();
	private final Set<String> noted = new HashSet<>();
	private final Map<String, String> conflicts;
	private final CaseTopics topics;
	private final Set<String> told;
	private final List<StatedTime> times;
	private final List<Quotation> quotations;
	/** The words of quotations that are not rejected. */
	private final Places<Quotation> quoted;
	private final Map<TimeExpression, Claim> claims = new HashMap<>();
	private final Optional<Edtf> published;

	DocumentTimes(Document document, Optional<CharSequence> text, Map<String, String> conflicts, CaseTopics topics,
			Set<String> told, Dates dates) {
		this.topics = topics;
		this.document = document;
		this.conflicts = conflicts;
		this.told = told;
		times = times(dates);
		quotations = document.getAnnotations().stream().filter(Quotation.class::isInstance).map(Quotation.class::cast)
				.filter(q -> !q.getSpans().isEmpty()).toList();
		Places.Builder<Quotation> places = new Places.Builder<>();
		quotations.stream().filter(q -> !Verdicts.isRejected(q))
				.forEach(q -> Words.spans(q.getSpans()).forEach(s -> places.add(s, q)));
		quoted = places.build();
		List<Span> stretches = quotations.stream().flatMap(q -> Words.spans(q.getSpans()).stream()).toList();
		sentences = text.map(t -> new Sentences(t, stretches));
		for (Claim claim : document.getClaims()) {
			claim.getTimes().forEach(t -> claims.putIfAbsent(t, claim));
		}
		published = dates.parse(document.getPublishedAt());
	}

	private List<StatedTime> times(Dates dates) {
		List<Span> outside = outside();
		List<StatedTime> stated = new ArrayList<>();
		for (Annotation annotation : document.getAnnotations()) {
			if (annotation instanceof TimeExpression time && !time.getSpans().isEmpty()) {
				Span at = Words.span(time.getSpans().get(0));
				if (outside.stream().noneMatch(zone -> zone.contains(at.begin()))) {
					stated.add(new StatedTime(time, at, dates.parse(time.getValue())));
				}
			}
		}
		return stated;
	}

	/** Bullets that restate the article, its byline and what does not belong to it are no statements of their own. */
	private List<Span> outside() {
		return document.getZones().stream().filter(z -> z.getSpan() != null && !isArticle(z.getKind()))
				.filter(z -> !Verdicts.isRejected(z)).map(z -> Words.span(z.getSpan())).toList();
	}

	private static boolean isArticle(ZoneKind kind) {
		return switch (kind) {
		case BODY, QUOTE, LIST, TABLE, HEADLINE, CAPTION -> true;
		case BYLINE, DATE, SUMMARY, BOILERPLATE, SOURCES -> false;
		};
	}

	CaseTimeline read() {
		publication();
		Set<StatedTime> ofSaying = Collections.newSetFromMap(new IdentityHashMap<>());
		SayingTimes saying = new SayingTimes(sentences, times, published);
		for (Quotation quotation : quotations) {
			Optional<StatedTime> time = saying.of(quotation);
			if (time.isPresent() && !Verdicts.isRejected(quotation)) {
				ofSaying.add(time.get());
			}
			time.ifPresent(t -> said(quotation, t));
		}
		times.stream().filter(t -> !ofSaying.contains(t)).forEach(this::happened);
		return new CaseTimeline(items, unplaced);
	}

	private void publication() {
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
				span.map(Spans::shown).orElse(Words.title(document)));
		items.add(new TimelineItem(document.getId() + "/" + Clock.published, Clock.published, Words.title(document),
				published.get(), Words.outlet(document), "", Words.title(document), List.of(evidence),
				proof.map(p -> Words.text(p.getBasis())).orElse(""), Verdicts.of(document),
				conflicts.getOrDefault(document.getId(), "")).within(topics.of(document, List.of(document.getId()))));
	}

	private void said(Quotation quotation, StatedTime time) {
		Optional<Edtf> value = place(time);
		if (value.isEmpty() || told.contains(quotation.getId())) {
			return;
		}
		String words = Words.quote(quotation.getSpans());
		String speaker = Words.text(quotation.getSpeaker());
		String conflict = conflicts.getOrDefault(time.id(), "");
		if (conflict.isEmpty() && published.isPresent() && value.get().after(published.get())) {
			conflict = "Said later than the article was published (" + published.get().words() + ").";
		}
		Evidence quote = new Evidence(document.getId(), quotation.getId(), Words.spans(quotation.getSpans()), words);
		items.add(new TimelineItem(quotation.getId() + "/" + Clock.said, Clock.said,
				Words.label(speaker.isEmpty() ? words : speaker + ": " + words, 0), value.get(), Words.outlet(document),
				speaker, Words.title(document), List.of(quote, evidence(time)),
				Words.text(time.element().getArithmetic()),
				weaker(Verdicts.of(quotation), Verdicts.of(time.element())), conflict)
				.within(topics.of(document, List.of(quotation.getId(), time.id()))));
	}

	private void happened(StatedTime time) {
		Optional<Edtf> value = place(time);
		if (value.isEmpty() || told.contains(time.id())) {
			return;
		}
		String speaker = quoted.around(time.at()).stream().min(Comparator.comparingInt(Places.Place::order))
				.map(p -> Words.text(p.thing().getSpeaker())).orElse("");
		items.add(new TimelineItem(time.id() + "/" + Clock.happened, Clock.happened, label(time), value.get(),
				Words.outlet(document), speaker, Words.title(document), List.of(evidence(time)),
				Words.text(time.element().getArithmetic()), Verdicts.of(time.element()),
				conflicts.getOrDefault(time.id(), ""))
				.within(topics.of(document, List.of(time.id()))));
	}

	/** What the time is about: the claim that states it, or else the sentence around it, or else the words alone. */
	private String label(StatedTime time) {
		Claim claim = claims.get(time.element());
		Span at = time.at();
		if (claim != null && !Words.text(claim.getSummary()).isBlank()) {
			return Words.label(claim.getSummary(), 0);
		}
		return sentences.filter(s -> at.end() <= s.text().length()).map(s -> {
			Span sentence = s.around(at);
			return Words.label(sentence.of(s.text()), at.begin() - sentence.begin());
		}).orElseGet(() -> Words.quote(time.element().getSpans()));
	}

	private Evidence evidence(StatedTime time) {
		return new Evidence(document.getId(), time.id(), Words.spans(time.element().getSpans()),
				Words.quote(time.element().getSpans()));
	}

	/** The value of a time, or nothing and a note why it has no place. */
	private Optional<Edtf> place(StatedTime time) {
		boolean isDate = time.element().getType() == TimexType.DATE || time.element().getType() == TimexType.TIME;
		Optional<Edtf> value = isDate ? time.value() : Optional.empty();
		if (value.isEmpty() && noted.add(time.id())) {
			unplaced.add(new Unplaced(document.getId(), time.id(), Words.quote(time.element().getSpans()),
					reason(time.element().getType(), Words.text(time.element().getValue()))));
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
}
