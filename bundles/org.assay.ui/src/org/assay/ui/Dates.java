package org.assay.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.assay.text.Edtf;

/** How days and moments read in the window: "Mon 24 Feb 2025". Pure functions; any thread. */
public final class Dates {
	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private Dates() {
	}

	/**
	 * A date as people write it.
	 *
	 * @param edtf an EDTF or TIMEX3 value such as {@code 2025-02-24}; null counts as empty
	 * @return "Mon 24 Feb 2025"; what cannot be placed on a calendar comes back as it is, so that nothing is hidden
	 */
	public static String words(String edtf) {
		return edtf == null ? "" : Edtf.parse(edtf).map(Edtf::words).orElse(edtf.strip());
	}

	/** A moment in the analyst's own time zone: "Mon 24 Feb 2025, 10:32". */
	public static String words(Instant moment, ZoneId zone) {
		return Edtf.of(moment.atZone(zone).toLocalDateTime()).words();
	}

	/** The time of day of a moment in the analyst's own time zone: "10:32". */
	public static String clock(Instant moment, ZoneId zone) {
		return CLOCK.format(moment.atZone(zone));
	}

	/**
	 * A date with how it was worked out, for a tooltip: one line each, empty ones left out.
	 *
	 * @param anchor     what it was worked out from, or null
	 * @param arithmetic how, or null
	 */
	public static String explained(String edtf, String anchor, String arithmetic) {
		StringBuilder lines = new StringBuilder(words(edtf));
		if (edtf != null && !lines.toString().equals(edtf)) {
			lines.append(" (").append(edtf).append(')');
		}
		if (arithmetic != null && !arithmetic.isBlank()) {
			lines.append('\n').append(arithmetic);
		}
		if (anchor != null && !anchor.isBlank()) {
			lines.append("\nWorked out from: ").append(anchor);
		}
		return lines.toString();
	}
}
