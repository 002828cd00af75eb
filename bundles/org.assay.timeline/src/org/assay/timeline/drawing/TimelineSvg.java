package org.assay.timeline.drawing;

import java.util.function.Function;
import org.assay.drawing.SvgDrawing;
import org.assay.model.Case;
import org.assay.timeline.CaseTimeline;
import org.assay.timeline.Texts;
import org.assay.timeline.TimelineItem;
import org.assay.timeline.TimelineProvider;
import org.assay.timeline.index.Mark;
import org.assay.timeline.index.TimelineData;
import org.assay.timeline.index.TimelineFilter;
import org.assay.timeline.index.TimelineIndex;
import org.assay.timeline.index.TimelineOptions;
import org.assay.timeline.lanes.ByClock;
import org.assay.timeline.scale.Range;

/** A timeline as SVG, without a window: for reports and for export. */
public final class TimelineSvg {
	/** Least width that leaves room for names and marks, in pixels. */
	public static final int LEAST_WIDTH = 320;

	private TimelineSvg() {
	}

	/** All times of a case from the first to the last, one lane for each clock, in light colours. */
	public static String render(Case model, Texts texts, int width) {
		return render(TimelineProvider.read(model, texts), width, item -> "");
	}

	/**
	 * The same from times that are taken out already.
	 *
	 * @param width of the drawing in pixels, at least {@link #LEAST_WIDTH}
	 * @param links where an item leads, such as {@code #q12}; empty for nowhere. Several items together lead where the
	 *              first of them does
	 */
	public static String render(CaseTimeline timeline, int width, Function<TimelineItem, String> links) {
		TimelineIndex index = TimelineIndex.of(timeline.items(), new ByClock(), TimelineFilter.ALL);
		Range range = index.extent().map(Range::fitted).orElse(Range.LIMITS);
		int gutter = TimelineLayout.gutterFor(Math.max(width, LEAST_WIDTH), index);
		TimelineData data = index.compute(range, Math.max(width, LEAST_WIDTH) - gutter, TimelineOptions.STANDARD);
		return render(new TimelineLayout(data, gutter), mark -> links.apply(mark.item()), false);
	}

	/** Any layout, in full height with a legend; it shows what a window with that layout shows, unscrolled. */
	public static String render(TimelineLayout layout, Function<Mark, String> links, boolean dark) {
		SvgDrawing drawing = new SvgDrawing(dark, "timeline-");
		int height = TimelineLayout.AXIS + layout.lanesHeight();
		new TimelinePainter(drawing, layout, Highlights.NONE, links).paint(height, 0);
		Legend.paint(drawing, height, layout.width());
		TimelineData data = layout.data();
		String title = "Timeline: " + MarkTexts.number(data.visible()) + " of " + MarkTexts.number(data.total())
				+ " items";
		return drawing.finish(layout.width(), height + Legend.HEIGHT, title);
	}
}
