package org.assay.help.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the guide's window. */
public final class Messages extends NLS {
	public static String Guide_back;
	public static String Guide_failed;
	public static String Guide_job;
	public static String Guide_page;
	public static String Guide_window;

	static {
		initializeMessages("org.assay.help.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
