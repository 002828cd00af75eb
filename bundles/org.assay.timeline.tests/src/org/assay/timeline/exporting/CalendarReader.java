package org.assay.timeline.exporting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a calendar back, strictly: what RFC 5545 does not allow is an error. */
final class CalendarReader {
	private static final int OCTETS = 75;

	private CalendarReader() {
	}

	/** The events in order: the values of their properties by name, with parameters where there are any. */
	static List<Map<String, String>> events(String calendar) {
		List<Map<String, String>> events = new ArrayList<>();
		Map<String, String> event = new LinkedHashMap<>();
		for (String line : unfolded(calendar)) {
			if (line.equals("BEGIN:VEVENT")) {
				event = new LinkedHashMap<>();
			} else if (line.equals("END:VEVENT")) {
				events.add(event);
			} else {
				int colon = line.indexOf(':');
				if (event.put(line.substring(0, colon), unescaped(line.substring(colon + 1))) != null) {
					throw new IllegalArgumentException("twice: " + line);
				}
			}
		}
		return events;
	}

	static List<String> unfolded(String calendar) {
		if (!calendar.endsWith("\r\n") || calendar.replace("\r\n", "").matches("(?s).*[\\r\\n\\x00-\\x08].*")) {
			throw new IllegalArgumentException("lines must end with CR LF and hold no control characters");
		}
		for (String line : calendar.split("\r\n")) {
			if (line.getBytes(StandardCharsets.UTF_8).length > OCTETS || line.isBlank()) {
				throw new IllegalArgumentException("not a line of at most 75 octets: " + line);
			}
		}
		return List.of(calendar.replace("\r\n ", "").split("\r\n"));
	}

	private static String unescaped(String value) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == '\\') {
				char escaped = value.charAt(++i);
				text.append(switch (escaped) {
				case '\\', ';', ',' -> escaped;
				case 'n', 'N' -> '\n';
				default -> throw new IllegalArgumentException("no escape: " + escaped);
				});
			} else {
				text.append(c);
			}
		}
		return text.toString();
	}
}
