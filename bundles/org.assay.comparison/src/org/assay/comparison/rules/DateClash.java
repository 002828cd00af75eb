package org.assay.comparison.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.comparison.Relation;
import org.assay.comparison.relations.ClaimPair;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.assay.reading.TimeExpression;
import org.assay.reading.TimexType;
import org.assay.reading.Why;
import org.assay.text.Edtf;

/** One thing is said to have happened at two times; within one document that is a self-contradiction. */
public final class DateClash implements RelationRule {
	private static final int YEAR = "2031".length();
	private static final int DAY = "2031-03-04".length();

	@Override
	public String id() {
		return "relation.date-clash";
	}

	@Override
	public List<TypedRelation> find(Story story) {
		List<TypedRelation> found = new ArrayList<>();
		Stream.concat(story.claimsAcross().stream(), story.claimsWithin().stream())
				.filter(ClaimPair::isSameEvent).filter(p -> p.a().isNegative() == p.b().isNegative())
				.filter(p -> !p.hasOtherFigures() && !p.isOppositeMatter())
				.forEach(p -> relation(p).ifPresent(found::add));
		return found;
	}

	private Optional<TypedRelation> relation(ClaimPair pair) {
		List<TimeExpression> first = dates(pair.a().claim().times());
		List<TimeExpression> second = dates(pair.b().claim().times());
		boolean meet = first.stream().anyMatch(x -> second.stream().anyMatch(y -> overlap(x, y)));
		if (first.isEmpty() || second.isEmpty() || meet) {
			return Optional.empty();
		}
		TimeExpression a = first.getFirst();
		TimeExpression b = second.getFirst();
		boolean own = pair.passages().isWithinOneDocument();
		return Optional.of(TypedRelation.of(own ? Relation.selfContradiction : Relation.dateClash,
				Side.of(pair.placeA(), a.span()), Side.of(pair.placeB(), b.span()),
				Why.of(id(), "The same is dated " + a.value() + " and " + b.value()
						+ (own ? " in one document." : "."), 0.6, a.arithmetic(), b.arithmetic())));
	}

	private static List<TimeExpression> dates(List<TimeExpression> times) {
		return times.stream().filter(t -> t.type() == TimexType.date || t.type() == TimexType.time)
				.filter(t -> Edtf.parse(t.value()).isPresent()).toList();
	}

	private static boolean overlap(TimeExpression x, TimeExpression y) {
		return Edtf.parse(x.value()).orElseThrow().overlaps(Edtf.parse(y.value()).orElseThrow())
				|| isSameDayOfSomeYear(x, y);
	}

	/** "2 December" in both, where at least one leaves the year to be worked out. */
	private static boolean isSameDayOfSomeYear(TimeExpression x, TimeExpression y) {
		boolean inferred = !x.anchor().isEmpty() || !y.anchor().isEmpty();
		return inferred && x.value().length() >= DAY && y.value().length() >= DAY
				&& x.value().substring(YEAR, DAY).equals(y.value().substring(YEAR, DAY));
	}
}
