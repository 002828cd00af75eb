package org.assay.comparison.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.comparison.Relation;
import org.assay.comparison.figures.Conversion.Equal;
import org.assay.comparison.figures.Referents.Match;

/** Chooses, of all figures that one equals after conversion, the one it is best compared with. */
final class Converted {
	private static final double SAME = 0.9;
	private static final double UNKNOWN = 0.5;

	private Converted() {
	}

	/** One that counts the same rather than one that does not say, another document's rather than the own. */
	static Optional<FigureRelation> best(List<Equal> equals) {
		return equals.stream().filter(e -> match(e) == Match.same || match(e) == Match.unknown && e.isOfMoney())
				.filter(Equal::isClose)
				.min(Comparator.comparing((Equal e) -> match(e) == Match.same ? 0 : 1)
						.thenComparing(e -> e.a().documentId().equals(e.b().documentId()) ? 1 : 0))
				.map(e -> new FigureRelation(Relation.equalAfterConversion, e.a(), e.b(), e.why() + counts(e),
						"figure.converted", match(e) == Match.same ? SAME : UNKNOWN));
	}

	private static String counts(Equal equal) {
		return match(equal) == Match.same
				? " Both count " + equal.b().figure().referent() + "."
				: " Whether both count the same, the words do not say.";
	}

	private static Match match(Equal equal) {
		return Referents.match(equal.a().figure().referent(), equal.b().figure().referent());
	}
}
