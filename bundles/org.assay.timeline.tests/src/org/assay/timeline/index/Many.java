package org.assay.timeline.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assay.model.Verdict;
import org.assay.text.Edtf;
import org.assay.text.Span;
import org.assay.timeline.Clock;
import org.assay.timeline.Evidence;
import org.assay.timeline.TimelineItem;

/** As many invented items as wanted, always the same ones: crowded around some days, thin over some decades. */
public final class Many {

	private Many() {
	}

	public static List<TimelineItem> items(int count) {
		Random random = new Random(42);
		List<TimelineItem> items = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			double far = Math.pow(random.nextDouble(), 3) * 30_000;
			LocalDate day = LocalDate.of(2025, 3, 1).minusDays((long) far);
			Edtf time = Edtf.of(switch (random.nextInt(10)) {
			case 0 -> day.toString().substring(0, 4);
			case 1 -> day.toString().substring(0, 7);
			case 2 -> day + "T" + hour(random) + ":15";
			case 3 -> day + "T" + hour(random) + ":45";
			case 4 -> day.toString().substring(0, 7) + "~";
			case 5 -> day + "/" + day.plusDays(1 + random.nextInt(400));
			default -> day.toString();
			});
			Clock clock = Clock.values()[random.nextInt(3)];
			items.add(item("i" + i, clock, time, "Item number " + i, "outlet " + random.nextInt(12),
					random.nextInt(50) == 0));
		}
		return items;
	}

	public static TimelineItem item(String id, Clock clock, Edtf time, String label, String outlet, boolean conflict) {
		Evidence evidence = new Evidence("d", id, List.of(new Span(0, 4)), "word");
		return new TimelineItem(id, clock, label, time, outlet, "", "A document", List.of(evidence), "",
				Verdict.PROPOSED, conflict ? "Another date." : "");
	}

	private static String hour(Random random) {
		int hour = random.nextInt(24);
		return hour < 10 ? "0" + hour : Integer.toString(hour);
	}
}
