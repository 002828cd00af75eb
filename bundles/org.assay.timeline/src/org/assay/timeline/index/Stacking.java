package org.assay.timeline.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.timeline.TimelineItem;
import org.assay.timeline.scale.CalendarStep;
import org.assay.timeline.scale.Range;
import org.assay.timeline.scale.Scale;
import org.assay.timeline.scale.StepWords;

/**
 * Puts the groups of one lane into rows. It shows as many items one by one as the rows allow, with room for labels if
 * it can; what still finds no row is put together by calendar step in a row of its own.
 */
final class Stacking {
	/** Width of an average letter, in pixels; only for keeping room, drawings measure for themselves. */
	private static final double LETTER = 6.2;
	private static final double GAP = 6;
	/** Neighbouring calendar steps may touch; this much is lost in rounding. */
	private static final double TOUCH = 0.01;
	/** The first rows are filled with what begins first and lasts longest. */
	private static final Comparator<Mark> ORDER = Comparator.comparingDouble(Mark::left)
			.thenComparing(Comparator.comparingDouble(Mark::right).reversed());
	private final Scale scale;
	private final CalendarStep step;
	private final TimelineOptions options;
	private final int most;

	/** @param most marks of a lane; groups beyond that are put together, even where they would find rows */
	Stacking(Scale scale, CalendarStep step, TimelineOptions options, int most) {
		this.most = most;
		this.scale = scale;
		this.step = step;
		this.options = options;
	}

	/** @param stack most items of a group that are shown one by one */
	List<Mark> stack(List<Group> groups, int stack) {
		for (int each = stack; each > 1; each--) {
			List<Mark> marks = marks(groups, each);
			List<Mark> placed = place(marks, true);
			if (placed.size() < marks.size()) {
				placed = place(marks, false);
			}
			if (placed.size() == marks.size()) {
				return withRoom(placed);
			}
		}
		List<Mark> clusters = new ArrayList<>();
		groups.forEach(g -> clusters.add(g.size() > 1 ? cluster(g) : single(g.singles(1).get(0))));
		clusters.sort(ORDER);
		List<Mark> placed = clusters.size() > most ? List.of() : place(clusters, false);
		return withRoom(placed.size() == clusters.size() ? placed : place(fold(groups), false));
	}

	private List<Mark> marks(List<Group> groups, int each) {
		List<Mark> marks = new ArrayList<>();
		for (Group group : groups) {
			if (group.opens(each, scale, options)) {
				group.singles(group.size()).forEach(s -> marks.add(single(s)));
			} else {
				marks.add(cluster(group));
			}
		}
		marks.sort(ORDER);
		return marks;
	}

	private Mark single(Group.Single single) {
		TimelineItem item = single.item();
		return mark(single.range(), item.time().words(), Tally.of(item), List.of(item));
	}

	private Mark cluster(Group group) {
		List<TimelineItem> items = group.singles(Mark.SAMPLE).stream().map(Group.Single::item).toList();
		boolean isStep = step.floor(group.range().begin()) == group.range().begin()
				&& step.next(group.range().begin()) == group.range().end();
		// all items of a group that is no calendar step cover the same stretch
		String words = isStep ? StepWords.full(step, group.range().begin()) : items.get(0).time().words();
		if (isStep) {
			// not cut, so that neighbours keep their distance at the edges too
			return new Mark(0, scale.x(group.range().begin()), scale.x(group.range().end()), 0, group.range(), words,
					group.tally(), items);
		}
		return mark(group.range(), words, group.tally(), items);
	}

	private Mark mark(Range range, String words, Tally tally, List<TimelineItem> items) {
		double begin = Math.max(0, Math.min(scale.width(), scale.x(range.begin())));
		double end = Math.max(0, Math.min(scale.width(), scale.x(range.end())));
		return new Mark(0, begin, end, 0, range, words, tally, items);
	}

	/** First fit. Marks that find no row are left out. */
	private List<Mark> place(List<Mark> marks, boolean withLabels) {
		List<Mark> placed = new ArrayList<>();
		double[] filled = new double[options.rows()];
		Arrays.fill(filled, Double.NEGATIVE_INFINITY);
		for (Mark mark : marks) {
			for (int row = 0; row < filled.length; row++) {
				if (filled[row] <= mark.left() + TOUCH) {
					double label = withLabels ? mark.signBegin() + mark.signWidth() + label(mark) : 0;
					filled[row] = Math.max(mark.right(), label);
					placed.add(inRow(mark, row));
					break;
				}
			}
		}
		return placed;
	}

	private double label(Mark mark) {
		return mark.isCluster() ? 0 : Math.min(options.labelWidth(), GAP + LETTER * mark.item().label().length());
	}

	/** What overlaps too much to be told apart, by the calendar step it begins in or, if earlier, enters the view. */
	private List<Mark> fold(List<Group> groups) {
		Map<Long, Group> bins = new TreeMap<>();
		for (Group group : groups) {
			long begin = step.floor(Math.max(group.range().begin(), scale.range().begin()));
			bins.computeIfAbsent(begin, b -> new Group(new Range(b, step.next(b)))).add(group);
		}
		return bins.values().stream().map(g -> g.size() > 1 ? cluster(g) : single(g.singles(1).get(0))).sorted(ORDER)
				.toList();
	}

	/** Tells each mark how far its label may reach: to the next mark of the row. */
	private List<Mark> withRoom(List<Mark> marks) {
		double[] limit = new double[options.rows()];
		Arrays.fill(limit, scale.width());
		List<Mark> done = new ArrayList<>(marks);
		for (int i = marks.size() - 1; i >= 0; i--) {
			Mark mark = marks.get(i);
			double room = Math.max(0, limit[mark.row()] - GAP - mark.signBegin() - mark.signWidth());
			done.set(i, new Mark(mark.row(), mark.begin(), mark.end(), room, mark.range(), mark.words(), mark.tally(),
					mark.items()));
			limit[mark.row()] = mark.left();
		}
		return done;
	}

	private static Mark inRow(Mark mark, int row) {
		return new Mark(row, mark.begin(), mark.end(), 0, mark.range(), mark.words(), mark.tally(), mark.items());
	}
}
