package org.assay.reading.figures;

import java.util.Optional;
import org.assay.reading.quotes.Range;
import org.assay.reading.quotes.TreeSubjects;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.NounPhrases;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;
import org.assay.text.Span;

/** Finds what a figure counts, by the construction it stands in. */
final class Referents {

	private static final String[] INNER = { "of", "in", "for" };

	/** "0.03 millimetre thin" says how the subject is, and counts no "thin". */
	private static final String[] MEASURED = { "long", "tall", "wide", "deep", "high", "thick", "thin", "slim", "old",
			"away", "apart", "broad" };

	/** Tokens in a subject that is taken whole. */
	private static final int LONGEST = 12;

	private static final String[] PERIODS = { "year", "years", "month", "months", "week", "weeks", "weekend", "day",
			"days", "hours", "decade", "decades", "century", "quarter", "quarters", "half", "season", "period" };
	private final TaggedTokens tagged;
	private final Tokens tokens;
	private final Syntax syntax;
	private final NounPhrases phrases;
	private final TreeSubjects subjects;

	Referents(ParsedText text) {
		tagged = text.tagged();
		tokens = text.tokens();
		syntax = text.syntax();
		phrases = new NounPhrases(tagged);
		subjects = new TreeSubjects(text);
	}

	/** @param counted the token after the counted noun when the figure counts one, else the amount's end */
	Referent of(Amount amount, int counted, Stretch sentence) {
		if (counted > amount.to()) {
			return counted(amount, counted, sentence);
		}
		int at = skipBracketsAndDashes(amount.to());
		boolean quoted = tokens.in(at, "\"", "”", "''", "’") && tokens.is(at + 1, "of");
		at = quoted ? at + 1 : at;
		if (tokens.in(at, "later", "ago", "earlier", "afterwards") && isTime(amount)) {
			return Referent.NONE;
		}
		Referent behind = behind(amount, at, sentence);
		if (behind != Referent.NONE) {
			return owned(behind, amount.from(), sentence);
		}
		Referent before = before(amount, sentence);
		if (before != Referent.NONE) {
			return before;
		}
		int verb = governs(amount, sentence);
		return verb >= 0 ? subjectOf(verb, sentence) : subject(amount, sentence);
	}

	/** The verb of cost, length or state that has the amount for its object or complement; -1 where the tree shows none. */
	private int governs(Amount amount, Stretch sentence) {
		int head = amount.to() - 1;
		while (head >= amount.from() && syntax.head(head) >= amount.from() && syntax.head(head) < amount.to()) {
			head = syntax.head(head);
		}
		int verb = syntax.head(head);
		boolean object = syntax.hasRelation(head, "dobj", "attr", "npadvmod", "oprd") && verb < amount.from()
				&& verb >= sentence.from();
		return object && syntax.tag(verb).startsWith("VB") && !syntax.lemma(verb).equals("say") ? verb : -1;
	}

	/** "expects repairs to cost £12 million": who or what the verb itself is said of. */
	private Referent subjectOf(int verb, Stretch sentence) {
		Optional<Integer> found = subjects.noun(verb, 0);
		if (found.isEmpty() || found.get() < sentence.from() || found.get() >= sentence.to()) {
			return Referent.NONE;
		}
		int noun = found.get();
		boolean relative = syntax.hasTag(noun, "WDT", "WP") && syntax.hasRelation(syntax.head(noun), "relcl")
				&& syntax.head(syntax.head(noun)) >= 0;
		noun = relative ? syntax.head(syntax.head(noun)) : noun;
		if (!syntax.tag(noun).startsWith("N") && !syntax.tag(noun).equals("PRP")) {
			return syntax.tag(noun).equals("VBG") ? deed(noun) : Referent.NONE;
		}
		Range phrase = subjects.brief(noun);
		// "The Brack 500 fell": a number that belongs to the name
		int to = phrase.to() + 1 == verb && tokens.startsWithDigit(phrase.to()) ? verb : phrase.to();
		return at(withoutArticle(phrase.from()), to, "subject of the verb");
	}

	/** "Rebuilding the school would cost £5 million". */
	private Referent deed(int gerund) {
		int object = syntax.dependent(gerund, "dobj");
		return object < 0 ? Referent.NONE
				: at(gerund, subjects.brief(object).to(), "subject of the verb");
	}

	private static boolean isTime(Amount amount) {
		return amount.unit().filter(unit -> unit.kind().equals("time")).isPresent();
	}

	private int skipBracketsAndDashes(int at) {
		return tokens.is(at, "-") && !tokens.spaceBefore(at) && !tokens.spaceBefore(at + 1) ? at + 1 : at;
	}

	/** "three soldiers of the brigade": the counted noun itself. */
	private Referent counted(Amount amount, int counted, Stretch sentence) {
		int end = counted;
		if (tokens.in(end, "of", "in") && tagged.tag(end + 1) != PartOfSpeech.number) {
			int next = phrases.end(end + 1, sentence.to());
			end = tokens.is(end, "of") && next > end + 1 ? next : end;
		}
		int from = skipBracketsAndDashes(amount.to());
		return at(from, end, "counted noun");
	}

	private Referent at(int from, int to, String rule) {
		if (from >= to) {
			return Referent.NONE;
		}
		Span span = tokens.span(from, to);
		return new Referent(plain(span), Optional.of(span), rule);
	}

	private String plain(Span span) {
		return span.of(tokens.text()).replaceAll("\\s+", " ").strip();
	}

	/** "2 million tons of aluminum", "$500 billion in aid", "$15 billion aluminum projects in Siberia". */
	private Referent behind(Amount amount, int at, Stretch sentence) {
		if (at >= sentence.to()) {
			return Referent.NONE;
		}
		if (tokens.in(at, "of", "in", "worth", "for") && !(tokens.is(at, "for") && !amount.isMoney())) {
			int from = tokens.is(at, "worth") && tokens.is(at + 1, "of") ? at + 2 : at + 1;
			int end = phrases.longEnd(from, sentence.to(), "of");
			boolean time = tokens.startsWithDigit(from) || tokens.is(at, "in") && !amount.isMoney() && !amount.vague();
			time |= tokens.is(at, "in")
					&& tokens.in(end - 1, PERIODS);
			if (end > from && !time && !(tokens.is(at, "of") && tokens.is(from, "which"))) {
				return at(withoutArticle(from), end, "\"" + tokens.lower(at) + "\" phrase");
			}
		}
		PartOfSpeech tag = tagged.tag(at);
		if (tokens.in(at, MEASURED)) {
			return Referent.NONE;
		}
		if (tag == PartOfSpeech.noun || tag == PartOfSpeech.adjective || tag == PartOfSpeech.properNoun) {
			int end = phrases.longEnd(at, sentence.to(), INNER);
			if (end > at && !tokens.in(at, "more", "less", "higher", "lower", "per", "up", "down", "last", "this")) {
				return at(at, end, "noun after the figure");
			}
		}
		return Referent.NONE;
	}

	private int withoutArticle(int from) {
		return tokens.in(from, "the", "a", "an", "its", "their", "his", "her") ? from + 1 : from;
	}

	/** "Ukraine's $500 billion in minerals": the owner belongs to what is counted. */
	private Referent owned(Referent referent, int from, Stretch sentence) {
		int last = from - 1;
		while (last > sentence.from() && tagged.is(last, PartOfSpeech.adjective)) {
			last--;
		}
		if (!tagged.is(last, PartOfSpeech.genitive) || referent.rule().equals("\"for\" phrase")) {
			return referent;
		}
		int start = phrases.start(last - 1, sentence.from());
		if (start >= last) {
			return referent;
		}
		return new Referent(plain(tokens.span(start, last + 1)) + " " + referent.words(), referent.span(),
				"owner and " + referent.rule());
	}

	/** "aid worth £396 billion", "pegging aid at $500 billion", "a value of $3", "prices by 5 %". */
	private Referent before(Amount amount, Stretch sentence) {
		int at = amount.from() - 1;
		while (at > sentence.from() && (tagged.is(at, PartOfSpeech.adverb) || tokens.in(at, "about", "around", "some",
				"over", "than", "more", "less", "to", "up", "estimated", "least", "under", "most", "as", "many", "much")
				&& !tagged.tag(at - 1).isVerbal() && !tokens.in(at - 1, "amounting"))) {
			at--;
		}
		if (tokens.in(at, "worth", "at", "of", "by", "totalling", "totaling", "exceeding", "costing", "(")
				|| tokens.in(at, "—", "–", "--", ":") || tokens.is(at, ",") && isApposed(amount)) {
			boolean dash = !tokens.isWord(at);
			int last = at - 1;
			if (tagged.is(last, PartOfSpeech.participle) || tagged.is(last, PartOfSpeech.past)) {
				last--;
			}
			int start = phrases.start(last, sentence.from());
			if (start > last && last > sentence.from() && syntax.tag(last).startsWith("NN")) {
				start = subjects.brief(last).from();
			}
			if (start <= last && !(dash && tokens.is(last, "'s"))) {
				int from = longStart(start, sentence);
				return at(withoutArticle(from), last + 1, "noun before \"" + tokens.lower(at) + "\"");
			}
		}
		return Referent.NONE;
	}

	/** "The debt of the town, $1.2 billion, is old": the amount stands between commas behind what it measures. */
	private boolean isApposed(Amount amount) {
		return amount.isMoney() && tokens.in(amount.to(), ",", ".", ";")
				&& syntax.hasRelation(amount.to() - 1, "appos");
	}

	/** Takes "the valuation" into "the valuation of resources". */
	private int longStart(int start, Stretch sentence) {
		if (start > sentence.from() + 1 && tokens.is(start - 1, "of")) {
			int outer = phrases.start(start - 2, sentence.from());
			return outer < start - 1 ? outer : start;
		}
		return start;
	}

	/** "Unemployment fell to 5 %", "the set costs $200": the subject of the verb before the figure. */
	private Referent subject(Amount amount, Stretch sentence) {
		for (int i = amount.from() - 1; i > sentence.from() && i > amount.from() - 12; i--) {
			if (!tagged.isFinite(i)) {
				continue;
			}
			if (tagged.lemma(i).equals("say")) {
				return Referent.NONE;
			}
			int last = i - 1;
			while (last > sentence.from() && (tagged.isFinite(last) || tagged.is(last, PartOfSpeech.adverb))) {
				last--;
			}
			Referent whole = wholeSubject(i, sentence);
			int start = phrases.start(last, sentence.from());
			if (whole == Referent.NONE && start <= last && !tokens.startsWithDigit(start)) {
				return at(withoutArticle(longStart(start, sentence)), last + 1, "subject of the verb");
			}
			return whole;
		}
		return Referent.NONE;
	}

	/** "the average wait for men in Brack is around 73": the subject by the tree, when a phrase follows its noun. */
	private Referent wholeSubject(int verb, Stretch sentence) {
		int noun = syntax.dependent(verb, "nsubj", "nsubjpass");
		int phrase = noun < 0 ? -1 : syntax.dependent(noun, "prep");
		if (phrase < noun || tokens.in(phrase, "of") || !syntax.tag(noun).startsWith("NN")) {
			return Referent.NONE;
		}
		int from = syntax.leftEdge(noun);
		int end = syntax.rightEdge(noun) + 1;
		boolean plain = from >= sentence.from() && end <= verb && end - from <= LONGEST;
		for (int i = from; plain && i < end; i++) {
			plain = tokens.isWord(i) || tokens.in(i, "-", "'s", "&");
		}
		return plain ? at(withoutArticle(from), end, "subject of the verb") : Referent.NONE;
	}
}
