package org.assay.search.internal.entries;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assay.text.Sha256;

/**
 * What is indexed as one: a document with all that is marked in it, or what stands outside of documents.
 *
 * @param id        of the document; {@link #CASE} for what stands outside
 * @param textHash  of its text; empty when there is none
 * @param title     as lists show it
 * @param by        names of the source that published it
 * @param published EDTF, or empty
 */
public record Unit(String id, String textHash, String title, List<String> by, String published, List<Entry> entries) {
	/** Id of the unit of what stands outside of documents. */
	public static final String CASE = "";

	/** Changes when anything of it changes that the index holds. */
	public String stamp() {
		return Sha256.hex(toString().getBytes(StandardCharsets.UTF_8));
	}
}
