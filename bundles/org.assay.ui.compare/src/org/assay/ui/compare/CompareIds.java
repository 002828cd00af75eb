package org.assay.ui.compare;

/** Ids that {@code plugin.xml} of this bundle declares; those of its views are in {@code UiIds}. */
public final class CompareIds {
	public static final String COMPARE_EDITOR = "org.assay.ui.compare.editor";
	public static final String INPUT_FACTORY = "org.assay.ui.compare.inputs";
	/** On while the focus is in the texts of the Compare editor, in the list of contradictions or in the matrix. */
	public static final String CONTEXT = "org.assay.ui.compare.context";
	/** Opens two documents side by side. */
	public static final String COMPARE = "org.assay.ui.compare.compare";
	public static final String NEXT = "org.assay.ui.compare.next";
	public static final String PREVIOUS = "org.assay.ui.compare.previous";
	/** Goes from the words of one side to those of the other. */
	public static final String OTHER_SIDE = "org.assay.ui.compare.otherSide";
	public static final String ACCEPT = "org.assay.ui.compare.accept";
	public static final String REJECT = "org.assay.ui.compare.reject";
	public static final String UNSURE = "org.assay.ui.compare.unsure";
	/** Says that a relation is of another type. */
	public static final String RETYPE = "org.assay.ui.compare.retype";
	/** Adds a relation between the words marked in the two texts. */
	public static final String RELATE = "org.assay.ui.compare.relate";
	/** Puts the claims of other questions under the one of the matrix. */
	public static final String MERGE = "org.assay.ui.compare.merge";
	/** Takes claims out of the question of the matrix into one of their own. */
	public static final String SPLIT = "org.assay.ui.compare.split";
	/** On while the focus is in the graph of origins or in that of a claim's way. */
	public static final String GRAPH_CONTEXT = "org.assay.ui.compare.graph";
	public static final String ZOOM_IN = "org.assay.ui.compare.zoomIn";
	public static final String ZOOM_OUT = "org.assay.ui.compare.zoomOut";
	public static final String FIT = "org.assay.ui.compare.fit";
	/** Writes the active graph to a file. */
	public static final String EXPORT_GRAPH = "org.assay.ui.compare.exportGraph";

	/** On while the focus is in the matrix of hypotheses. */
	public static final String WEIGHING_CONTEXT = "org.assay.ui.compare.weighing";
	/** Adds the marked words or the selected rows to the evidence. */
	public static final String ADD_TO_EVIDENCE = "org.assay.ui.compare.addToEvidence";
	public static final String ADD_HYPOTHESIS = "org.assay.ui.compare.addHypothesis";
	/** Adds evidence that rests on no words. */
	public static final String ADD_STATEMENT = "org.assay.ui.compare.addStatement";
	/** Its parameter {@link #RATE_AS} is the name of a rating, {@link #RATE_LESS} or {@link #RATE_MORE}. */
	public static final String RATE = "org.assay.ui.compare.rate";
	public static final String RATE_AS = "as";
	public static final String RATE_LESS = "less";
	public static final String RATE_MORE = "more";
	/** Takes a rating back, or evidence or a hypothesis out, by where the cursor is. */
	public static final String REMOVE = "org.assay.ui.compare.remove";
	/** Its parameters {@link #WEIGH_CREDIBILITY} and {@link #WEIGH_RELEVANCE} are names of levels; each is optional. */
	public static final String WEIGH = "org.assay.ui.compare.weigh";
	public static final String WEIGH_CREDIBILITY = "credibility";
	public static final String WEIGH_RELEVANCE = "relevance";
	public static final String REMOVE_EVIDENCE = "org.assay.ui.compare.removeEvidence";
	public static final String REMOVE_HYPOTHESIS = "org.assay.ui.compare.removeHypothesis";
	/** Sorts the evidence by diagnosticity; its state says whether it is so. */
	public static final String SORT_EVIDENCE = "org.assay.ui.compare.sortEvidence";

	private CompareIds() {
	}
}
