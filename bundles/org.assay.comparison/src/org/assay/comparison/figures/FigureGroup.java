package org.assay.comparison.figures;

import java.util.List;

/**
 * Figures that belong side by side: one number in one unit, and what equals it after conversion.
 *
 * @param label the number with its unit, such as "500 billion USD"
 * @param uses  in order of publication and position
 */
public record FigureGroup(String label, List<FigureUse> uses) {

	public FigureGroup {
		uses = List.copyOf(uses);
	}

	/** How many documents state it themselves; summaries, headlines and boilerplate do not count. */
	public int statingDocuments() {
		return (int) uses.stream().filter(FigureUse::isStatement).map(FigureUse::documentId).distinct().count();
	}
}
