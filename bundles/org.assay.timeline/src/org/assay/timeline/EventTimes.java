package org.assay.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.assay.model.Document;
import org.assay.model.Event;
import org.assay.model.Spans;
import org.assay.text.Edtf;

/** The times of an event: one item for each reading of each clock, since readings that differ are all kept. */
final class EventTimes {

	private EventTimes() {
	}

	/** @param told gets the ids of the elements that the items stand for, which need no item of their own any more */
	static void read(Event event, CaseTopics topics, List<TimelineItem> items, Set<String> told) {
		List<Evidence> evidence = event.getEvidence().stream().filter(e -> e.getDocument() != null)
				.map(EventTimes::evidence).toList();
		if (Verdicts.isRejected(event) || evidence.isEmpty()) {
			return;
		}
		Document first = document(event);
		int before = items.size();
		add(event, Clock.happened, event.getHappened(), evidence, items);
		add(event, Clock.said, event.getSaid(), evidence, items);
		add(event, Clock.published, event.getPublished(), evidence, items);
		if (items.size() > before) {
			Topics of = topics.of(first, evidence.stream().map(Evidence::elementId).toList());
			items.subList(before, items.size()).replaceAll(i -> i.within(of));
			evidence.forEach(e -> told.add(e.elementId()));
		}
	}

	private static void add(Event event, Clock clock, List<String> values, List<Evidence> evidence,
			List<TimelineItem> items) {
		List<Edtf> times = values.stream().map(Edtf::parse).flatMap(Optional::stream).distinct().toList();
		Document first = document(event);
		for (int i = 0; i < times.size(); i++) {
			Edtf time = times.get(i);
			List<String> others = new ArrayList<>();
			if (clock == Clock.happened) { // it is told on many days, but happened on one
				times.stream().filter(t -> !t.overlaps(time)).forEach(t -> others.add(t.words()));
			}
			String conflict = others.isEmpty() ? "" : "Other sources give " + String.join(", ", others) + ".";
			items.add(new TimelineItem(event.getId() + "/" + clock + "/" + i, clock, Words.text(event.getTitle()), time,
					Words.outlet(first), "", Words.title(first), evidence, "", Verdicts.of(event), conflict));
		}
	}

	/** The first one that it rests on. */
	private static Document document(Event event) {
		return event.getEvidence().stream().map(org.assay.model.Evidence::getDocument).filter(Objects::nonNull)
				.findFirst().orElseThrow();
	}

	private static Evidence evidence(org.assay.model.Evidence side) {
		String element = side.getElement() == null ? side.getDocument().getId() : side.getElement().getId();
		return new Evidence(side.getDocument().getId(), element,
				side.getSpan() == null ? List.of() : List.of(Words.span(side.getSpan())),
				side.getSpan() == null ? Words.text(side.getLabel()) : Spans.shown(side.getSpan()));
	}
}
