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
	public static String Chart_keys;
	public static String Chart_more;
	public static String Chart_name;
	public static String Chart_series;
	public static String Overview_asTable;
	public static String Overview_brushed;
	public static String Overview_checking;
	public static String Overview_choice;
	public static String Overview_claims;
	public static String Overview_count;
	public static String Overview_countOf;
	public static String Overview_counted;
	public static String Overview_day;
	public static String Overview_documents;
	public static String Overview_empty;
	public static String Overview_figure;
	public static String Overview_figures;
	public static String Overview_heading;
	public static String Overview_headingSome;
	public static String Overview_judged;
	public static String Overview_listed;
	public static String Overview_month;
	public static String Overview_noOutlet;
	public static String Overview_none;
	public static String Overview_nothing;
	public static String Overview_of;
	public static String Overview_ofSome;
	public static String Overview_only;
	public static String Overview_onlyBrushed;
	public static String Overview_open;
	public static String Overview_published;
	public static String Overview_publishedSome;
	public static String Overview_source;
	public static String Overview_sources;
	public static String Overview_sourcesFirst;
	public static String Overview_sourcesSome;
	public static String Overview_stepDay;
	public static String Overview_stepMonth;
	public static String Overview_stepYear;
	public static String Overview_verdict;
	public static String Overview_what;
	public static String Overview_where;
	public static String Overview_year;
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
