package org.assay.reading.sentences;

import org.assay.text.Span;
import org.assay.text.ZoneKind;

/**
 * A paragraph: a stretch of one zone that no sentence and no quotation mark crosses.
 *
 * @param zone the kind of zone it lies in; body outside every zone
 */
public record Block(Span span, ZoneKind zone) {

	/** Whether statements here are read; boilerplate, bylines, dates and source lists state nothing. */
	public boolean isRead() {
		return zone != ZoneKind.boilerplate && zone != ZoneKind.byline && zone != ZoneKind.sources
				&& zone != ZoneKind.date;
	}
}
