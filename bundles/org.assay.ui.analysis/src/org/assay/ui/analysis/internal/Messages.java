package org.assay.ui.analysis.internal;

import org.eclipse.osgi.util.NLS;

/** Words of the parts that run analyses. */
public final class Messages extends NLS {
	public static String Arguments_allDocuments;
	public static String Arguments_allSources;
	public static String Arguments_missing;
	public static String Arguments_noDate;
	public static String Arguments_noNumber;
	public static String Arguments_run;
	public static String Arguments_window;
	public static String Results_as;
	public static String Results_choice;
	public static String Results_edge;
	public static String Results_empty;
	public static String Results_from;
	public static String Results_none;
	public static String Results_of;
	public static String Results_series;
	public static String Results_to;
	public static String Run_all;
	public static String Run_failed;
	public static String Trust_files;
	public static String Trust_message;
	public static String Trust_messageMore;
	public static String Trust_network;
	public static String Trust_not;
	public static String Trust_run;
	public static String Trust_title;
	public static String Trust_window;

	static {
		initializeMessages("org.assay.ui.analysis.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
