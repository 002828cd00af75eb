package org.assay.timeline.drawing;

import java.util.Optional;
import java.util.function.Function;
import org.assay.drawing.Box;
import org.assay.drawing.Drawing;
import org.assay.drawing.Ink;
import org.assay.drawing.TextStyle;
import org.assay.timeline.index.LaneData;
import org.assay.timeline.index.Mark;
import org.assay.timeline.index.TimelineData;
import org.assay.timeline.scale.Axis;
import org.assay.timeline.scale.Scale;

/** Draws a timeline: grid, lanes, marks, names of lanes, and the axis, which stays on top when lanes are scrolled. */
public final class TimelinePainter {
	private static final double PAD = 8;
	/** Width of an arrow that says that there is more outside. */
	private static final double ARROW = 5;
	/** Height of the bar under the axis over the stretch that is chosen. */
	private static final double BRUSHED = 3;
	private static final double BRUSHED_SHADE = 0.16;
	private final Drawing drawing;
	private final TimelineLayout layout;
	private final Highlights highlights;
	private final Function<Mark, String> links;

	/** @param links where a mark leads, or empty */
	public TimelinePainter(Drawing drawing, TimelineLayout layout, Highlights highlights,
			Function<Mark, String> links) {
		this.drawing = drawing;
		this.layout = layout;
		this.highlights = highlights;
		this.links = links;
	}

	/**
	 * Draws all that is visible.
	 *
	 * @param height   of the drawing, with the axis
	 * @param scrolled how far the lanes are scrolled down, in pixels
	 */
	public void paint(double height, double scrolled) {
		drawing.fill(new Box(0, 0, layout.width(), height), 0, Ink.background, 1);
		TimelineData data = layout.data();
		double gutter = layout.gutter();
		Box lanes = new Box(0, TimelineLayout.AXIS, layout.width(), height - TimelineLayout.AXIS);
		drawing.clip(lanes);
		for (int lane = 0; lane < data.lanes().size(); lane++) {
			Box box = moved(layout.lane(lane), scrolled);
			if (lane % 2 == 0 && isVisible(box, lanes)) {
				drawing.fill(box, 0, Ink.panel, 1);
			}
		}
		for (Axis.Tick tick : data.axis().ticks()) {
			drawing.line(gutter + tick.x(), lanes.y(), gutter + tick.x(), height, Ink.muted, 1, 0.2);
		}
		drawing.clip(new Box(gutter, lanes.y(), data.scale().width(), lanes.height()));
		brushed().ifPresent(band -> brushed(band, lanes.y(), lanes.height()));
		int largest = data.lanes().stream().flatMap(l -> l.marks().stream()).mapToInt(m -> m.tally().count()).max()
				.orElse(1);
		MarkPainter marks = new MarkPainter(drawing, layout, highlights, largest);
		for (int lane = 0; lane < data.lanes().size(); lane++) {
			if (isVisible(moved(layout.lane(lane), scrolled), lanes)) {
				marks(marks, lane, scrolled);
			}
		}
		drawing.clip(lanes);
		for (int lane = 0; lane < data.lanes().size(); lane++) {
			Box box = moved(layout.lane(lane), scrolled);
			if (isVisible(box, lanes)) {
				name(data.lanes().get(lane), box, lane);
			}
		}
		drawing.line(gutter - 0.5, lanes.y(), gutter - 0.5, height, Ink.muted, 1, 0.5);
		drawing.unclip();
		axis();
	}

	/** Where the stretch that is chosen stands, as far as it is visible. */
	private Optional<Box> brushed() {
		Scale scale = layout.data().scale();
		return highlights.brushed().filter(r -> r.overlaps(scale.range())).map(r -> {
			double left = Math.max(0, scale.x(r.begin()));
			double right = Math.min(scale.width(), scale.x(r.end()));
			return new Box(layout.gutter() + left, 0, Math.max(1, right - left), layout.lanesHeight());
		});
	}

	/** A shade behind the marks, so that they keep their contrast, between two lines. */
	private void brushed(Box band, double top, double height) {
		drawing.fill(new Box(band.x(), top, band.width(), height), 0, Ink.muted, BRUSHED_SHADE);
		drawing.line(band.x() + 0.5, top, band.x() + 0.5, top + height, Ink.text, 1, 1);
		drawing.line(band.right() - 0.5, top, band.right() - 0.5, top + height, Ink.text, 1, 1);
	}

	private void marks(MarkPainter painter, int lane, double scrolled) {
		LaneData data = layout.data().lanes().get(lane);
		for (int i = 0; i < data.marks().size(); i++) {
			Mark mark = data.marks().get(i);
			drawing.beginMark(new Drawing.MarkText(MarkTexts.tooltip(mark), links.apply(mark)));
			boolean focus = highlights.focus().equals(Optional.of(new TimelineLayout.Place(lane, i)));
			painter.paint(lane, mark, focus, scrolled);
			drawing.endMark();
		}
	}

	/** The name of a lane, how many of its items are visible, and arrows to those outside the range. */
	private void name(LaneData lane, Box box, int index) {
		double gutter = layout.gutter();
		double middle = box.y() + TimelineLayout.LANE_PAD + TimelineLayout.ROW / 2.0;
		drawing.fill(new Box(0, box.y(), gutter - 1, box.height()), 0, index % 2 == 0 ? Ink.panel : Ink.background, 1);
		int visible = lane.total() - lane.earlier() - lane.later();
		String count = visible == lane.total() ? MarkTexts.compact(visible)
				: MarkTexts.compact(visible) + "/" + MarkTexts.compact(lane.total());
		double countBegin = gutter - ARROW - PAD - drawing.width(count, TextStyle.small);
		drawing.text(drawing.fitted(lane.lane().label(), TextStyle.strong, countBegin - 2 * PAD), PAD, middle,
				TextStyle.strong, Ink.text);
		drawing.text(count, countBegin, middle, TextStyle.small, Ink.muted);
		if (lane.earlier() > 0) {
			double left = gutter - ARROW - 2;
			drawing.polygon(new double[] { left, middle, left + ARROW, middle - 5, left + ARROW, middle + 5 },
					Ink.muted, 1);
		}
		if (lane.later() > 0) {
			double right = layout.width() - 1.0;
			drawing.fill(new Box(right - ARROW - 3, middle - 8, ARROW + 4, 16), 0, Ink.background, 1);
			drawing.polygon(new double[] { right, middle, right - ARROW, middle - 5, right - ARROW, middle + 5 },
					Ink.muted,
					1);
		}
	}

	private void axis() {
		double gutter = layout.gutter();
		double bottom = TimelineLayout.AXIS;
		Axis axis = layout.data().axis();
		drawing.fill(new Box(0, 0, layout.width(), bottom), 0, Ink.background, 1);
		drawing.clip(new Box(gutter, 0, layout.data().scale().width(), bottom + 1));
		double tickTop = axis.bands().isEmpty() ? 4 : bottom / 2;
		for (Axis.Band band : axis.bands()) {
			if (drawing.width(band.label(), TextStyle.strong) <= band.end() - band.begin() - PAD) {
				drawing.text(band.label(), gutter + band.begin() + 4, bottom / 4, TextStyle.strong, Ink.text);
			}
			if (band.begin() > 0) {
				drawing.line(gutter + band.begin(), 2, gutter + band.begin(), bottom, Ink.muted, 1, 0.6);
			}
		}
		for (Axis.Tick tick : axis.ticks()) {
			drawing.line(gutter + tick.x(), tickTop + 2, gutter + tick.x(), bottom, Ink.muted, 1, 0.6);
			if (tick.x() + 4 + drawing.width(tick.label(), TextStyle.small) <= layout.data().scale().width()) {
				drawing.text(tick.label(), gutter + tick.x() + 4, bottom * 3 / 4, TextStyle.small, Ink.muted);
			}
		}
		brushed().ifPresent(
				band -> drawing.fill(new Box(band.x(), bottom - BRUSHED, band.width(), BRUSHED), 0, Ink.text, 1));
		drawing.unclip();
		drawing.line(0, bottom - 0.5, layout.width(), bottom - 0.5, Ink.muted, 1, 0.6);
	}

	static Box moved(Box box, double scrolled) {
		return new Box(box.x(), box.y() + TimelineLayout.AXIS - scrolled, box.width(), box.height());
	}

	private static boolean isVisible(Box box, Box within) {
		return box.y() < within.bottom() && box.bottom() > within.y();
	}
}
