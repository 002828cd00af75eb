package org.assay.search.internal.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.assay.search.query.Amount;
import org.assay.text.Span;

/** The figures of a text as tokens: each with its unit, and without. */
final class AmountTokens extends TokenStream {
	private record Token(String word, Span place) {
	}

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
	private final List<Token> tokens = new ArrayList<>();
	private Iterator<Token> rest;

	void add(Amount amount, Span place) {
		tokens.add(new Token(token(amount.canonical(), ""), place));
		if (!amount.unit().isEmpty()) {
			tokens.add(new Token(token(amount.canonical(), amount.unit()), place));
		}
	}

	/** The word that stands for an amount. */
	static String token(String canonical, String unit) {
		return canonical + " " + unit;
	}

	boolean isEmpty() {
		return tokens.isEmpty();
	}

	@Override
	public void reset() {
		tokens.sort(Comparator.comparing(Token::place));
		rest = tokens.iterator();
	}

	@Override
	public boolean incrementToken() {
		if (!rest.hasNext()) {
			return false;
		}
		clearAttributes();
		Token next = rest.next();
		term.append(next.word());
		offset.setOffset(next.place().begin(), next.place().end());
		return true;
	}
}
