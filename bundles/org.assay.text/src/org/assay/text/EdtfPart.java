package org.assay.text;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date that is no interval: one side of an {@link Edtf}.
 *
 * @param begin  first moment, in UTC
 * @param end    first moment after it, in UTC
 * @param name   what a season or a part of a day is called; empty for all else
 * @param zone   the zone it was stated in; nothing when none was stated
 */
record EdtfPart(LocalDateTime begin, LocalDateTime end, Precision precision, String name, Optional<ZoneOffset> zone,
		boolean uncertain, boolean approximate) {

	static EdtfPart of(LocalDateTime begin, LocalDateTime end, Precision precision) {
		return new EdtfPart(begin, end, precision, "", Optional.empty(), false, false);
	}

	EdtfPart named(String word) {
		return new EdtfPart(begin, end, precision, word, zone, uncertain, approximate);
	}

	/** The same clock time in a zone, moved to UTC. */
	EdtfPart in(ZoneOffset offset) {
		int seconds = offset.getTotalSeconds();
		return new EdtfPart(begin.minusSeconds(seconds), end.minusSeconds(seconds), precision, name,
				Optional.of(offset), uncertain, approximate);
	}

	static Optional<EdtfPart> parse(String text) {
		if (text.isEmpty()) {
			return Optional.empty();
		}
		char last = text.charAt(text.length() - 1);
		boolean qualified = last == '?' || last == '~' || last == '%';
		String date = qualified ? text.substring(0, text.length() - 1) : text;
		return EdtfGrammar.parse(date).map(p -> !qualified ? p : new EdtfPart(p.begin(), p.end(), p.precision(),
				p.name(), p.zone(), last != '~', last != '?'));
	}
}
