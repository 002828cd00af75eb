package org.assay.ui.compare;

/** Ids that {@code plugin.xml} of this bundle declares; those of its views are in {@code UiIds}. */
public final class CompareIds {
	public static final String COMPARE_EDITOR = "org.assay.ui.compare.editor";
	public static final String INPUT_FACTORY = "org.assay.ui.compare.inputs";
	/** On while the focus is in the texts of the Compare editor. */
	public static final String CONTEXT = "org.assay.ui.compare.context";
	/** Opens two documents side by side. */
	public static final String COMPARE = "org.assay.ui.compare.compare";
	public static final String NEXT = "org.assay.ui.compare.next";
	public static final String PREVIOUS = "org.assay.ui.compare.previous";
	/** Goes from the words of one side to those of the other. */
	public static final String OTHER_SIDE = "org.assay.ui.compare.otherSide";

	private CompareIds() {
	}
}
