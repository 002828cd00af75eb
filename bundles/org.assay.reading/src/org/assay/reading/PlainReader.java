package org.assay.reading;

import java.util.List;
import org.assay.reading.figures.PlainFigures;
import org.assay.reading.quotes.QuotationFinder;
import org.assay.reading.sentences.Block;
import org.assay.reading.sentences.Layout;
import org.assay.reading.sentences.RuleSentenceSplitter;
import org.assay.reading.sentences.SentenceSplitter;
import org.assay.reading.tokens.Abbreviations;
import org.assay.reading.tokens.RuleTokeniser;
import org.assay.reading.tokens.Tokens;
import org.assay.reading.words.Lexicon;
import org.assay.text.Zone;

/**
 * Cuts a document into sentences and finds figures that digits and signs tell, nothing more: for languages that cannot
 * be read, and for texts whose reading is kept elsewhere. Needs no language pack.
 */
public final class PlainReader {

	private final RuleTokeniser tokeniser;
	private final SentenceSplitter splitter;
	private final PlainFigures figures = new PlainFigures();

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
		return new Reading(sentences(input.text(), input.zones()), List.of(), List.of(),
				figures.figures(input.text(), language), List.of(), List.of(), language, notice);
	}

	/** @param zones of the text; sentences do not cross them */
	public List<Sentence> sentences(String text, List<Zone> zones) {
		Tokens tokens = tokeniser.tokenise(text);
		List<Block> blocks = Layout.blocks(text, zones);
		return splitter.split(tokens, blocks, QuotationFinder.find(tokens, blocks)).stream()
				.map(s -> new Sentence(tokens.span(s.from(), s.to()))).toList();
	}
}
