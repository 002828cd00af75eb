package org.assay.timeline;

import java.util.function.LongSupplier;

/** When to tell how far long work has come: soon, then ever more seldom, and not when it will be done soon anyway. */
final class Pace {
	/** Until the first time, in nanoseconds. */
	private static final long FIRST = 120_000_000L;
	private static final int SLOWER = 3;
	private static final double NEARLY_DONE = 0.7;
	private final LongSupplier clock;
	private final long begun;
	private long wait = FIRST;

	/** @param clock in nanoseconds */
	Pace(LongSupplier clock) {
		this.clock = clock;
		begun = clock.getAsLong();
	}

	/** @param done share of the work, 0 to 1 */
	boolean isDue(double done) {
		if (done > NEARLY_DONE || clock.getAsLong() - begun < wait) {
			return false;
		}
		wait = (clock.getAsLong() - begun) * SLOWER;
		return true;
	}
}
