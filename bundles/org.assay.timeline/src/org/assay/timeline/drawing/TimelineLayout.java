package org.assay.timeline.drawing;

import java.util.List;
import java.util.Optional;
import org.assay.drawing.Box;
import org.assay.drawing.TextStyle;
import org.assay.drawing.TextWidths;
import org.assay.timeline.index.LaneData;
import org.assay.timeline.index.Mark;
import org.assay.timeline.index.TimelineData;
import org.assay.timeline.index.TimelineIndex;

/**
 * Where everything stands on a drawing: names of lanes at the left, the axis on top, lanes below it. Heights of lanes
 * are counted from the lower edge of the axis, as if nothing were scrolled.
 */
public final class TimelineLayout {
	/** Height of the axis, in pixels. */
	public static final int AXIS = 38;
	/** Height of a row, in pixels. */
	public static final int ROW = 20;
	static final int LANE_PAD = 4;
	/** Beside a name stands the number of its items: least room for it, and what is around it. */
	private static final int COUNT_ROOM = 70;
	private static final int AROUND_COUNT = 60;
	private static final int SIGN_HEIGHT = 16;
	private final TimelineData data;
	private final int gutter;
	private final int[] tops;

	/**
	 * A place in the data.
	 *
	 * @param lane index of the lane
	 * @param mark index of the mark in its lane
	 */
	public record Place(int lane, int mark) {
	}

	/** @param gutter width of the names at the left, in pixels */
	public TimelineLayout(TimelineData data, int gutter) {
		this.data = data;
		this.gutter = gutter;
		tops = new int[data.lanes().size() + 1];
		for (int i = 0; i < data.lanes().size(); i++) {
			tops[i + 1] = tops[i] + data.lanes().get(i).rows() * ROW + 2 * LANE_PAD;
		}
	}

	/** How wide the names at the left are for a drawing this wide: as wide as the longest of them, within a share. */
	public static int gutterFor(int width, TimelineIndex index) {
		double longest = index.labels().stream().mapToDouble(l -> TextWidths.of(l, TextStyle.strong)).max().orElse(0);
		String widest = MarkTexts.compact(index.largestLane());
		double count = AROUND_COUNT + TextWidths.of(widest + "/" + widest, TextStyle.small);
		int usual = Math.max(64, Math.min(150, width / 5));
		return Math.max(usual, Math.min(width / 4, (int) (longest + Math.max(COUNT_ROOM, count))));
	}

	public TimelineData data() {
		return data;
	}

	/** Width of the names at the left. */
	public int gutter() {
		return gutter;
	}

	/** Width of the whole drawing. */
	public int width() {
		return gutter + data.scale().width();
	}

	/** Height of all lanes together, without the axis. */
	public int lanesHeight() {
		return tops[tops.length - 1];
	}

	/** A lane with its name, without what is scrolled. */
	public Box lane(int lane) {
		return new Box(0, tops[lane], width(), tops[lane + 1] - tops[lane]);
	}

	/** The sign of a mark. */
	public Box sign(int lane, Mark mark) {
		double y = tops[lane] + LANE_PAD + mark.row() * ROW + (ROW - SIGN_HEIGHT) / 2.0;
		return new Box(gutter + mark.signBegin(), y, mark.signWidth(), SIGN_HEIGHT);
	}

	/** The stretch of time a mark covers, as wide as it is to scale. */
	public Box bar(int lane, Mark mark) {
		Box sign = sign(lane, mark);
		return new Box(gutter + mark.begin(), sign.y(), mark.end() - mark.begin(), SIGN_HEIGHT);
	}

	/** All of a mark that can be pointed at, without its label. */
	public Box mark(int lane, Mark mark) {
		Box sign = sign(lane, mark);
		return new Box(gutter + mark.left(), sign.y(), mark.right() - mark.left(), SIGN_HEIGHT);
	}

	public Mark mark(Place place) {
		return data.lanes().get(place.lane()).marks().get(place.mark());
	}

	/** Whether a place is one of this layout. */
	public boolean has(Place place) {
		return place.lane() < data.lanes().size() && place.mark() < data.lanes().get(place.lane()).marks().size();
	}

	/**
	 * The mark at a point of the lanes; its label counts as part of it.
	 *
	 * @param y from the lower edge of the axis, as if nothing were scrolled
	 */
	public Optional<Place> at(double x, double y) {
		int lane = laneAt(y);
		if (lane < 0 || x < gutter) {
			return Optional.empty();
		}
		List<Mark> marks = data.lanes().get(lane).marks();
		Optional<Place> label = Optional.empty();
		for (int i = 0; i < marks.size(); i++) {
			Box box = mark(lane, marks.get(i));
			if (box.grown(2).contains(x, y)) {
				return Optional.of(new Place(lane, i));
			}
			Box withLabel = new Box(box.x(), box.y(), box.width() + Math.max(0, labelRoom(marks.get(i))), box.height());
			if (withLabel.contains(x, y)) {
				label = Optional.of(new Place(lane, i));
			}
		}
		return label;
	}

	/** The lane at a height, or -1. */
	public int laneAt(double y) {
		for (int i = 0; i + 1 < tops.length; i++) {
			if (tops[i] <= y && y < tops[i + 1]) {
				return i;
			}
		}
		return -1;
	}

	/** The mark that shows an item, when it is one of those that marks carry with them. */
	public Optional<Place> find(String itemId) {
		for (int lane = 0; lane < data.lanes().size(); lane++) {
			LaneData laneData = data.lanes().get(lane);
			for (int i = 0; i < laneData.marks().size(); i++) {
				if (laneData.marks().get(i).items().stream().anyMatch(item -> item.id().equals(itemId))) {
					return Optional.of(new Place(lane, i));
				}
			}
		}
		return Optional.empty();
	}

	private static double labelRoom(Mark mark) {
		double afterBar = mark.labelRoom() - (mark.right() - mark.signBegin() - mark.signWidth());
		return mark.isCluster() ? 0 : Math.min(180, afterBar);
	}
}
