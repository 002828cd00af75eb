package org.assay.ui.writeup.internal;

import org.eclipse.osgi.util.NLS;

/** Words of the editor of write-ups. */
public final class Messages extends NLS {
	public static String Citation_about;
	public static String Citation_job;
	public static String Citation_lost;
	public static String Citation_none;
	public static String Citation_source;
	public static String Citation_unknown;
	public static String Citation_unreadable;
	public static String Cite_ask;
	public static String Cite_done;
	public static String Cite_new;
	public static String Cite_nothing;
	public static String Cite_window;
	public static String Conflict_cancel;
	public static String Conflict_changed;
	public static String Conflict_gone;
	public static String Conflict_mine;
	public static String Conflict_taken;
	public static String Conflict_theirs;
	public static String Conflict_understood;
	public static String Conflict_write;
	public static String Copy_about;
	public static String Copy_done;
	public static String Copy_nothing;
	public static String Copy_one;
	public static String Delete_ask;
	public static String Delete_delete;
	public static String Delete_failed;
	public static String Delete_window;
	public static String Editor_again;
	public static String Editor_close;
	public static String Editor_gone;
	public static String Editor_name;
	public static String Editor_noCase;
	public static String Editor_openCase;
	public static String Editor_opening;
	public static String Editor_unreadable;
	public static String Editor_unsaved;
	public static String Editor_window;
	public static String Editor_wrongInput;
	public static String Export_what;
	public static String Export_window;
	public static String Lint_job;
	public static String Mend_nothing;
	public static String New_ask;
	public static String New_badName;
	public static String New_failed;
	public static String New_taken;
	public static String New_window;
	public static String Preview_job;
	public static String Preview_name;
	public static String Preview_sources;
	public static String Problems_checking;
	public static String Problems_count;
	public static String Problems_kind;
	public static String Problems_line;
	public static String Problems_message;
	public static String Problems_name;
	public static String Problems_none;
	public static String Problems_nothing;
	public static String Problems_one;
	public static String Problems_places;
	public static String Problems_ruler;
	public static String Problems_times;
	public static String Rename_failed;
	public static String Rename_window;
	public static String Saving;

	static {
		initializeMessages("org.assay.ui.writeup.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
