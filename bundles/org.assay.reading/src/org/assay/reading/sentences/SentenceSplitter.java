package org.assay.reading.sentences;

import java.util.List;
import org.assay.reading.quotes.Quotations;
import org.assay.reading.tokens.Tokens;

/** Finds the sentences of every paragraph, headlines and bullets among them. */
@FunctionalInterface
public interface SentenceSplitter {

	/** @return sentences in order; none crosses a paragraph */
	List<Stretch> split(Tokens tokens, List<Block> blocks, Quotations quotations);
}
