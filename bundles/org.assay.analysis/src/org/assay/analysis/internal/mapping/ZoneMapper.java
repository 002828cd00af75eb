package org.assay.analysis.internal.mapping;

import org.assay.model.ModelFactory;
import org.assay.text.SourceText;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;

/** Zones. */
public final class ZoneMapper {
	private ZoneMapper() {
	}

	static org.assay.model.Zone draft(SourceText text, Zone zone) {
		org.assay.model.Zone draft = ModelFactory.eINSTANCE.createZone();
		draft.setKind(org.assay.model.ZoneKind.getByName(zone.kind().name()));
		draft.setSpan(Spans.draft(text, zone.span()));
		return draft;
	}

	public static Zone read(org.assay.model.Zone zone) {
		return new Zone(ZoneKind.valueOf(zone.getKind().getName()), Spans.read(zone.getSpan()));
	}
}
