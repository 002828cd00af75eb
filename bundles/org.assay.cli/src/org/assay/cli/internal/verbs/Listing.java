package org.assay.cli.internal.verbs;

import java.util.function.Function;
import org.assay.analysis.result.TableResult;

/** What {@code assay list} can list. */
public enum Listing {
	documents(CaseTables::documents), sources(CaseTables::sources), claims(CaseTables::claims),
	quotations(CaseTables::quotations), figures(CaseTables::figures), times(CaseTables::times),
	names(CaseTables::names), comparisons(CaseTables::comparisons), rates(CaseTables::rates),
	hypotheses(t -> t.weighed().hypotheses()), evidence(t -> t.weighed().evidence()),
	overview(CaseTables::overview), analyses(t -> null);

	private final Function<CaseTables, TableResult> table;

	Listing(Function<CaseTables, TableResult> table) {
		this.table = table;
	}

	TableResult of(CaseTables tables) {
		return table.apply(tables);
	}
}
