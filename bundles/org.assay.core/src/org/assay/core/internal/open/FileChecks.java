package org.assay.core.internal.open;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.core.Notice;
import org.assay.core.Notice.Severity;
import org.assay.core.internal.files.Layout;
import org.assay.core.internal.files.Sources;
import org.assay.model.Document;
import org.assay.model.Span;
import org.assay.model.Spans;
import org.assay.text.SourceText;
import org.eclipse.emf.ecore.EObject;

/** Whether the files of a case are there and unchanged, and whether every span still covers its words. */
final class FileChecks {
	private final Layout layout;
	private final Sources sources;
	private final List<Notice> notices = new ArrayList<>();

	FileChecks(Layout layout) {
		this.layout = layout;
		this.sources = new Sources(layout);
	}

	/** Needs no model: reads and proves the files of these documents, and looks for files that nothing refers to. */
	List<Notice> files(List<Document> documents, Map<Document, SourceText> texts) throws IOException {
		Set<String> used = new HashSet<>();
		for (Document document : documents) {
			used.add(Layout.document(document.getId()));
			used.add(Sources.text(document.getTextHash()));
			used.add(Sources.original(document));
			try {
				sources.readOriginal(document);
			} catch (IOException e) {
				notices.add(new Notice(Severity.error, Sources.original(document), e.getMessage()));
			}
			try {
				texts.put(document, sources.readText(document));
			} catch (IOException e) {
				notices.add(new Notice(Severity.error, Sources.text(document.getTextHash()), e.getMessage()));
			}
		}
		for (String folder : List.of(Layout.DOCUMENTS, Layout.ORIGINALS, Layout.TEXTS)) {
			for (String name : layout.names(folder)) {
				if (!used.contains(name)) {
					notices.add(new Notice(Severity.info, name, "belongs to no document of this case."
							+ " It may be deleted once you are sure that no other copy of the case needs it."));
				}
			}
		}
		return notices;
	}

	/** Compares every span of the documents with the words it was made for. */
	static List<Notice> spans(Map<Document, SourceText> texts) {
		List<Notice> moved = new ArrayList<>();
		texts.forEach((document, text) -> {
			for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
				if (all.next() instanceof Span span && span.getQuote() != null && span.getEnd() <= text.length()
						&& !Spans.fits(span, text)) {
					moved.add(new Notice(Severity.error, "Document '" + document.getTitle() + "'",
							"the words at " + span.getBegin() + " to " + span.getEnd() + " are not '"
									+ span.getQuote() + "' any more. Delete this "
									+ span.eContainer().eClass().getName() + ", or mark its words again."));
				}
			}
		});
		return moved;
	}
}
