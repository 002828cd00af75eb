package org.assay.search.internal.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts the stem of each word beside it, marked, so that words can be found in all plain forms and phrases as they are. */
final class Stems extends TokenFilter {
	/** What a stem begins with; no word does. */
	static final char MARK = '\u0001';
	private static final int SHORT = 4;
	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
	private State word;

	Stems(TokenStream input) {
		super(input);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (word != null) {
			restoreState(word);
			word = null;
			String stem = of(term.toString());
			term.setEmpty().append(stem);
			position.setPositionIncrement(0);
			return true;
		}
		if (!input.incrementToken()) {
			return false;
		}
		word = captureState();
		return true;
	}

	@Override
	public void reset() throws IOException {
		super.reset();
		word = null;
	}

	/** The marked stem: without the endings of English plurals and possessives. */
	static String of(String word) {
		String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2)
				: word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
		if (stem.length() >= SHORT && stem.endsWith("ies")) {
			stem = stem.substring(0, stem.length() - 3) + "y";
		} else if (stem.length() > SHORT && stem.matches(".*(ss|x|ch|sh|z)es")) {
			stem = stem.substring(0, stem.length() - 2);
		} else if (stem.length() >= SHORT && stem.endsWith("s") && !stem.matches(".*(ss|us|is)")) {
			stem = stem.substring(0, stem.length() - 1);
		}
		return MARK + stem;
	}
}
