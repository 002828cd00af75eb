package org.assay.ui.annotate.internal.article;

import java.util.Optional;
import org.assay.model.Zone;
import org.assay.model.ZoneKind;
import org.assay.text.Span;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.edit.Correction;
import org.assay.ui.annotate.internal.edit.DocumentCorrection;
import org.assay.ui.annotate.internal.edit.DocumentEdits;
import org.assay.ui.annotate.internal.edit.MetadataField;
import org.assay.ui.annotate.internal.edit.ZoneCorrection;
import org.eclipse.osgi.util.NLS;

/** The actions of one article that are about the document as a whole. UI thread only. */
final class DocumentActions {
	private static final int SAID = 60;
	private final ArticleView view;
	private final OpenArticle article;
	private final DocumentEdits edits;

	DocumentActions(ArticleView view, OpenArticle article, DocumentEdits edits) {
		this.view = view;
		this.article = article;
		this.edits = edits;
	}

	/** Makes the selection, or the line at the caret, a zone. */
	void zone(ZoneKind kind, Span selection) {
		Span span = edits.stretch(selection);
		if (span.isEmpty()) {
			view.say(Messages.Say_noWords);
		} else if (edits.setZone(kind, span)) {
			view.refresh();
			view.say(NLS.bind(Messages.Say_zone, Messages.zone(kind), words(span)));
		} else {
			view.say(NLS.bind(Messages.Say_zoneAlready, Messages.zone(kind)));
		}
	}

	/** Uses the words as a field of the document. */
	void use(MetadataField field, Span span) {
		Optional<String> value = edits.use(field, span);
		if (value.isPresent()) {
			view.refresh();
			view.say(NLS.bind(Messages.Say_field, Messages.field(field), value.get()));
		} else {
			view.say(Messages.Say_noDate);
		}
	}

	/** The facts of the document, to be corrected. */
	Correction correction() {
		return edits.correction()
				.keptBy(correction -> kept(correction, () -> edits.correct((DocumentCorrection) correction)));
	}

	/** A zone, to be corrected. */
	Correction correction(Zone zone) {
		return edits.correction(zone)
				.keptBy(correction -> kept(correction, () -> edits.correct((ZoneCorrection) correction)));
	}

	/** The zone at an offset, to be corrected; empty where there is none. */
	Optional<Correction> correctionAt(int offset) {
		return zoneAt(offset).map(this::correction);
	}

	/** The zone at an offset; empty where there is none. */
	Optional<Zone> zoneAt(int offset) {
		return edits.zoneAt(offset);
	}

	private void kept(Correction correction, Runnable write) {
		String changes = correction.changes();
		write.run();
		view.refresh();
		view.say(NLS.bind(Messages.Say_corrected, changes));
	}

	private String words(Span span) {
		String words = article.text().at(span).replaceAll("\\s+", " ");
		return words.length() > SAID ? words.substring(0, SAID - 1) + "\u2026" : words;
	}
}
