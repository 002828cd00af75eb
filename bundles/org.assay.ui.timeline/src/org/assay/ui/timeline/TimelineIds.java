package org.assay.ui.timeline;

/** Ids that {@code plugin.xml} of this bundle declares; the view's own is {@code UiIds.TIMELINE_VIEW}. */
public final class TimelineIds {
	public static final String CONTEXT = "org.assay.ui.timeline.context";
	public static final String ZOOM_IN = "org.assay.ui.timeline.zoomIn";
	public static final String ZOOM_OUT = "org.assay.ui.timeline.zoomOut";
	public static final String FIT_ALL = "org.assay.ui.timeline.fitAll";
	public static final String FIT_REPORTING = "org.assay.ui.timeline.fitReporting";
	public static final String EXPORT = "org.assay.ui.timeline.export";
	public static final String SEARCH = "org.assay.ui.timeline.search";

	public static final String ADD_BOOKMARK = "org.assay.ui.timeline.addBookmark";
	public static final String BOOKMARKS = "org.assay.ui.timeline.bookmarks";
	/** Parameter of {@link #BOOKMARKS}: the name of one to go to without asking. */
	public static final String BOOKMARK = "org.assay.ui.timeline.bookmark";

	/** Has the other views list only what lies in a stretch of time that begins with the mark that has the focus. */
	public static final String BRUSH_FROM = "org.assay.ui.timeline.brushFrom";
	/** Has it end with the mark that has the focus. */
	public static final String BRUSH_TO = "org.assay.ui.timeline.brushTo";
	/** Has the other views list only what lies in the time that is visible. */
	public static final String BRUSH_SHOWN = "org.assay.ui.timeline.brushShown";
	/** Has the other views list all again. */
	public static final String BRUSH_NONE = "org.assay.ui.timeline.brushNone";

	private TimelineIds() {
	}
}
