package org.assay.comparison.figures;

import java.util.List;

/** What a comparison of figures found. */
public record FigureReport(List<FigureGroup> groups, List<FigureRelation> relations) {

	public FigureReport {
		groups = List.copyOf(groups);
		relations = List.copyOf(relations);
	}
}
