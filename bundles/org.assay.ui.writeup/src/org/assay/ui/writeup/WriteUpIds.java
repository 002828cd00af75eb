package org.assay.ui.writeup;

/** Ids that {@code plugin.xml} of this bundle declares; those that other parts of the window use are in {@code UiIds}. */
public final class WriteUpIds {
	/** Key context that is on while a write-up is edited. */
	public static final String CONTEXT = "org.assay.ui.writeup.text";
	/** Context menu of the text. */
	public static final String MENU = "org.assay.ui.writeup.menu";
	/** Menu of the window's menu bar. */
	public static final String MAIN_MENU = "org.assay.ui.writeup.mainMenu";
	public static final String INPUT_FACTORY = "org.assay.ui.writeup.input";
	public static final String NEXT_PROBLEM = "org.assay.ui.writeup.nextProblem";
	public static final String PREVIOUS_PROBLEM = "org.assay.ui.writeup.previousProblem";
	public static final String CITE = "org.assay.ui.writeup.cite";
	/** Puts what is chosen on the clipboard as a citation. */
	public static final String COPY_CITATION = "org.assay.ui.writeup.copyCitation";
	public static final String FOLLOW = "org.assay.ui.writeup.follow";
	public static final String PREVIEW = "org.assay.ui.writeup.preview";
	/** Its parameter {@code file} is optional. */
	public static final String EXPORT = "org.assay.ui.writeup.export";
	public static final String MEND = "org.assay.ui.writeup.mend";

	private WriteUpIds() {
	}
}
