package org.assay.app;

/** Ids that {@code plugin.xml} of this bundle declares. */
public final class AppIds {
	public static final String APPLICATION = "org.assay.app.application";
	public static final String PRODUCT = "org.assay.app.product";
	public static final String PERSPECTIVE = "org.assay.app.perspective";

	private AppIds() {
	}
}
