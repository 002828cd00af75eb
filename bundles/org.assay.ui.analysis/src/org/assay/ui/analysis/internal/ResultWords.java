package org.assay.ui.analysis.internal;

import java.util.Optional;
import org.assay.analysis.Evidence;
import org.assay.model.Document;
import org.assay.ui.ActiveCase;
import org.assay.ui.Words;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;

/** From a value of a result to its words. */
public final class ResultWords {
	private ResultWords() {
	}

	/** Opens the document that the words are in, if the active case has it, and shows them. */
	public static void show(IWorkbenchPartSite site, Evidence evidence) {
		Optional<Document> document = site.getService(ActiveCase.class).get().flatMap(c -> c.model().getDocuments()
				.stream().filter(d -> d.getId().equals(evidence.documentId())).findFirst());
		if (document.isPresent()) {
			try {
				Words.show(site.getPage(), document.get(), evidence.span());
			} catch (PartInitException e) {
				ILog.of(ResultWords.class).error("The words could not be shown.", e);
			}
		}
	}
}
