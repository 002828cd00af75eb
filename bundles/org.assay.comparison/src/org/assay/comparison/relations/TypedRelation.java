package org.assay.comparison.relations;

import java.util.Optional;
import org.assay.comparison.Relation;
import org.assay.reading.Why;

/**
 * How the words of {@code b} relate to those of {@code a}.
 *
 * @param b   absent when the other documents are silent
 * @param why rule, a sentence for a person, what the rule looked at, and how sure it is
 */
public record TypedRelation(Relation relation, Side a, Optional<Side> b, Why why) {

	/** @throws IllegalArgumentException when a side is missing */
	public TypedRelation {
		if (b.isEmpty() && relation != Relation.oneSilent) {
			throw new IllegalArgumentException("a relation needs two sides, unless one is silent");
		}
	}

	public static TypedRelation of(Relation relation, Side a, Side b, Why why) {
		return new TypedRelation(relation, a, Optional.of(b), why);
	}

	/** The same told from the other side; what one side has and the other lacks cannot be turned. */
	TypedRelation turned() {
		Relation other = switch (relation) {
		case narrowerScope -> Relation.widerScope;
		case widerScope -> Relation.narrowerScope;
		default -> relation;
		};
		return new TypedRelation(other, b.orElseThrow(), Optional.of(a), why);
	}

	boolean isTurnable() {
		return b.isPresent() && relation != Relation.conditionDropped && relation != Relation.hedgeDropped;
	}
}
