package org.assay.ui.timeline.internal;

import org.eclipse.osgi.util.NLS;

/** Words of this bundle's window parts. */
public final class Messages extends NLS {
	public static String Bookmark_ask;
	public static String Bookmark_nameless;
	public static String Bookmark_title;
	public static String Bookmarks_go;
	public static String Bookmarks_name;
	public static String Bookmarks_none;
	public static String Bookmarks_range;
	public static String Bookmarks_remove;
	public static String Bookmarks_restore;
	public static String Bookmarks_title;
	public static String Brushed;
	public static String Brushed_some;
	public static String Brushed_someOne;
	public static String Canvas_name;
	public static String Canvas_summary;
	public static String Empty_clear;
	public static String Empty_filtered;
	public static String Empty_filteredOne;
	public static String Empty_import;
	public static String Empty_noCase;
	public static String Empty_noTimes;
	public static String Export_calendar;
	public static String Export_images;
	public static String Export_nothing;
	public static String Export_reading;
	public static String Export_timelineJs;
	public static String Export_title;
	public static String Export_vector;
	public static String Export_what;
	public static String Filter_conflicts;
	public static String Filter_conflicts_tip;
	public static String Filter_search;
	public static String Filter_search_name;
	public static String Lanes;
	public static String Clock_happened;
	public static String Clock_happened_tip;
	public static String Clock_published;
	public static String Clock_published_tip;
	public static String Clock_said;
	public static String Clock_said_tip;
	public static String Status_all;
	public static String Status_allOne;
	public static String Status_notPlaced;
	public static String Status_notPlaced_tip;
	public static String Status_soFar;
	public static String Status_some;
	public static String Unplaced_article;
	public static String Unplaced_go;
	public static String Unplaced_title;
	public static String Unplaced_why;
	public static String Unplaced_words;
	public static String Work_brush;
	public static String Work_frame;
	public static String Work_read;

	static {
		NLS.initializeMessages("org.assay.ui.timeline.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
