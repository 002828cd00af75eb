package org.assay.reading.language;

import java.io.IOException;
import org.assay.reading.Reader;

/**
 * Makes one language readable. A class with a public constructor without arguments, which does no work: one
 * is made for each contribution to the extension point {@code org.assay.languages.packs}. Packs of other languages are written against this interface and the records of
 * {@link org.assay.reading}.
 */
public interface LanguagePack {

	/** The language it reads, by its code of two letters (ISO 639-1) such as {@code en}. */
	String language();

	/** The language's English name, such as {@code English}. */
	String name();

	/**
	 * Loads what reading needs. Called when the first document in this language is to be read, by one thread at a time;
	 * may take seconds and some hundred megabytes.
	 *
	 * @return a reader that threads may share
	 * @throws IOException with a sentence for the user: what is missing or damaged, and what to install
	 */
	Reader load() throws IOException;
}
