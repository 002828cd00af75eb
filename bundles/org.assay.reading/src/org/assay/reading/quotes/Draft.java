package org.assay.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.reading.Attribution.Kind;
import org.assay.reading.Attribution.Stance;

/** An attribution in the making, as tokens. */
final class Draft {

	final List<Range> content;
	final Range cue;
	final Optional<Range> source;
	final Stance stance;
	final Kind kind;
	final boolean negated;
	final String rule;
	/** What someone else says and this one is part of, or null. */
	Draft within;

	Draft(Kind kind, List<Range> content, Range cue, Optional<Range> source, Stance stance, boolean negated,
			String rule) {
		this.kind = kind;
		this.content = new ArrayList<>(content);
		this.cue = cue;
		this.source = source;
		this.stance = stance;
		this.negated = negated;
		this.rule = rule;
	}

	/** The same source and cue for other words. */
	Draft with(Kind otherKind, Range otherContent, String otherRule) {
		return new Draft(otherKind, List.of(otherContent), cue, source, stance, negated, otherRule);
	}

	Draft with(Stance other) {
		return new Draft(kind, content, cue, source, other, negated, rule);
	}

	Draft withoutSource() {
		return new Draft(kind, content, cue, Optional.empty(), stance, negated, rule);
	}

	boolean holds(Range range) {
		return content.stream().anyMatch(each -> each.from() <= range.from() && range.to() <= each.to());
	}

	boolean overlaps(Range range) {
		return content.stream().anyMatch(range::overlaps);
	}
}
