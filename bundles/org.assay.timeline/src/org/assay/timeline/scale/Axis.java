package org.assay.timeline.scale;

import java.util.ArrayList;
import java.util.List;

/**
 * The ticks of a time axis with their labels, and above them the stretches they lie in.
 *
 * @param step  how far the ticks are apart
 * @param ticks from left to right
 * @param bands from left to right; empty when the labels say all
 */
public record Axis(CalendarStep step, List<Tick> ticks, List<Band> bands) {
	/** Least distance of two ticks, in pixels: room for the longest label. */
	public static final int TICK_DISTANCE = 64;

	public Axis {
		ticks = List.copyOf(ticks);
		bands = List.copyOf(bands);
	}

	/** A tick at {@code x} pixels. */
	public record Tick(double x, String label) {
	}

	/** What the ticks between two places have in common, such as their day or month; cut to what is visible. */
	public record Band(double begin, double end, String label) {
	}

	/** The axis of a scale; its size follows from the width, never from the range. */
	public static Axis of(Scale scale) {
		CalendarStep step = CalendarStep.atLeast(TICK_DISTANCE * scale.secondsPerPixel());
		List<Tick> ticks = new ArrayList<>();
		Range range = scale.range();
		for (long at = step.floor(range.begin()); at < range.end(); at = step.next(at)) {
			if (at >= range.begin()) {
				ticks.add(new Tick(scale.x(at), StepWords.tick(step, at)));
			}
		}
		CalendarStep context = step.context();
		List<Band> bands = new ArrayList<>();
		if (context != step) {
			long next;
			for (long at = context.floor(range.begin()); at < range.end(); at = next) {
				next = context.next(at);
				bands.add(new Band(Math.max(0, scale.x(at)), Math.min(scale.width(), scale.x(next)),
						StepWords.full(context, at)));
			}
		}
		return new Axis(step, ticks, bands);
	}
}
