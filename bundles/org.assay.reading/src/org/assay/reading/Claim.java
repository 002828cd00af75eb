package org.assay.reading;

import java.util.List;
import java.util.Optional;
import org.assay.text.Span;

/**
 * One proposition as one document states it.
 *
 * @param content     the words that state it
 * @param attribution the attribution it is taken from; empty when the outlet itself asserts it
 * @param figures     the figures within it
 * @param times       the times within it
 */
public record Claim(List<Span> content, Polarity polarity, Modality modality, List<Slot> slots,
		Optional<Attribution> attribution, List<Figure> figures, List<TimeExpression> times, Why why) {

	public Claim {
		content = List.copyOf(content);
		slots = List.copyOf(slots);
		figures = List.copyOf(figures);
		times = List.copyOf(times);
	}

	/** Whether its words say that something is so; how its source stands to them, the attribution tells. */
	public enum Polarity {
		positive, negative
	}

	/** How firmly it is put. */
	public enum Modality {
		asserted, hedged, conditional, intended, demanded, asked
	}

	/** What part of a claim a slot is. */
	public enum Role {
		who, predicate, what, whom, when, where, howMuch, condition
	}

	/** A part of a claim; {@code value} has pronouns resolved, {@code span} is where it stands. */
	public record Slot(Role role, String value, Span span) {
	}
}
