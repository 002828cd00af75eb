package org.assay.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assay.text.Edtf;

/** Parses dates, each value once: a case states the same days again and again. For one thread. */
final class Dates {
	private final Map<String, Optional<Edtf>> known = new HashMap<>();

	/** @return nothing when it is no date that can be placed */
	Optional<Edtf> parse(String value) {
		return known.computeIfAbsent(Words.text(value), Edtf::parse);
	}
}
