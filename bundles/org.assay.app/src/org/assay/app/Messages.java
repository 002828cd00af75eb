package org.assay.app;

import org.eclipse.osgi.util.NLS;

/** Words of the application. */
public final class Messages extends NLS {
	public static String Appearance_dark;
	public static String Appearance_light;
	public static String Appearance_more;
	public static String Appearance_system;
	public static String Appearance_theme;
	public static String Layout_reset;
	public static String Layout_title;
	public static String Sample_name;
	public static String Window_title;
	public static String Window_titleOf;

	static {
		initializeMessages("org.assay.app.messages", Messages.class);
	}

	private Messages() {
	}
}
