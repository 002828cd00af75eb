package org.assay.model;

/** What a typed relation means for the analyst, the gravest first. The order is that of lists sorted by weight. */
public enum RelationSort {
	/** The two cannot both be so. */
	contradiction,
	/** The same thing told with a difference: wider, narrower, stronger, without its condition. */
	shift,
	/** The two say the same. */
	agreement,
	/** One says it, the other does not speak of it. */
	silence;

	/** The sort of a relation. */
	public static RelationSort of(Relation relation) {
		return switch (relation) {
		case FIGURE_CLASH, STANCE_CLASH, POLARITY_CLASH, ATTRIBUTION_CLASH, DATE_CLASH, SELF_CONTRADICTION ->
			contradiction;
		case SAME_FIGURE_OTHER_REFERENT, WIDER_SCOPE, NARROWER_SCOPE, CONDITION_DROPPED, HEDGE_DROPPED, QUOTE_VARIANT ->
			shift;
		case EQUAL, EQUAL_AFTER_CONVERSION -> agreement;
		case ONE_SILENT -> silence;
		};
	}
}
