package org.assay.timeline.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assay.timeline.drawing.TimelineLayout.Place;
import org.assay.timeline.index.Mark;

/** Where the arrow keys lead: along a lane in time, and from lane to lane to what is nearest in time. */
public final class Navigation {
	private final TimelineLayout layout;

	/** @param layout what is visible now */
	public Navigation(TimelineLayout layout) {
		this.layout = layout;
	}

	/** The first mark of the first lane that has any. */
	public Optional<Place> first() {
		return IntStream.range(0, layout.data().lanes().size()).boxed().flatMap(lane -> order(lane).stream())
				.findFirst();
	}

	/** The last mark of the last lane that has any. */
	public Optional<Place> last() {
		for (int lane = layout.data().lanes().size() - 1; lane >= 0; lane--) {
			List<Place> order = order(lane);
			if (!order.isEmpty()) {
				return Optional.of(order.get(order.size() - 1));
			}
		}
		return Optional.empty();
	}

	/** The next (1) or previous (-1) mark of the lane; nothing at the end of what is visible. */
	public Optional<Place> along(Place from, int direction) {
		List<Place> order = order(from.lane());
		int index = order.indexOf(from) + direction;
		return 0 <= index && index < order.size() ? Optional.of(order.get(index)) : Optional.empty();
	}

	/** The mark nearest in time in the next (1) or previous (-1) lane that has any. */
	public Optional<Place> across(Place from, int direction) {
		double x = layout.mark(from).signBegin();
		for (int lane = from.lane() + direction; 0 <= lane && lane < layout.data().lanes().size(); lane += direction) {
			Optional<Place> nearest = nearest(lane, x);
			if (nearest.isPresent()) {
				return nearest;
			}
		}
		return Optional.empty();
	}

	/** The mark of a lane whose sign stands nearest to a place, in pixels from the left of the lanes. */
	public Optional<Place> nearest(int lane, double x) {
		return order(lane).stream().min(Comparator.comparingDouble(p -> Math.abs(layout.mark(p).signBegin() - x)));
	}

	/** The marks of a lane by time; those of the same time from the upper row to the lower. */
	private List<Place> order(int lane) {
		List<Mark> marks = layout.data().lanes().get(lane).marks();
		List<Place> places = new ArrayList<>();
		for (int i = 0; i < marks.size(); i++) {
			places.add(new Place(lane, i));
		}
		places.sort(Comparator.comparingDouble((Place p) -> marks.get(p.mark()).signBegin())
				.thenComparingInt(p -> marks.get(p.mark()).row()));
		return places;
	}
}
