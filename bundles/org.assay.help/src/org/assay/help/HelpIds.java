package org.assay.help;

/** Ids that {@code plugin.xml} of this bundle declares, and those of the platform that it handles. */
public final class HelpIds {
	/** Its parameter {@code page} is optional. */
	public static final String OPEN = "org.assay.help.open";
	/** Name of the parameter of {@link #OPEN}: a page such as {@code tables.md}, with or without {@code #heading}. */
	public static final String PAGE = "page";
	public static final String CONTEXT = "org.assay.help.context";
	public static final String IN_GUIDE = "org.assay.help.inGuide";

	private HelpIds() {
	}
}
