package org.assay.text;

import java.util.List;

/** A stretch of a text and what it is. Zones hide nothing: they are a layer over the text. */
public record Zone(ZoneKind kind, Span span) {

	/**
	 * What the stretch around an offset is: the kind of the first zone in the list that holds it, body when none does.
	 *
	 * @param offset in UTF-16 units of the text
	 */
	public static ZoneKind kindAt(List<Zone> zones, int offset) {
		return zones.stream().filter(z -> z.span().contains(offset)).findFirst().map(Zone::kind).orElse(ZoneKind.body);
	}
}
