package org.assay.timeline.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assay.model.Verdict;
import org.assay.timeline.Clock;
import org.assay.timeline.Evidence;
import org.assay.timeline.TimelineItem;
import org.assay.timeline.index.LaneData;
import org.assay.timeline.index.Mark;
import org.assay.timeline.index.Tally;

/** What is said about a mark in words: tooltip, accessible name, title in a file. */
public final class MarkTexts {

	private MarkTexts() {
	}

	/** On one line: "Said, Mon 24 Feb 2025: Ana Roth: We open in May". */
	public static String name(Mark mark) {
		if (mark.isCluster()) {
			return mark.words() + ": " + counts(mark.tally());
		}
		TimelineItem item = mark.item();
		return item.clock().label() + ", " + item.time().words() + ": " + item.label()
				+ (item.isConflicting() ? " (conflicting dates)" : "");
	}

	/** On several lines, with the quoted words and how the date was worked out. */
	public static String tooltip(Mark mark) {
		if (mark.isCluster()) {
			List<String> lines = new ArrayList<>(List.of(mark.words(), counts(mark.tally())));
			mark.items().forEach(i -> lines.add("• " + i.label()));
			int more = mark.tally().count() - mark.items().size();
			if (more > 0) {
				lines.add("and " + number(more) + " more");
			}
			return String.join("\n", lines);
		}
		return tooltip(mark.item());
	}

	/** The same for an item. */
	public static String tooltip(TimelineItem item) {
		List<String> lines = new ArrayList<>();
		lines.add(item.clock().label() + " " + item.time().words() + " (" + item.time().value() + ")");
		for (Evidence evidence : item.evidence()) {
			if (!evidence.words().isBlank()) {
				lines.add(evidence.spans().isEmpty() ? evidence.words() : "“" + evidence.words() + "”");
			}
		}
		if (!item.working().isBlank()) {
			lines.add("Worked out: " + item.working());
		}
		if (item.isConflicting()) {
			lines.add("Conflict: " + item.conflict());
		}
		if (item.isUncertain()) {
			lines.add("The date itself is stated as uncertain.");
		}
		String by = Optional.of(item.outlet()).filter(o -> !o.isBlank()).map(o -> o + ", ").orElse("");
		lines.add(by + item.documentTitle());
		lines.add(verdict(item.verdict()));
		return String.join("\n", lines);
	}

	/** "12 items: 3 happened, 9 said; 2 in conflict". */
	public static String counts(Tally tally) {
		List<String> clocks = new ArrayList<>();
		for (Clock clock : Clock.values()) {
			if (tally.of(clock) > 0) {
				clocks.add(number(tally.of(clock)) + " " + clock.label().toLowerCase(Locale.ROOT));
			}
		}
		return number(tally.count()) + (tally.count() == 1 ? " item: " : " items: ") + String.join(", ", clocks)
				+ (tally.conflicting() > 0 ? "; " + number(tally.conflicting()) + " in conflict" : "");
	}

	/** A lane: its whole name, and how many of its items are visible. */
	public static String lane(LaneData lane) {
		return lane.lane().label() + "\n" + number(lane.total() - lane.earlier() - lane.later()) + " of "
				+ number(lane.total()) + (lane.total() == 1 ? " item" : " items") + " visible";
	}

	/** "1,234". */
	public static String number(int number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	/** At most four letters wide: "999", "9.9k", "120k", "3M". */
	static String compact(int number) {
		Map<Integer, String> units = new TreeMap<>(Map.of(1_000, "k", 1_000_000, "M"));
		String text = Integer.toString(number);
		for (Map.Entry<Integer, String> unit : units.entrySet()) {
			if (number >= unit.getKey()) {
				boolean tenths = number < 10 * unit.getKey();
				text = (tenths ? String.format(Locale.ROOT, "%.1f", number / (unit.getKey() / 10) / 10.0)
						: Integer.toString(number / unit.getKey())) + unit.getValue();
			}
		}
		return text;
	}

	private static String verdict(Verdict verdict) {
		return switch (verdict) {
		case PROPOSED -> "Proposed, not yet judged";
		case ACCEPTED -> "Accepted";
		case REJECTED -> "Rejected";
		case UNSURE -> "Marked as unsure";
		};
	}
}
