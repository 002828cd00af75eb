package org.assay.analysis.result;

/** Something an analysis shows. Data only: how it looks is decided by whoever shows or exports it. */
public sealed interface Result permits TableResult, SeriesResult, GraphResult, TextResult {

	/** Unique within the findings, stable between runs; letters, digits and hyphens. Names exported files. */
	String id();

	/** For a person, in sentence case. */
	String title();
}
