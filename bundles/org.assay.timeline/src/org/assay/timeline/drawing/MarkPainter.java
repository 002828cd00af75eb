package org.assay.timeline.drawing;

import java.util.Comparator;
import java.util.List;
import org.assay.drawing.Box;
import org.assay.drawing.Drawing;
import org.assay.drawing.Ink;
import org.assay.drawing.TextStyle;
import org.assay.timeline.Clock;
import org.assay.timeline.TimelineItem;
import org.assay.timeline.index.Mark;
import org.assay.timeline.scale.Range;

/** Draws one mark: the stretch it covers, its sign, its label or number. */
final class MarkPainter {
	private static final double BAR = 0.2;
	private static final double CROWD = 0.4;
	/** Least width of what fades, in pixels, for uncertain dates that are narrow on this scale. */
	private static final double FADE = 18;
	private static final double LEAST_LABEL = 24;
	private final Drawing drawing;
	private final TimelineLayout layout;
	private final Highlights highlights;
	private final int largest;

	/** @param largest number of items in the largest mark; the more a mark holds, the stronger is its bar */
	MarkPainter(Drawing drawing, TimelineLayout layout, Highlights highlights, int largest) {
		this.largest = largest;
		this.drawing = drawing;
		this.layout = layout;
		this.highlights = highlights;
	}

	void paint(int lane, Mark mark, boolean focus, double scrolled) {
		Box sign = TimelinePainter.moved(layout.sign(lane, mark), scrolled);
		Box bar = TimelinePainter.moved(layout.bar(lane, mark), scrolled);
		if (highlights.isSelected(mark)) {
			Box all = TimelinePainter.moved(layout.mark(lane, mark), scrolled).grown(2);
			drawing.fill(all, 4, Ink.text, 0.14);
			drawing.outline(all, 4, Ink.text, 1);
		}
		Ink ink = Inks.of(mainClock(mark));
		stretch(mark, bar, ink);
		if (mark.isCluster()) {
			number(mark, sign, ink);
		} else {
			item(mark, sign);
		}
		if (focus) {
			Box all = TimelinePainter.moved(layout.mark(lane, mark), scrolled).grown(3);
			drawing.outline(all, 4, Ink.text, 2);
		}
	}

	/** The stretch of time that is covered: solid when it is known, fading where it is not. */
	private void stretch(Mark mark, Box bar, Ink ink) {
		TimelineItem item = mark.item();
		boolean uncertain = mark.tally().uncertain() > 0;
		boolean openBegin = mark.range().begin() == Range.OPEN_BEGIN;
		boolean openEnd = mark.range().end() == Range.OPEN_END;
		if (uncertain && !mark.isCluster() || openBegin || openEnd) {
			Box wide = bar.width() >= 2 * FADE ? bar
					: new Box(bar.x() + bar.width() / 2 - FADE, bar.y(), 2 * FADE, bar.height());
			boolean fadesIn = openBegin || item.isUncertain();
			boolean fadesOut = openEnd || item.isUncertain();
			fading(wide, ink, fadesIn, fadesOut);
		} else if (mark.isBar()) {
			double share = mark.isCluster() ? Math.log(mark.tally().count()) / Math.log(largest) : 0;
			drawing.fill(bar, mark.isCluster() ? 0 : 3, ink, BAR + CROWD * share * share);
		}
	}

	private void fading(Box bar, Ink ink, boolean fadesIn, boolean fadesOut) {
		double third = bar.width() / 3;
		double in = fadesIn ? third : 0;
		double out = fadesOut ? third : 0;
		if (fadesIn) {
			drawing.fade(new Box(bar.x(), bar.y(), in, bar.height()), ink, 0, 1.6 * BAR);
		}
		drawing.fill(new Box(bar.x() + in, bar.y(), bar.width() - in - out, bar.height()), 0, ink, 1.6 * BAR);
		if (fadesOut) {
			drawing.fade(new Box(bar.right() - out, bar.y(), out, bar.height()), ink, 1.6 * BAR, 0);
		}
	}

	private void item(Mark mark, Box sign) {
		TimelineItem item = mark.item();
		Signs.draw(drawing, item.clock(), item.verdict(), sign.x() + sign.width() / 2, sign.middle());
		double x = sign.right() + 3;
		double room = Math.min(mark.labelRoom(), layout.width() - x) - 3;
		if (item.isConflicting()) {
			Signs.conflict(drawing, x + 6, sign.middle());
			x += 15;
			room -= 15;
		}
		if (room >= LEAST_LABEL) {
			drawing.text(drawing.fitted(item.label(), TextStyle.normal, room), x, sign.middle(), TextStyle.normal,
					Ink.text);
		}
	}

	/** A small sign with the number of items, and below it how they share out among the clocks. */
	private void number(Mark mark, Box sign, Ink ink) {
		drawing.fill(sign, 4, Ink.background, 1);
		drawing.fill(sign, 4, ink, 0.12);
		drawing.outline(sign, 4, ink, 1);
		String count = MarkTexts.compact(mark.tally().count());
		double width = drawing.width(count, TextStyle.normal);
		boolean conflict = mark.tally().conflicting() > 0;
		double x = sign.x() + (sign.width() - width - (conflict ? 13 : 0)) / 2;
		drawing.text(count, x, sign.middle() - 1, TextStyle.normal, Ink.text);
		if (conflict) {
			Signs.conflict(drawing, x + width + 8, sign.middle() - 1);
		}
		double at = sign.x() + 3;
		double all = sign.width() - 6;
		for (Clock clock : Clock.values()) {
			double share = all * mark.tally().of(clock) / mark.tally().count();
			if (share > 0) {
				drawing.fill(new Box(at, sign.bottom() - 3, share, 2), 0, Inks.of(clock), 1);
				at += share;
			}
		}
	}

	private static Clock mainClock(Mark mark) {
		return List.of(Clock.values()).stream().max(Comparator.<Clock>comparingInt(c -> mark.tally().of(c))
				.thenComparing(Comparator.reverseOrder())).orElseThrow();
	}
}
