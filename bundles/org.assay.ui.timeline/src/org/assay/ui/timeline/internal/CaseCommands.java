package org.assay.ui.timeline.internal;

/** Commands of the window that fill an empty timeline. */
final class CaseCommands {
	static final String NEW = "org.assay.ui.newCase";
	static final String IMPORT = "org.assay.ui.importArticles";

	private CaseCommands() {
	}
}
