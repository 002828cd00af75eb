package org.assay.core.internal.open;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.assay.core.Notice;
import org.assay.core.internal.files.Layout;
import org.assay.core.internal.files.Sources;
import org.assay.ingest.Article;
import org.assay.ingest.Ingest;
import org.assay.ingest.IngestException;
import org.assay.model.Document;
import org.assay.text.SourceText;

/** Takes a missing text from its original again, and keeps it only when it is the same to the last character. */
final class TextRepair {
	private final Layout layout;
	private final Ingest ingest;
	private final boolean mayRepair;

	TextRepair(Layout layout, Ingest ingest, boolean mayRepair) {
		this.layout = layout;
		this.ingest = ingest;
		this.mayRepair = mayRepair;
	}

	void repair(List<Document> documents, List<Notice> notices) throws IOException {
		for (Document document : documents) {
			String name = Sources.text(document.getTextHash());
			if (Files.isRegularFile(layout.at(name))) {
				continue;
			}
			String missing = "the text of '" + document.getTitle() + "' is missing";
			if (mayRepair && rebuild(document)) {
				notices.add(new Notice(Notice.Severity.warning, name, missing
						+ "; it was taken from the original again and is the same."));
			} else {
				notices.add(new Notice(Notice.Severity.error, name, missing
						+ ", so its words cannot be shown or proved. Restore the file from a copy."));
			}
		}
	}

	private boolean rebuild(Document document) throws IOException {
		if (!Files.isRegularFile(layout.at(Sources.original(document)))) {
			return false;
		}
		List<Article> articles;
		try {
			articles = ingest.read(layout.at(Sources.original(document)));
		} catch (IngestException e) {
			// The original cannot be read either; the notice about the text says all the analyst can do.
			return false;
		}
		for (Article article : articles) {
			SourceText text = SourceText.of(article.text());
			if (text.sha256().equals(document.getTextHash())) {
				Sources sources = new Sources(layout);
				sources.putText(text);
				sources.settle();
				return true;
			}
		}
		return false;
	}
}
