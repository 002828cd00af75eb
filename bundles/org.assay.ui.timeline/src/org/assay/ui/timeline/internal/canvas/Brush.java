package org.assay.ui.timeline.internal.canvas;

import java.util.Optional;
import java.util.OptionalLong;
import org.assay.timeline.index.Mark;
import org.assay.timeline.scale.CalendarStep;
import org.assay.timeline.scale.Range;
import org.assay.timeline.scale.Scale;

/** The stretch of time that is brushed: drawn with the mouse, moved at its edges, or taken from marks by key. UI thread only. */
public final class Brush {
	/** A stretch that is drawn begins and ends with a step of the calendar that is at least so wide, in pixels. */
	private static final int STEP = 5;
	/** How near to an edge the pointer takes hold of it, in pixels. */
	private static final int EDGE = 4;
	private final TimelineCanvas canvas;
	private Optional<Range> range = Optional.empty();
	/** The moment that stays while the other edge is drawn. */
	private OptionalLong fixed = OptionalLong.empty();

	Brush(TimelineCanvas canvas) {
		this.canvas = canvas;
	}

	/** What is brushed. */
	public Optional<Range> range() {
		return range;
	}

	/** Whether an edge is being drawn. */
	boolean isDrawn() {
		return fixed.isPresent();
	}

	/** Brushes another stretch, or none. */
	public void set(Optional<Range> other) {
		fixed = OptionalLong.empty();
		change(other, true);
	}

	/** From the begin of the mark that has the focus, as far as it went; to the end of the mark where it would end before that. */
	public void beginAtFocus() {
		canvas.focused().map(this::covered).ifPresent(mark -> {
			long end = range.filter(r -> r.end() > mark.begin()).map(Range::end).orElse(mark.end());
			set(Optional.of(new Range(mark.begin(), end)));
		});
	}

	/** To the end of the mark that has the focus, from where it began; from the begin of the mark where it would begin after that. */
	public void endAtFocus() {
		canvas.focused().map(this::covered).ifPresent(mark -> {
			long begin = range.filter(r -> r.begin() < mark.end()).map(Range::begin).orElse(mark.begin());
			set(Optional.of(new Range(begin, mark.end())));
		});
	}

	/** All that is on the screen. */
	public void takeShown() {
		canvas.range().ifPresent(shown -> set(Optional.of(shown)));
	}

	/** What a mark covers; without an end, as far as there is anything. */
	private Range covered(Mark mark) {
		Range all = canvas.frame().flatMap(f -> f.index().extent()).orElse(Range.LIMITS);
		long begin = mark.range().begin() <= Range.OPEN_BEGIN ? Math.min(all.begin(), mark.range().end() - 1)
				: mark.range().begin();
		long end = mark.range().end() >= Range.OPEN_END ? Math.max(all.end(), begin + 1) : mark.range().end();
		return new Range(begin, end);
	}

	/** Whether an edge is at a place, in pixels of the canvas. */
	boolean isEdge(int x) {
		return edge(x).isPresent();
	}

	/** The edge that stays when the one at a place is drawn. */
	private OptionalLong edge(int x) {
		Optional<Scale> scale = canvas.scale();
		if (range.isEmpty() || scale.isEmpty()) {
			return OptionalLong.empty();
		}
		int inLanes = x - canvas.gutter();
		if (Math.abs(scale.get().x(range.get().end()) - inLanes) <= EDGE) {
			return OptionalLong.of(range.get().begin());
		}
		return Math.abs(scale.get().x(range.get().begin()) - inLanes) <= EDGE ? OptionalLong.of(range.get().end())
				: OptionalLong.empty();
	}

	/** Begins to draw: from an edge if one is there, else from the place, in pixels of the canvas. */
	void press(int x) {
		OptionalLong stays = edge(x);
		fixed = stays.isPresent() ? stays : canvas.at(x);
	}

	/** Draws to a place. */
	void drag(int x) {
		OptionalLong to = canvas.at(x);
		if (fixed.isPresent() && to.isPresent()) {
			change(Optional.of(stepped(fixed.getAsLong(), to.getAsLong())), false);
		}
	}

	/** Ends drawing. */
	void release() {
		if (fixed.isPresent()) {
			set(range);
		}
	}

	/** Ends drawing where nothing was drawn: a press without a move. */
	void letGo() {
		fixed = OptionalLong.empty();
	}

	/** Whole days, months or years, as fine as can be aimed at. */
	private Range stepped(long a, long b) {
		CalendarStep step = CalendarStep.atLeast(STEP * canvas.scale().orElseThrow().secondsPerPixel());
		long begin = step.floor(Math.min(a, b));
		long last = step.floor(Math.max(a, b) - 1);
		return new Range(begin, step.next(Math.max(begin, last)));
	}

	private void change(Optional<Range> other, boolean isDone) {
		boolean isOther = !other.equals(range);
		range = other;
		if (isOther || isDone && other.isPresent()) {
			canvas.brushed(isDone);
		}
	}
}
