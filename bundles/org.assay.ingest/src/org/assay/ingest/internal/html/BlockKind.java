package org.assay.ingest.internal.html;

import org.assay.text.ZoneKind;

/** What the elements around a paragraph say it is. */
enum BlockKind {
	paragraph(ZoneKind.body), heading(ZoneKind.headline), list(ZoneKind.list), quote(ZoneKind.quote),
	table(ZoneKind.table), caption(ZoneKind.caption), preformatted(ZoneKind.body);

	final ZoneKind zone;

	BlockKind(ZoneKind zone) {
		this.zone = zone;
	}
}
