package org.assay.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Words of the window parts. */
public final class Messages extends NLS {
	public static String Table_filter;
	public static String Table_group;
	public static String Table_rows;
	public static String Table_rowsOf;
	public static String Table_sorting;

	static {
		initializeMessages("org.assay.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
