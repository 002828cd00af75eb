package org.assay.ui.timeline.internal;

import java.io.IOException;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.text.SourceText;
import org.assay.timeline.CaseTimeline;
import org.assay.timeline.TimelineProvider;
import org.eclipse.core.runtime.ILog;

/** The times of a case, read in the background, and the case they came from. */
record Loaded(OpenCase of, CaseTimeline timeline) {

	static Loaded read(OpenCase open) {
		return new Loaded(open, TimelineProvider.read(open.model(), document -> text(open, document)));
	}

	/** A text that cannot be read costs labels only; the case itself has told the analyst about it. */
	private static Optional<CharSequence> text(OpenCase open, Document document) {
		try {
			SourceText text = open.text(document);
			return Optional.of(text);
		} catch (IOException e) {
			ILog.of(Loaded.class).warn("The timeline does without the text of " + document.getTitle() + ".", e);
			return Optional.empty();
		}
	}
}
