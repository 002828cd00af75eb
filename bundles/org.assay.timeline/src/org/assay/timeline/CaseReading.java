package org.assay.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;
import org.assay.model.Case;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Event;
import org.assay.model.GiveWay;
import org.assay.model.Relation;

/** Reads the times of a case once, from several articles at a time, and tells what has been found so far. */
final class CaseReading {
	/** Articles that are read between two looks at the clock. */
	private static final int AT_ONCE = 32;
	private final Case model;
	private final Texts texts;
	private final Map<String, String> conflicts = new HashMap<>();
	private final CaseTopics topics;
	private final Dates dates = new Dates();
	private final Set<String> told = new HashSet<>();
	private final List<TimelineItem> items = new ArrayList<>();
	private final List<Unplaced> unplaced = new ArrayList<>();

	CaseReading(Case model, Texts texts) {
		this.model = model;
		this.texts = texts;
		topics = new CaseTopics(model);
		model.getComparisons().forEach(this::conflict);
	}

	/**
	 * @param cancelled asked before each article and while it is read
	 * @param due       asked now and then, with the share of the articles that have been read, whether to tell
	 * @param soFar     told the items that come first in the result
	 * @throws CancellationException when asked to stop
	 */
	CaseTimeline read(BooleanSupplier cancelled, DoublePredicate due, Consumer<CaseTimeline> soFar) {
		for (Event event : model.getEvents()) {
			EventTimes.read(event, topics, items, told);
		}
		List<Document> documents = model.getDocuments().stream().filter(d -> !Verdicts.isRejected(d)).toList();
		for (int from = 0; from < documents.size(); from += AT_ONCE) {
			int to = Math.min(documents.size(), from + AT_ONCE);
			documents.subList(from, to).parallelStream().map(d -> read(d, cancelled)).toList().forEach(this::add);
			if (to < documents.size() && !items.isEmpty() && due.test((double) to / documents.size())) {
				soFar.accept(new CaseTimeline(items, unplaced));
			}
		}
		return new CaseTimeline(items, unplaced);
	}

	private CaseTimeline read(Document document, BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
		return GiveWay.reading(cancelled,
				() -> new DocumentTimes(document, texts.of(document), conflicts, topics, told, dates).read());
	}

	private void add(CaseTimeline part) {
		items.addAll(part.items());
		unplaced.addAll(part.unplaced());
	}

	/** Why an element's date is contradicted, by the element's id. */
	private void conflict(Comparison comparison) {
		boolean clash = comparison.getRelation() == Relation.DATE_CLASH
				|| comparison.getRelation() == Relation.SELF_CONTRADICTION;
		if (clash && !Verdicts.isRejected(comparison)) {
			String why = comparison.getWhy() == null || comparison.getWhy().isBlank()
					? "Another statement gives a different date." : comparison.getWhy();
			note(comparison.getA(), why);
			note(comparison.getB(), why);
		}
	}

	private void note(org.assay.model.Evidence side, String why) {
		if (side != null && side.getElement() != null) {
			conflicts.merge(side.getElement().getId(), why, (a, b) -> a.contains(b) ? a : a + " " + b);
		}
	}
}
