package org.assay.ui.internal.importing;

import java.util.Optional;
import org.assay.ingest.Article;
import org.assay.ingest.IngestException;
import org.assay.ingest.Pasted;
import org.assay.ui.internal.Messages;

/**
 * What the analyst says about a pasted article.
 *
 * @param published as typed
 * @param words     plain text, or HTML
 */
record PasteFields(String title, String outlet, String published, String address, String words, boolean markup) {

	/** What keeps the article from being taken, in words for the analyst; empty when nothing does. */
	Optional<String> problem() {
		if (words.isBlank()) {
			return Optional.of(Messages.Paste_noText);
		}
		if (!published.isBlank() && Pasted.day(published).isEmpty()) {
			return Optional.of(Messages.Paste_noDay);
		}
		return Optional.ofNullable(address.isBlank() ? null : AddressDialog.problem(address));
	}

	/** @throws IngestException when there is no article in the words */
	Article article() throws IngestException {
		return new Pasted(title, outlet, Pasted.day(published).orElse(""), address, words, markup).article();
	}
}
