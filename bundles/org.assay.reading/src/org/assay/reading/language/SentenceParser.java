package org.assay.reading.language;

import java.util.List;

/** Parts of speech, names and dependencies of single sentences, by models or rules. Threads may share one. */
@FunctionalInterface
public interface SentenceParser {

	/**
	 * Reads one sentence. The same words give the same answer, always.
	 *
	 * @param words the sentence, split as OntoNotes does it: {@code 's}, {@code n't}, hyphens, currency and per cent
	 *              signs stand alone
	 */
	ParsedSentence parse(List<String> words);
}
