package org.assay.ingest.internal.zip;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Names in archives, made fit to be shown. They are never used as paths. */
final class EntryNames {
	private static final int LONGEST = 200;

	private EntryNames() {
	}

	/** @param raw decoded as Latin-1, unless the archive says that it is UTF-8 */
	static String readable(String raw) {
		String name = raw;
		if (raw.chars().allMatch(c -> c < 256)) {
			try {
				name = StandardCharsets.UTF_8.newDecoder()
						.decode(ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1))).toString();
			} catch (CharacterCodingException e) {
				// not UTF-8: shown as Latin-1, which names it well enough
				name = raw;
			}
		}
		String clean = name.replaceAll("\\p{Cntrl}|[\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]", "_").replace('\\', '/');
		return clean.length() <= LONGEST ? clean : "…" + clean.substring(clean.length() - LONGEST);
	}

	/** What systems put into archives beside the files. */
	static boolean isSystems(String name) {
		return name.startsWith("__MACOSX/") || name.contains("/__MACOSX/") || name.endsWith("/.DS_Store");
	}
}
