package org.assay.ingest.internal.dates;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day in ISO form, as EDTF wants them: seconds always, the zone with a colon. */
final class Moments {
	private static final Pattern TIME = Pattern.compile(
			"T(\\d\\d):(\\d\\d)(?::(\\d\\d))?(?:[.,]\\d+)?(Z|[+-]\\d\\d:?\\d\\d)?", Pattern.CASE_INSENSITIVE);

	private Moments() {
	}

	/** @return the time with a leading T; empty when it has no zone, for then it names no moment, or is no time */
	static String time(String raw) {
		Matcher m = TIME.matcher(raw);
		if (!m.matches() || m.group(4) == null || Integer.parseInt(m.group(1)) > 23
				|| Integer.parseInt(m.group(2)) > 59) {
			return "";
		}
		String zone = m.group(4).length() == 5 ? m.group(4).substring(0, 3) + ":" + m.group(4).substring(3)
				: m.group(4);
		String seconds = m.group(3) == null ? "00" : m.group(3);
		return "T" + m.group(1) + ":" + m.group(2) + ":" + seconds + zone.toUpperCase(Locale.ROOT);
	}
}
