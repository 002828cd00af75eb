package org.assay.ingest;

import java.util.Optional;
import org.assay.ingest.internal.decode.Decoded;
import org.assay.ingest.internal.decode.Decoder;
import org.assay.ingest.internal.html.DeclaredCharset;
import org.assay.ingest.internal.html.PageWords;
import org.assay.ingest.internal.mail.MailFormat;

/**
 * An original as plain text, for a person who wants to see what was left out of the article. Nothing in it is run, opened or
 * fetched.
 *
 * @param words  all words of a page in their order; empty when the original is no page
 * @param source the characters of the file, or of the page within a message; empty when it is no text, as PDF is
 */
public record OriginalText(String words, String source) {

	/**
	 * @param name      of the file, for messages
	 * @param mediaType as the article has it
	 * @param encoding  that the article was decoded with, for pages that state none; may be empty
	 * @param bytes     untouched
	 * @throws IngestException when the bytes of what should be text are damaged
	 */
	public static OriginalText of(String name, String mediaType, String encoding, byte[] bytes) throws IngestException {
		if (mediaType.equals("application/pdf")) {
			return new OriginalText("", "");
		}
		if (mediaType.equals("text/html")) {
			return page(Decoder.decode(name, bytes,
					DeclaredCharset.of(bytes).or(() -> DeclaredCharset.named(encoding))));
		}
		if (mediaType.equals("multipart/related") || mediaType.equals("message/rfc822")) {
			Optional<Decoded> page = MailFormat.page(name, bytes);
			if (page.isPresent()) {
				return page(page.get());
			}
		}
		return new OriginalText("", Decoder.decode(name, bytes, DeclaredCharset.named(encoding)).text());
	}

	private static OriginalText page(Decoded page) {
		return new OriginalText(PageWords.of(page.text()), page.text());
	}
}
