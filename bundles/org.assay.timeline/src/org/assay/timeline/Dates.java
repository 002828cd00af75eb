package org.assay.timeline;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.text.Edtf;

/** Parses dates, each value once: a case states the same days again and again. Any thread. */
final class Dates {
	private final Map<String, Optional<Edtf>> known = new ConcurrentHashMap<>();

	/** @return nothing when it is no date that can be placed */
	Optional<Edtf> parse(String value) {
		return known.computeIfAbsent(Words.text(value), Edtf::parse);
	}
}
