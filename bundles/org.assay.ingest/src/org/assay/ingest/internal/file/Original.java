package org.assay.ingest.internal.file;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes that hold an article, or several.
 *
 * @param name    of the file, without its folder; of what lies in another file {@code outer!/inner}
 * @param place   how messages name it
 * @param bytes   untouched
 * @param type    media type that whoever sent it states, in lower case without parameters, or empty
 * @param charset that whoever sent it states
 * @param address where it stands on the web, or empty
 */
public record Original(String name, String place, byte[] bytes, String type, Optional<Charset> charset,
		String address) {
	/** Between the name of a file and the name of what lies in it. */
	public static final String WITHIN = "!/";

	/** A file of which nothing is known but its name. */
	public Original(String name, String place, byte[] bytes) {
		this(name, place, bytes, "", Optional.empty(), "");
	}

	/** What lies within this file. */
	public Original inner(String inner, byte[] content, String statedType, Optional<Charset> statedCharset) {
		return new Original(name + WITHIN + inner, place + WITHIN + inner, content, statedType, statedCharset, "");
	}

	/** Its own name, without that of the file it lies in. */
	public String ownName() {
		return name.substring(name.lastIndexOf(WITHIN) < 0 ? 0 : name.lastIndexOf(WITHIN) + WITHIN.length());
	}

	/** Whether its name has one of the endings, given in lower case with their dot. */
	public boolean endsWith(String... endings) {
		String lower = name.toLowerCase(Locale.ROOT);
		for (String ending : endings) {
			if (lower.endsWith(ending)) {
				return true;
			}
		}
		return false;
	}
}
