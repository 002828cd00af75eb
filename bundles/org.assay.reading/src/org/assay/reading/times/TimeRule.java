package org.assay.reading.times;

import java.util.Optional;

/** One way in which English states a time. Stateless. */
@FunctionalInterface
interface TimeRule {

	/** The expression that begins at token {@code i}, if this rule finds one. */
	Optional<TimeMatch> match(TimeContext context, int i);
}
