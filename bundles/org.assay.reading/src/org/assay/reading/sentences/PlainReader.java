package org.assay.reading.sentences;

import java.util.List;
import org.assay.reading.Reading;
import org.assay.reading.ReadingInput;
import org.assay.reading.Sentence;
import org.assay.reading.quotes.QuotationFinder;
import org.assay.reading.tokens.Abbreviations;
import org.assay.reading.tokens.RuleTokeniser;
import org.assay.reading.tokens.Tokens;
import org.assay.reading.words.Lexicon;

/** Cuts a document into sentences and says nothing more of it: for languages that cannot be read. */
public final class PlainReader {

	private final RuleTokeniser tokeniser;
	private final SentenceSplitter splitter;

	public PlainReader() {
		Lexicon grammar = Lexicon.load("grammar.txt");
		Abbreviations abbreviations = new Abbreviations(grammar);
		tokeniser = new RuleTokeniser(abbreviations);
		splitter = new RuleSentenceSplitter(abbreviations, grammar);
	}

	/**
	 * @param language code of the text's language
	 * @param notice   why it is not read
	 */
	public Reading read(ReadingInput input, String language, String notice) {
		Tokens tokens = tokeniser.tokenise(input.text());
		List<Block> blocks = Layout.blocks(input.text(), input.zones());
		List<Sentence> sentences = splitter.split(tokens, blocks, QuotationFinder.find(tokens, blocks)).stream()
				.map(s -> new Sentence(tokens.span(s.from(), s.to()))).toList();
		return new Reading(sentences, List.of(), List.of(), List.of(), List.of(), List.of(), language, notice);
	}
}
