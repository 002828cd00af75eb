package org.assay.comparison.rules;

import java.util.ArrayList;
import java.util.List;
import org.assay.comparison.figures.FigureComparison;
import org.assay.comparison.passages.Assertion;
import org.assay.comparison.passages.Passage;
import org.assay.comparison.relations.ClaimPair;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.Story.FigureAt;

/** A telling number that two claims give that say the same of the same. */
record OneNumber(FigureAt a, FigureAt b) {

	/** All of a story, in the order of its claims. */
	static List<OneNumber> in(Story story) {
		List<OneNumber> found = new ArrayList<>();
		for (ClaimPair pair : story.claimsAcross()) {
			if (pair.isSameEvent() && pair.a().isNegative() == pair.b().isNegative()) {
				List<FigureAt> others = figures(story, pair.placeB(), pair.b());
				figures(story, pair.placeA(), pair.a()).forEach(a -> others.stream()
						.filter(b -> a.counted().isOfOneAmount(b.counted()))
						.forEach(b -> found.add(new OneNumber(a, b))));
			}
		}
		return found;
	}

	private static List<FigureAt> figures(Story story, Passage passage, Assertion claim) {
		return story.figures(passage.document().id()).stream()
				.filter(f -> claim.span().contains(f.use().figure().span()))
				.filter(f -> FigureComparison.isTelling(f.use().figure())).toList();
	}
}
