package org.assay.model;

import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.UUID;
import org.assay.text.Sha256;

/**
 * Makes ids. An id is a short kind, a hyphen and {@value #DIGITS} hexadecimal digits, so that it is a valid XML
 * fragment and file name everywhere.
 */
public final class Ids {
	private static final int DIGITS = 16;

	private Ids() {
	}

	/**
	 * An id that follows from what the element is, so that the same work gives the same file.
	 *
	 * @param kind  one to three lower-case letters
	 * @param parts what makes the element different from its siblings, such as document id, begin and end
	 */
	public static String derived(String kind, Object... parts) {
		StringJoiner all = new StringJoiner("\u0000");
		for (Object part : parts) {
			all.add(String.valueOf(part));
		}
		return kind + "-" + Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
	}

	/** An id that nothing else has, for an element the analyst makes. */
	public static String fresh(String kind) {
		return derived(kind, UUID.randomUUID());
	}
}
