package org.assay.ui.annotate.internal.edit;

import org.assay.model.ModelPackage.Literals;
import org.assay.model.Zone;
import org.assay.text.Span;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.edit.CorrectionField.Take;

/** What a stretch of a document is and how far it reaches. */
public final class ZoneCorrection extends Correction {

	/** Holds what the model holds; the caller holds it still. */
	public ZoneCorrection(Zone zone, TakenWords words) {
		super(zone, words);
		add(new CorrectionField(zone, null, Literals.ZONE__SPAN, Take.place, Messages.Field_words, "", words));
		add(new CorrectionField(zone, Literals.ZONE__KIND, null, Take.nothing, Messages.Field_zone, "", words));
		add(new CorrectionField(zone, Literals.JUDGED__NOTE, null, Take.nothing, Messages.Field_note, "", words));
	}

	@Override
	public String title() {
		return Messages.Correct_zone;
	}

	/** The stretch as it is to be. */
	Span wanted() {
		return fields().getFirst().spans().getFirst();
	}

	Zone zone() {
		return (Zone) element();
	}
}
