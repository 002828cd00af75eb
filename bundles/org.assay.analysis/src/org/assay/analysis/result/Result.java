package org.assay.analysis.result;

import org.assay.analysis.Declaration.ResultType;

/** Something an analysis shows. Data only: how it looks is decided by whoever shows or exports it. */
public sealed interface Result permits TableResult, SeriesResult, GraphResult, TextResult {

	/** Unique within the findings, stable between runs; letters, digits and hyphens. Names exported files. */
	String id();

	/** For a person, in sentence case. */
	String title();

	/** As an analysis declares it. */
	default ResultType type() {
		return switch (this) {
		case TableResult table -> ResultType.table;
		case SeriesResult series -> ResultType.series;
		case GraphResult graph -> ResultType.graph;
		case TextResult text -> ResultType.text;
		};
	}
}
