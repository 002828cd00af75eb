package org.assay.comparison.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.comparison.Relation;
import org.assay.comparison.passages.Assertion;
import org.assay.comparison.passages.Passage;
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
	private static final Pattern ORDINAL = Pattern
			.compile(
					"second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\p{L}+(?:e|w)?lfth|\\p{L}+teenth|\\d+(?:st|nd|rd|th)");
	private static final Pattern LENGTH = Pattern.compile("P(\\d+(?:\\.\\d+)?)([DWMY])");
	private static final Map<String, Double> DAYS = Map.of("D", 1.0, "W", 7.0, "M", 30.4, "Y", 365.25);
	/** "Four weeks" are "a month". */
	private static final double NEAR = 1.25;

	@Override
	public String id() {
		return "relation.date-clash";
	}

	@Override
	public List<TypedRelation> find(Story story) {
		List<TypedRelation> found = new ArrayList<>();
		Stream.concat(story.claimsAcross().stream(), story.claimsWithin().stream())
				.filter(ClaimPair::isSameEvent).filter(p -> p.a().isNegative() == p.b().isNegative())
				.filter(p -> !p.hasOtherFigures() && !p.isOppositeMatter() && !isOfOtherInLine(p))
				.forEach(p -> relation(p).or(() -> lengths(p)).ifPresent(found::add));
		return found;
	}

	private Optional<TypedRelation> relation(ClaimPair pair) {
		List<TimeExpression> first = dates(pair.placeA(), pair.a());
		List<TimeExpression> second = dates(pair.placeB(), pair.b());
		boolean meet = first.stream().anyMatch(x -> second.stream().anyMatch(y -> overlap(x, y)));
		if (first.isEmpty() || second.isEmpty() || meet) {
			return Optional.empty();
		}
		TimeExpression a = first.getFirst();
		TimeExpression b = second.getFirst();
		if (!Bounds.of(pair.placeA().document(), a).equals(Bounds.of(pair.placeB().document(), b))) {
			return Optional.empty();
		}
		boolean own = pair.passages().isWithinOneDocument();
		return Optional.of(TypedRelation.of(own ? Relation.selfContradiction : Relation.dateClash,
				Side.of(pair.placeA(), a.span()), Side.of(pair.placeB(), b.span()),
				Why.of(id(), "The same is dated " + a.value() + " and " + b.value()
						+ (own ? " in one document." : "."), 0.6, a.arithmetic(), b.arithmetic())));
	}

	private static List<TimeExpression> dates(Passage passage, Assertion claim) {
		return claim.claim().times().stream()
				.filter(t -> t.type() == TimexType.date || t.type() == TimexType.time)
				.filter(t -> Edtf.parse(t.value()).isPresent())
				.filter(t -> !Bounds.isOfOther(passage.document(), claim.span(), t)).toList();
	}

	/** "The twelfth person died" tells of another death than "eleven people died". */
	private static boolean isOfOtherInLine(ClaimPair pair) {
		return ordinals(pair.placeA(), pair.a()) != ordinals(pair.placeB(), pair.b());
	}

	private static boolean ordinals(Passage passage, Assertion claim) {
		return passage.words(claim.span()).stream().anyMatch(w -> ORDINAL.matcher(w.lower()).matches());
	}

	/** Two lengths of time for one thing, in units that no number compares: "two weeks", "a month". */
	private Optional<TypedRelation> lengths(ClaimPair pair) {
		List<TimeExpression> first = lengths(pair.a());
		List<TimeExpression> second = lengths(pair.b());
		if (first.size() != 1 || second.size() != 1 || pair.passages().isWithinOneDocument()) {
			return Optional.empty();
		}
		TimeExpression a = first.getFirst();
		TimeExpression b = second.getFirst();
		Matcher x = LENGTH.matcher(a.value());
		Matcher y = LENGTH.matcher(b.value());
		if (!x.matches() || !y.matches() || x.group(2).equals(y.group(2)) || !isApart(days(x), days(y))) {
			return Optional.empty();
		}
		String one = pair.placeA().document().line(a.span());
		String other = pair.placeB().document().line(b.span());
		return Optional.of(TypedRelation.of(Relation.dateClash, Side.of(pair.placeA(), a.span()),
				Side.of(pair.placeB(), b.span()), Why.of(id(), "The same is said to last \"" + one + "\" and \"" + other
						+ "\".", 0.6, a.value(), b.value())));
	}

	private static List<TimeExpression> lengths(Assertion claim) {
		return claim.claim().times().stream().filter(t -> t.type() == TimexType.duration).toList();
	}

	private static double days(Matcher length) {
		return Double.parseDouble(length.group(1)) * DAYS.get(length.group(2));
	}

	private static boolean isApart(double x, double y) {
		return Math.max(x, y) > NEAR * Math.min(x, y);
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
