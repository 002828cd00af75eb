package org.assay.search.internal.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts texts into words in lower case without marks, each with its stem beside it. */
final class WordAnalyzer extends Analyzer {
	private final boolean withStems;

	/** @param withStems whether stems stand beside words, as in the index */
	WordAnalyzer(boolean withStems) {
		this.withStems = withStems;
	}

	@Override
	protected TokenStreamComponents createComponents(String field) {
		Tokenizer words = new StandardTokenizer();
		TokenStream folded = new Folding(new LowerCaseFilter(words));
		return new TokenStreamComponents(words, withStems ? new Stems(folded) : folded);
	}

	@Override
	protected TokenStream normalize(String field, TokenStream in) {
		return new Folding(new LowerCaseFilter(in));
	}

	/** The words of a text, in order. */
	List<String> words(String text) {
		List<String> result = new ArrayList<>();
		try (TokenStream stream = tokenStream(Fields.TEXT, text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				result.add(term.toString());
			}
			stream.end();
		} catch (IOException e) {
			throw new UncheckedIOException("words are read from memory", e);
		}
		return result;
	}
}
