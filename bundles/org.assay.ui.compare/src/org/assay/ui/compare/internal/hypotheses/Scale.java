package org.assay.ui.compare.internal.hypotheses;

import java.util.Objects;
import java.util.Optional;
import org.assay.model.Consistency;
import org.assay.ui.compare.CompareIds;

/** What a key makes of a rating. Pure. */
final class Scale {
	private Scale() {
	}

	/**
	 * @param as     name of a rating, or a step towards either end, which begins beside neutral
	 * @param before empty when there was none
	 */
	static Consistency of(String as, Optional<Consistency> before) {
		Consistency from = before.filter(c -> c != Consistency.NOT_APPLICABLE).orElse(Consistency.NEUTRAL);
		return switch (as) {
		case CompareIds.RATE_LESS -> step(from, -1);
		case CompareIds.RATE_MORE -> step(from, 1);
		default -> Objects.requireNonNull(Consistency.getByName(as), as);
		};
	}

	private static Consistency step(Consistency from, int by) {
		return Consistency.get(Math.clamp(from.getValue() + (long) by, Consistency.VERY_INCONSISTENT_VALUE,
				Consistency.VERY_CONSISTENT_VALUE));
	}
}
