package org.assay.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.reading.claims.ClaimBuilder;
import org.assay.reading.claims.RuleClaimBuilder;
import org.assay.reading.figures.FigureTagger;
import org.assay.reading.figures.RuleFigureTagger;
import org.assay.reading.language.ParsedSentence;
import org.assay.reading.language.SentenceParser;
import org.assay.reading.names.DocumentNamer;
import org.assay.reading.names.Name;
import org.assay.reading.names.NameLists;
import org.assay.reading.names.Namer;
import org.assay.reading.names.Names;
import org.assay.reading.quotes.Attributor;
import org.assay.reading.quotes.CueLexicon;
import org.assay.reading.quotes.QuotationFinder;
import org.assay.reading.quotes.Quotations;
import org.assay.reading.quotes.RuleAttributor;
import org.assay.reading.sentences.Block;
import org.assay.reading.sentences.Layout;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.RuleSentenceSplitter;
import org.assay.reading.sentences.Semicolons;
import org.assay.reading.sentences.SentenceSplitter;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.times.RuleTimeTagger;
import org.assay.reading.times.TimeTagger;
import org.assay.reading.tokens.Abbreviations;
import org.assay.reading.tokens.RuleTagger;
import org.assay.reading.tokens.RuleTokeniser;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tagger;
import org.assay.reading.tokens.Tokeniser;
import org.assay.reading.tokens.Tokens;
import org.assay.reading.words.Lexicon;
import org.assay.reading.words.Verbs;

/**
 * Reads English: a language pack says what the words of each sentence are, rules do the rest. Safe for use by several
 * threads at once; time and memory grow in proportion to the text.
 */
public final class EnglishReader implements Reader {

	private final SentenceParser parser;
	private final Tokeniser tokeniser;
	private final SentenceSplitter splitter;
	private final Tagger tagger;
	private final Namer namer;
	private final TimeTagger timeTagger;
	private final FigureTagger figureTagger;
	private final Attributor attributor;
	private final ClaimBuilder claimBuilder;

	/** @param parser of English sentences; threads must be able to share it */
	public EnglishReader(SentenceParser parser) {
		this.parser = parser;
		Lexicon grammar = Lexicon.load("grammar.txt", "irregular.txt");
		NameLists lists = new NameLists(Lexicon.load("places.txt", "names.txt", "cues.txt"));
		CueLexicon cues = new CueLexicon(Lexicon.load("cues.txt", "persons.txt", "given-names.txt"));
		Set<String> verbs = new HashSet<>(cues.lemmas());
		Abbreviations abbreviations = new Abbreviations(grammar);
		tokeniser = new RuleTokeniser(abbreviations);
		splitter = new RuleSentenceSplitter(abbreviations, grammar);
		tagger = new RuleTagger(grammar, new Verbs(grammar, verbs));
		namer = new DocumentNamer(lists);
		timeTagger = new RuleTimeTagger();
		figureTagger = new RuleFigureTagger(Lexicon.load("units.txt"));
		attributor = new RuleAttributor(cues, lists);
		claimBuilder = new RuleClaimBuilder(cues, lists);
	}

	@Override
	public String version() {
		return "org.assay.reading.en/2";
	}

	@Override
	public Reading read(ReadingInput input, BooleanSupplier cancelled) {
		Tokens tokens = tokeniser.tokenise(input.text());
		check(cancelled);
		List<Block> blocks = Layout.blocks(input.text(), input.zones());
		Quotations quotations = QuotationFinder.find(tokens, blocks);
		List<Stretch> sentences = splitter.split(tokens, blocks, quotations);
		check(cancelled);
		TaggedTokens tagged = tagger.tag(tokens);
		Syntax syntax = Syntax.parse(tokens, Semicolons.cut(tagged, sentences), parser, cancelled);
		ParsedText text = new ParsedText(tagged, syntax, blocks, sentences, quotations);
		check(cancelled);
		Names names = namer.name(text);
		check(cancelled);
		List<TimeExpression> times = timeTagger.times(text, input.published());
		check(cancelled);
		List<Figure> figures = figureTagger.figures(text, times);
		check(cancelled);
		List<Attribution> attributions = attributor.attribute(text, names);
		check(cancelled);
		List<Claim> claims = claimBuilder.claims(text, names, times, figures, attributions);
		return new Reading(sentences.stream().map(s -> new Sentence(tokens.span(s.from(), s.to()))).toList(),
				mentions(tokens, names), times, figures, attributions, claims, "en", "");
	}

	@Override
	public List<Word> words(ReadingInput input, int at) {
		Tokens tokens = tokeniser.tokenise(input.text());
		List<Block> blocks = Layout.blocks(input.text(), input.zones());
		List<Stretch> sentences = splitter.split(tokens, blocks, QuotationFinder.find(tokens, blocks)).stream()
				.filter(sentence -> tokens.span(sentence.from(), sentence.to()).contains(at)).limit(1).toList();
		return Semicolons.cut(tagger.tag(tokens), sentences).stream().flatMap(piece -> words(tokens, piece, piece.from()
				- sentences.get(0).from())).toList();
	}

	/** @param before words of the sentence before this piece of it */
	private Stream<Word> words(Tokens tokens, Stretch sentence, int before) {
		ParsedSentence parsed = parser.parse(tokens.wordList(sentence.from(), sentence.to()));
		return IntStream.range(0, parsed.size())
				.mapToObj(i -> new Word(tokens.span(sentence.from() + i, sentence.from() + i + 1), parsed.tags().get(i),
						parsed.lemmas().get(i), parsed.names().get(i), parsed.relations().get(i),
						parsed.heads().get(i) < 0 ? -1 : before + parsed.heads().get(i)));
	}

	private static List<Mention> mentions(Tokens tokens, Names names) {
		return names.all().stream().map(name -> mention(tokens, name)).toList();
	}

	private static Mention mention(Tokens tokens, Name name) {
		return new Mention(tokens.span(name.from(), name.to()), name.type(), name.entity(), name.why());
	}

	private static void check(BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException("reading was cancelled");
		}
	}
}
