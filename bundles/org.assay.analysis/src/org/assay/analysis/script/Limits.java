package org.assay.analysis.script;

import java.time.Duration;

/**
 * What one run of a script may use.
 *
 * @param time      how long it may take
 * @param allocated how many bytes it may ask for in all, whether or not they are given back
 * @param patience  how long to wait after telling it to stop, before going on without it
 */
public record Limits(Duration time, long allocated, Duration patience) {
	/** Two minutes, eight gigabytes in all, two seconds of patience. */
	public static final Limits USUAL = new Limits(Duration.ofMinutes(2), 8L << 30, Duration.ofSeconds(2));
}
