package org.assay.comparison.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.assay.comparison.Rate;
import org.assay.reading.words.UnitFactors;

/** The fixed factors between the units that a case uses, as rates beside those the analyst supplied. */
final class UnitRates {

	private static final UnitFactors FACTORS = UnitFactors.load();

	private UnitRates() {
	}

	/** @return the given rates, then one for each pair of units of one kind, from the larger to the smaller */
	static List<Rate> with(List<Rate> rates, List<FigureUse> uses) {
		List<Rate> all = new ArrayList<>(rates);
		List<String> units = new ArrayList<>(new TreeSet<>(uses.stream().map(use -> use.figure().unit())
				.filter(unit -> FACTORS.factor(unit, unit).isPresent()).toList()));
		for (String from : units) {
			for (String to : units) {
				FACTORS.factor(from, to).filter(factor -> factor.compareTo(BigDecimal.ONE) > 0)
						.ifPresent(factor -> all.add(new Rate(from, to, factor, "", "by definition")));
			}
		}
		return all;
	}
}
