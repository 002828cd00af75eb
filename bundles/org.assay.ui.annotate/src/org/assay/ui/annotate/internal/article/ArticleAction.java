package org.assay.ui.annotate.internal.article;

import java.util.Arrays;
import java.util.Optional;
import org.assay.model.ZoneKind;
import org.assay.ui.annotate.AnnotateIds;
import org.assay.ui.annotate.internal.edit.MetadataField;
import org.assay.ui.annotate.internal.marks.MarkKind;

/** Everything a key, a menu or a button can do to an article. The order is that of the list of keys. */
public enum ArticleAction {
	nextProposal(AnnotateIds.NEXT_PROPOSAL), previousProposal(AnnotateIds.PREVIOUS_PROPOSAL),
	accept(AnnotateIds.ACCEPT), reject(AnnotateIds.REJECT), unsure(AnnotateIds.UNSURE), correct(AnnotateIds.CORRECT),
	acceptAlike(AnnotateIds.ACCEPT_ALIKE), rejectAlike(AnnotateIds.REJECT_ALIKE),
	unsureAlike(AnnotateIds.UNSURE_ALIKE), decideByRule(AnnotateIds.DECIDE_BY_RULE), delete(AnnotateIds.DELETE),
	markQuotation(AnnotateIds.MARK_QUOTATION, MarkKind.quotation), markClaim(AnnotateIds.MARK_CLAIM, MarkKind.claim),
	markTime(AnnotateIds.MARK_TIME, MarkKind.time), markFigure(AnnotateIds.MARK_FIGURE, MarkKind.figure),
	markName(AnnotateIds.MARK_NAME, MarkKind.name), markHighlight(AnnotateIds.MARK_HIGHLIGHT, MarkKind.highlight),
	markSource(AnnotateIds.MARK_SOURCE), markCue(AnnotateIds.MARK_CUE), moveSpan(AnnotateIds.MOVE_SPAN),
	addPart(AnnotateIds.ADD_PART), removePart(AnnotateIds.REMOVE_PART),
	zoneHeadline(AnnotateIds.ZONE_HEADLINE, ZoneKind.HEADLINE), zoneByline(AnnotateIds.ZONE_BYLINE, ZoneKind.BYLINE),
	zoneDate(AnnotateIds.ZONE_DATE, ZoneKind.DATE), zoneBody(AnnotateIds.ZONE_BODY, ZoneKind.BODY),
	zoneSummary(AnnotateIds.ZONE_SUMMARY, ZoneKind.SUMMARY), zoneQuote(AnnotateIds.ZONE_QUOTE, ZoneKind.QUOTE),
	zoneList(AnnotateIds.ZONE_LIST, ZoneKind.LIST), zoneTable(AnnotateIds.ZONE_TABLE, ZoneKind.TABLE),
	zoneCaption(AnnotateIds.ZONE_CAPTION, ZoneKind.CAPTION),
	zoneBoilerplate(AnnotateIds.ZONE_BOILERPLATE, ZoneKind.BOILERPLATE),
	zoneSources(AnnotateIds.ZONE_SOURCES, ZoneKind.SOURCES),
	useAsTitle(AnnotateIds.USE_AS_TITLE, MetadataField.title),
	useAsByline(AnnotateIds.USE_AS_BYLINE, MetadataField.byline),
	useAsOutlet(AnnotateIds.USE_AS_OUTLET, MetadataField.outlet),
	useAsDate(AnnotateIds.USE_AS_DATE, MetadataField.publishedAt),
	correctDocument(AnnotateIds.CORRECT_DOCUMENT), correctZone(AnnotateIds.CORRECT_ZONE),
	grow(AnnotateIds.GROW), shrink(AnnotateIds.SHRINK), why(AnnotateIds.WHY),
	nextAnnotation(AnnotateIds.NEXT_ANNOTATION), previousAnnotation(AnnotateIds.PREVIOUS_ANNOTATION),
	filter(AnnotateIds.FILTER), find(AnnotateIds.FIND), findNext(AnnotateIds.FIND_NEXT),
	findPrevious(AnnotateIds.FIND_PREVIOUS),
	zoomIn(AnnotateIds.ZOOM_IN), zoomOut(AnnotateIds.ZOOM_OUT), zoomReset(AnnotateIds.ZOOM_RESET),
	deselect(AnnotateIds.DESELECT);

	private final String commandId;
	private final MarkKind kind;
	private final ZoneKind zone;
	private final MetadataField field;

	ArticleAction(String commandId) {
		this(commandId, null, null, null);
	}

	ArticleAction(String commandId, MarkKind kind) {
		this(commandId, kind, null, null);
	}

	ArticleAction(String commandId, ZoneKind zone) {
		this(commandId, null, zone, null);
	}

	ArticleAction(String commandId, MetadataField field) {
		this(commandId, null, null, field);
	}

	ArticleAction(String commandId, MarkKind kind, ZoneKind zone, MetadataField field) {
		this.commandId = commandId;
		this.kind = kind;
		this.zone = zone;
		this.field = field;
	}

	/** Id of the command in {@code plugin.xml}. */
	public String commandId() {
		return commandId;
	}

	/** The kind of mark it makes, when it makes one. */
	Optional<MarkKind> kind() {
		return Optional.ofNullable(kind);
	}

	/** The kind of zone it makes of a stretch, when it does that. */
	Optional<ZoneKind> zone() {
		return Optional.ofNullable(zone);
	}

	/** What it uses the selected words as, when it does that. */
	Optional<MetadataField> field() {
		return Optional.ofNullable(field);
	}

	/** The action of a command. */
	public static Optional<ArticleAction> of(String commandId) {
		return Arrays.stream(values()).filter(action -> action.commandId.equals(commandId)).findFirst();
	}
}
