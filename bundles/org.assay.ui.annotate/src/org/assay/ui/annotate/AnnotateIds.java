package org.assay.ui.annotate;

/** Ids that {@code plugin.xml} of this bundle declares; the editor's and the view's are in {@code UiIds}. */
public final class AnnotateIds {
	/** Category of all commands below. */
	public static final String CATEGORY = "org.assay.ui.annotate.commands";
	/** Key context that is on while the text of an article has the focus. */
	public static final String ARTICLE_CONTEXT = "org.assay.ui.annotate.articleText";
	/** Context menu of the text of an article. */
	public static final String ARTICLE_MENU = "org.assay.ui.annotate.articleMenu";
	/** Context menu of the Annotations view. */
	public static final String OUTLINE_MENU = "org.assay.ui.annotate.outlineMenu";
	/** Page of preferences on what happens after a decision. */
	public static final String JUDGING_PAGE = "org.assay.ui.annotate.judging";
	/** Menu of the window's menu bar. */
	public static final String MENU = "org.assay.ui.annotate.menu";

	public static final String NEXT_PROPOSAL = "org.assay.ui.annotate.nextProposal";
	public static final String PREVIOUS_PROPOSAL = "org.assay.ui.annotate.previousProposal";
	public static final String NEXT_ANNOTATION = "org.assay.ui.annotate.nextAnnotation";
	public static final String PREVIOUS_ANNOTATION = "org.assay.ui.annotate.previousAnnotation";
	/** Selects the next proposal after each decision, or does so no longer. */
	public static final String GO_ON = "org.assay.ui.annotate.goOn";
	public static final String ACCEPT = "org.assay.ui.annotate.accept";
	public static final String REJECT = "org.assay.ui.annotate.reject";
	public static final String UNSURE = "org.assay.ui.annotate.unsure";
	public static final String ACCEPT_ALIKE = "org.assay.ui.annotate.acceptAlike";
	public static final String REJECT_ALIKE = "org.assay.ui.annotate.rejectAlike";
	public static final String UNSURE_ALIKE = "org.assay.ui.annotate.unsureAlike";
	public static final String DECIDE_BY_RULE = "org.assay.ui.annotate.decideByRule";
	public static final String CORRECT = "org.assay.ui.annotate.correct";
	public static final String DELETE = "org.assay.ui.annotate.delete";
	public static final String MARK_QUOTATION = "org.assay.ui.annotate.markQuotation";
	public static final String MARK_CLAIM = "org.assay.ui.annotate.markClaim";
	public static final String MARK_TIME = "org.assay.ui.annotate.markTime";
	public static final String MARK_FIGURE = "org.assay.ui.annotate.markFigure";
	public static final String MARK_NAME = "org.assay.ui.annotate.markName";
	public static final String MARK_HIGHLIGHT = "org.assay.ui.annotate.markHighlight";
	public static final String MARK_SOURCE = "org.assay.ui.annotate.markSource";
	public static final String MARK_CUE = "org.assay.ui.annotate.markCue";
	public static final String MOVE_SPAN = "org.assay.ui.annotate.moveSpan";
	public static final String ADD_PART = "org.assay.ui.annotate.addPart";
	public static final String REMOVE_PART = "org.assay.ui.annotate.removePart";
	/** Menu of the kinds of zone, in the menu bar and in the context menu. */
	public static final String ZONE_MENU = "org.assay.ui.annotate.zoneMenu";
	/** Menu of what a selection can be used as. */
	public static final String USE_AS_MENU = "org.assay.ui.annotate.useAsMenu";
	public static final String ZONE_HEADLINE = "org.assay.ui.annotate.zoneHeadline";
	public static final String ZONE_BYLINE = "org.assay.ui.annotate.zoneByline";
	public static final String ZONE_DATE = "org.assay.ui.annotate.zoneDate";
	public static final String ZONE_BODY = "org.assay.ui.annotate.zoneBody";
	public static final String ZONE_SUMMARY = "org.assay.ui.annotate.zoneSummary";
	public static final String ZONE_QUOTE = "org.assay.ui.annotate.zoneQuote";
	public static final String ZONE_LIST = "org.assay.ui.annotate.zoneList";
	public static final String ZONE_TABLE = "org.assay.ui.annotate.zoneTable";
	public static final String ZONE_CAPTION = "org.assay.ui.annotate.zoneCaption";
	public static final String ZONE_BOILERPLATE = "org.assay.ui.annotate.zoneBoilerplate";
	public static final String ZONE_SOURCES = "org.assay.ui.annotate.zoneSources";
	public static final String USE_AS_TITLE = "org.assay.ui.annotate.useAsTitle";
	public static final String USE_AS_BYLINE = "org.assay.ui.annotate.useAsByline";
	public static final String USE_AS_OUTLET = "org.assay.ui.annotate.useAsOutlet";
	public static final String USE_AS_DATE = "org.assay.ui.annotate.useAsDate";
	public static final String CORRECT_DOCUMENT = "org.assay.ui.annotate.correctDocument";
	public static final String CORRECT_ZONE = "org.assay.ui.annotate.correctZone";
	public static final String GROW = "org.assay.ui.annotate.grow";
	public static final String SHRINK = "org.assay.ui.annotate.shrink";
	public static final String WHY = "org.assay.ui.annotate.why";
	public static final String FILTER = "org.assay.ui.annotate.filter";
	public static final String FIND = "org.assay.ui.annotate.find";
	public static final String FIND_NEXT = "org.assay.ui.annotate.findNext";
	public static final String FIND_PREVIOUS = "org.assay.ui.annotate.findPrevious";
	public static final String ZOOM_IN = "org.assay.ui.annotate.zoomIn";
	public static final String ZOOM_OUT = "org.assay.ui.annotate.zoomOut";
	public static final String ZOOM_RESET = "org.assay.ui.annotate.zoomReset";
	public static final String DESELECT = "org.assay.ui.annotate.deselect";

	private AnnotateIds() {
	}
}
