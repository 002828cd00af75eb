package org.assay.ui.annotate.internal.original;

import java.io.IOException;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.ingest.IngestException;
import org.assay.ingest.OriginalText;
import org.assay.model.Document;
import org.assay.ui.annotate.internal.Messages;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;

/**
 * An original, ready to be shown.
 *
 * @param hash    of its bytes
 * @param name    of the file it is
 * @param address where it stands on the web, or empty
 * @param article text of the article that was taken from it
 * @param text    empty when it cannot be shown as text
 * @param trouble why it cannot be shown, or empty
 */
record Shown(String hash, String name, String address, String article, Optional<OriginalText> text, String trouble) {

	/** Reads it; called while nobody changes the model, away from the UI thread. */
	static Shown of(OpenCase open, Document document) {
		String name = document.getOriginalName() == null ? "" : document.getOriginalName();
		String address = document.getAddress() == null ? "" : document.getAddress();
		String type = document.getMediaType() == null ? "" : document.getMediaType();
		String encoding = document.getEncoding() == null ? "" : document.getEncoding();
		try {
			OriginalText text = OriginalText.of(name, type, encoding, open.original(document));
			boolean isText = !text.source().isEmpty();
			return new Shown(document.getOriginalHash(), name, address,
					open.text(document).toString(), isText ? Optional.of(text) : Optional.empty(),
					isText ? "" : NLS.bind(Messages.Original_noText, name));
		} catch (IOException | IngestException e) {
			ILog.of(Shown.class).warn("The original cannot be shown: " + name, e);
			return new Shown(document.getOriginalHash(), name, address, "", Optional.empty(),
					NLS.bind(Messages.Original_failed, name, e.getMessage()));
		}
	}

	/** All words of a page, or else the characters of the file. */
	String words() {
		return text.map(t -> t.words().isEmpty() ? t.source() : t.words()).orElse("");
	}

	/** The characters of the file. */
	String source() {
		return text.map(OriginalText::source).orElse("");
	}

	boolean isPage() {
		return text.filter(t -> !t.words().isEmpty()).isPresent();
	}
}
