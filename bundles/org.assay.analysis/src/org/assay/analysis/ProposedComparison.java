package org.assay.analysis;

import java.util.Optional;
import org.assay.comparison.Relation;
import org.assay.reading.Why;

/**
 * A typed relation between two sides, {@code b} seen from {@code a}.
 *
 * @param b absent when the second side is silent
 */
public record ProposedComparison(Relation relation, Evidence a, Optional<Evidence> b, Why why) {

	public ProposedComparison {
		if (b.isEmpty() && relation != Relation.oneSilent) {
			throw new IllegalArgumentException("a comparison needs two sides, unless one is silent");
		}
	}
}
