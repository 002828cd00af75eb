package org.assay.ingest.internal.decode;

import java.util.List;

/**
 * What the bytes of a file say.
 *
 * @param text    decoded and otherwise unchanged; a byte order mark stays its first character
 * @param charset name of the encoding
 * @param notes   what had to be guessed or repaired
 */
public record Decoded(String text, String charset, List<String> notes) {
	public Decoded {
		notes = List.copyOf(notes);
	}
}
