package org.assay.ingest.internal.decode;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Tells files that are no text at all, and says what to do with them. */
final class Binary {
	private static final String AS_TEXT = "Save the article as plain text or as a web page and import that.";
	private static final Map<String, String> SIGNATURES = Map.of(
			"%PDF-", "is a PDF file. Import it on its own.",
			"{\\rtf", "is a Rich Text file, which cannot be read yet. " + AS_TEXT,
			"\u001F\u008B", "is a gzip archive. Unpack it and import the file inside.",
			"\u00D0\u00CF\u0011\u00E0", "is an old office document, which cannot be read. " + AS_TEXT,
			"\u0089PNG", "is a picture. " + AS_TEXT,
			"\u00FF\u00D8\u00FF", "is a picture. " + AS_TEXT,
			"GIF8", "is a picture. " + AS_TEXT);

	private Binary() {
	}

	/** What the signature at the begin of the file says, as the end of a sentence that begins with its name. */
	static Optional<String> signature(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
		return SIGNATURES.entrySet().stream().filter(e -> head.startsWith(e.getKey())).map(Map.Entry::getValue)
				.findFirst();
	}

	/** Offset of the first byte that no text holds, or -1; a few stray control characters are let pass. */
	static int firstJunk(byte[] bytes) {
		int first = -1;
		int controls = 0;
		for (int i = 0; i < bytes.length; i++) {
			int b = bytes[i] & 0xFF;
			if (b == 0) {
				return i;
			}
			if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
				first = controls == 0 ? i : first;
				controls++;
			}
		}
		return controls > 8 + bytes.length / 100 ? first : -1;
	}
}
