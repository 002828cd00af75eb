package org.assay.comparison.figures;

import org.assay.comparison.Relation;

/**
 * How one figure relates to another.
 *
 * @param why        explanation a person can follow
 * @param rule       stable id of the rule
 * @param confidence 0 to 1
 */
public record FigureRelation(Relation relation, FigureUse a, FigureUse b, String why, String rule,
		double confidence) {
}
