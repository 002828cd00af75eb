package org.assay.app;

/** Ids that {@code plugin.xml} of this bundle declares, and ids of the platform that it uses. */
public final class AppIds {
	/** Symbolic name of this bundle; its settings are kept under it. */
	static final String BUNDLE = "org.assay.app";
	public static final String APPLICATION = "org.assay.app.application";
	public static final String PRODUCT = "org.assay.app.product";
	public static final String PERSPECTIVE = "org.assay.app.perspective";
	public static final String COMMANDS = "org.assay.app.commands";
	public static final String TOUR = "org.assay.app.tour";
	public static final String OPEN_SAMPLE = "org.assay.app.openSample";
	public static final String APPEARANCE_PAGE = "org.assay.app.appearance";
	static final String COLOURS_PAGE = "org.eclipse.ui.preferencePages.ColorsAndFonts";
	/** The platform's view of the error log. */
	static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";

	private AppIds() {
	}
}
