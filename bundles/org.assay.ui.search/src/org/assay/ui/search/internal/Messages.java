package org.assay.ui.search.internal;

import org.eclipse.osgi.util.NLS;

/** Words of this bundle's window parts. */
public final class Messages extends NLS {
	public static String Box_message;
	public static String Box_name;
	public static String Box_tip;
	public static String Column_article;
	public static String Column_by;
	public static String Column_published;
	public static String Column_words;
	public static String Empty_blank;
	public static String Empty_blank_action;
	public static String Empty_indexing;
	public static String Empty_noCase;
	public static String Empty_brushed;
	public static String Empty_brushed_action;
	public static String Empty_nothing;
	public static String Empty_nothing_action;
	public static String Failed;
	public static String Heading_all;
	public static String Heading_some;
	public static String Job_index;
	public static String Job_open;
	public static String Job_search;
	public static String Kind_claims;
	public static String Kind_documents;
	public static String Kind_figures;
	public static String Kind_highlights;
	public static String Kind_names;
	public static String Kind_questions;
	public static String Kind_quotations;
	public static String Kind_sources;
	public static String Kind_times;
	public static String Kinds_all;
	public static String Kinds_name;
	public static String More;
	public static String Results_name;
	public static String Saved;
	public static String Saved_add;
	public static String Saved_remove;
	public static String Saved_tip;
	public static String Status_found;
	public static String Status_indexing;
	public static String Status_soFar;
	public static String Tip_speaker;
	public static String Tip_verdict;
	public static String Verdict_accepted;
	public static String Verdict_proposed;
	public static String Verdict_rejected;
	public static String Verdict_unsure;
	public static String Verdicts_all;
	public static String Verdicts_name;

	static {
		NLS.initializeMessages("org.assay.ui.search.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
