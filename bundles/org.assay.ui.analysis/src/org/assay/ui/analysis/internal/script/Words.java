package org.assay.ui.analysis.internal.script;

import org.eclipse.osgi.util.NLS;

/** Words of the parts that show and edit scripts. */
public final class Words extends NLS {
	public static String Console_cancelled;
	public static String Console_inResults;
	public static String Console_input;
	public static String Console_keys;
	public static String Console_output;
	public static String Console_running;
	public static String Editor_changed;
	public static String Editor_checking;
	public static String Editor_keepMine;
	public static String Editor_keys;
	public static String Editor_line;
	public static String Editor_name;
	public static String Editor_noCase;
	public static String Editor_restored;
	public static String Editor_right;
	public static String Editor_run;
	public static String Editor_run_tip;
	public static String Editor_takeTheirs;
	public static String Editor_unreadable;
	public static String Editor_unsaved;
	public static String Editor_window;
	public static String New_ask;
	public static String New_badName;
	public static String New_failed;
	public static String New_taken;
	public static String New_window;
	public static String Scripts_does;
	public static String Scripts_empty;
	public static String Scripts_mayRun;
	public static String Scripts_name;
	public static String Scripts_new;
	public static String Scripts_notAgreed;
	public static String Scripts_state;
	public static String Scripts_where;
	public static String Scripts_whereCase;
	public static String Scripts_whereYours;

	static {
		initializeMessages("org.assay.ui.analysis.internal.script.words", Words.class);
	}

	private Words() {
	}
}
