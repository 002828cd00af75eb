package org.assay.comparison.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.comparison.Rate;
import org.assay.comparison.figures.Conversion.Equal;
import org.assay.comparison.groups.Groups;
import org.assay.reading.Figure;

/**
 * Brings together figures of several documents: the same number in the same unit, whatever it counts, and what is equal
 * to it at a rate the case holds. Candidates are found through the numbers; pairs are never tried one by one.
 */
public final class FigureComparison {
	private final Map<Amount, List<FigureUse>> byAmount;
	private final List<Equal> conversions;

	private FigureComparison(List<FigureUse> uses, List<Rate> rates) {
		byAmount = uses.stream().collect(Collectors.groupingBy(u -> Amount.of(u.figure()), LinkedHashMap::new,
				Collectors.toList()));
		conversions = new Conversion(uses, UnitRates.with(rates, uses)).equals();
	}

	/**
	 * @param uses  in the order of the case, and within a document in order of position
	 * @param rates that the analyst supplied
	 */
	public static FigureReport compare(List<FigureUse> uses, List<Rate> rates) {
		List<FigureUse> inOrder = uses.stream()
				.sorted(Comparator.comparing((FigureUse u) -> u.published().isEmpty() ? "9999" : u.published()))
				.toList();
		FigureComparison comparison = new FigureComparison(inOrder, rates);
		return new FigureReport(comparison.groups(inOrder), comparison.relations());
	}

	/**
	 * Sums in two currencies for one thing that no rate of the case joins, where a rate that has been paid would.
	 *
	 * @param uses  as for {@link #compare}
	 * @param rates that the case holds
	 */
	public static List<FigureRelation> atImpliedRates(List<FigureUse> uses, List<Rate> rates) {
		return new ImpliedRates(rates).relations(uses);
	}

	/** Whether a unit is a currency. */
	public static boolean isCurrency(String unit) {
		return Amount.isCurrency(unit);
	}

	/** Whether the words say what a figure counts. */
	public static boolean saysWhatItCounts(Figure figure) {
		return !Referents.words(figure.referent()).isEmpty();
	}

	/** Whether two documents that give this figure hardly do so by chance. */
	public static boolean isTelling(Figure figure) {
		return Amount.of(figure).isTelling();
	}

	/** Whether two figures of one unit count the same. */
	public static boolean sameReferent(Figure a, Figure b) {
		return a.unit().equals(b.unit()) && Counted.of(a).isOfOneThing(Counted.of(b));
	}

	/**
	 * Whether two figures that count the same cannot both be right: they differ by more than the rounding they are printed
	 * with, no range covers both, and no "at least" or "up to" leaves room.
	 */
	public static boolean clash(FigureUse a, FigureUse b) {
		return a.figure().unit().equals(b.figure().unit()) && a.figure().change() == b.figure().change()
				&& Tolerance.excludes(a, b) && Tolerance.excludes(b, a) && sameReferent(a.figure(), b.figure());
	}

	/** Those in most documents first, then those used most, then the greater. */
	private List<FigureGroup> groups(List<FigureUse> inOrder) {
		Groups<Amount> equal = Groups.byEquality();
		conversions.forEach(e -> equal.join(Amount.of(e.a().figure()), Amount.of(e.b().figure())));
		Map<Amount, List<FigureUse>> members = new LinkedHashMap<>();
		for (FigureUse use : inOrder) {
			members.computeIfAbsent(equal.root(Amount.of(use.figure())), r -> new ArrayList<>()).add(use);
		}
		return members.entrySet().stream()
				.sorted(Comparator.comparing((Map.Entry<Amount, List<FigureUse>> e) -> -documents(e.getValue()))
						.thenComparing(e -> -e.getValue().size())
						.thenComparing(e -> e.getKey().value(), Comparator.reverseOrder())
						.thenComparing(e -> e.getKey().words()))
				.map(e -> new FigureGroup(e.getKey().words(), e.getValue())).toList();
	}

	private List<FigureRelation> relations() {
		List<FigureRelation> relations = new ArrayList<>();
		byAmount.forEach((amount, uses) -> relations.addAll(new SameNumber(amount, uses).relations()));
		Set<String> paired = new HashSet<>();
		Map<FigureUse, List<Equal>> byUse = conversions.stream()
				.filter(e -> e.a().isStatement() && e.b().isStatement())
				.collect(Collectors.groupingBy(Equal::b, LinkedHashMap::new, Collectors.toList()));
		byUse.forEach((use, equals) -> Converted.best(equals)
				.filter(r -> paired.add(r.a().id() + " " + r.b().documentId() + " " + Amount.of(use.figure()).words()))
				.ifPresent(relations::add));
		return relations;
	}

	private static long documents(List<FigureUse> uses) {
		return uses.stream().map(FigureUse::documentId).distinct().count();
	}
}
