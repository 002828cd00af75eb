package org.assay.report.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.model.Verdict;
import org.assay.report.section.Html;
import org.assay.report.section.ReportSection;
import org.assay.report.section.SectionContext;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.assay.timeline.CaseTimeline;
import org.assay.timeline.Clock;
import org.assay.timeline.Evidence;
import org.assay.timeline.TimelineItem;
import org.assay.timeline.TimelineProvider;
import org.assay.timeline.Unplaced;
import org.assay.timeline.drawing.TimelineSvg;

/** When things happened, were said and were published: three clocks, drawn and as a table. */
public final class TimelineSection implements ReportSection {
	private static final int WIDTH = 1000;

	@Override
	public void write(SectionContext context) {
		context.section("timeline", "Timeline");
		CaseTimeline all = TimelineProvider.read(context.model(),
				d -> Optional.<SourceText>ofNullable(context.anchors().text(d.getId())).map(CharSequence.class::cast));
		List<TimelineItem> items = all.items().stream().filter(i -> i.verdict() != Verdict.REJECTED).toList();
		if (items.isEmpty()) {
			context.html().line("p", "No dates yet.", "class", "muted");
		} else {
			context.html().open("div", "class", "timeline").nl()
					.raw(TimelineSvg.render(new CaseTimeline(items, List.of()),
							WIDTH, i -> target(context, i.evidence().getFirst()).orElse("")))
					.close("div").nl();
			for (Clock clock : Clock.values()) {
				table(context, clock, items.stream().filter(i -> i.clock() == clock)
						.sorted(Comparator.comparing(TimelineItem::time)).toList());
			}
		}
		unplaced(context, all.unplaced());
		context.endSection();
	}

	private static void table(SectionContext context, Clock clock, List<TimelineItem> items) {
		if (items.isEmpty()) {
			return;
		}
		Html html = context.html();
		html.line("h3", clock.label());
		context.beginTable(clock.label() + ", in order of time", "When", "What", "Worked out", "Words", "Document");
		for (TimelineItem item : items) {
			Evidence evidence = item.evidence().getFirst();
			html.open("tr").element("th", item.time().words(), "scope", "row").open("td").text(item.label());
			html.text(item.isConflicting() ? " (in doubt: " + item.conflict() + ")" : "").close("td");
			html.element("td", item.working()).open("td");
			words(context, evidence);
			html.close("td").element("td", item.documentTitle()).close("tr").nl();
		}
		context.endTable();
	}

	private static void words(SectionContext context, Evidence evidence) {
		if (evidence.spans().isEmpty()) {
			context.html().text(evidence.words());
		}
		for (Span span : evidence.spans()) {
			context.words(evidence.documentId(), span);
			context.html().text(" ");
		}
	}

	private static Optional<String> target(SectionContext context, Evidence evidence) {
		if (!evidence.spans().isEmpty()
				&& context.anchors().holds(evidence.documentId(), evidence.spans().getFirst())) {
			return Optional.of("#" + context.anchors().words(evidence.documentId(), evidence.spans().getFirst()));
		}
		return Optional.of("#" + context.anchors().document(evidence.documentId()));
	}

	private static void unplaced(SectionContext context, List<Unplaced> unplaced) {
		if (!unplaced.isEmpty()) {
			context.html().line("p", "Without a place on the timeline: " + unplaced.size() + ".", "class", "muted");
		}
	}
}
