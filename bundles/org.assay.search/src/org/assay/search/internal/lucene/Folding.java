package org.assay.search.internal.lucene;

import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Brings words that look alike into one spelling: without marks on letters, in one width, with one apostrophe. */
final class Folding extends TokenFilter {
	private static final Pattern MARKS = Pattern.compile("[\u0300-\u036f]+");
	/** Letters that Unicode does not take apart, each before what is written for it. */
	private static final String[] LETTERS = { "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ß", "ss", "æ", "ae",
			"œ", "oe", "ı", "i", "ħ", "h", "ŧ", "t", "ŋ", "n", "\u2019", "'", "\u2018", "'", "\u02bc", "'" };
	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	Folding(TokenStream input) {
		super(input);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!input.incrementToken()) {
			return false;
		}
		for (int i = 0; i < term.length(); i++) {
			if (term.charAt(i) > 0x7f) {
				String word = folded(term.toString());
				term.setEmpty().append(word);
				break;
			}
		}
		return true;
	}

	private static String folded(String word) {
		String apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
		String result = Normalizer.normalize(MARKS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
		for (int i = 0; i < LETTERS.length; i += 2) {
			result = result.replace(LETTERS[i], LETTERS[i + 1]);
		}
		return result;
	}
}
