package org.assay.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.reading.Attribution.Stance;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.tokens.NounPhrases;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/** Finds what a cue verb attributes: the clause, infinitive, object or quotation it governs. */
final class ContentFinder {

	private static final int LONGEST_SUBJECT = 25;

	private final TaggedTokens tagged;
	private final Tokens tokens;
	private final Quotations quotations;
	private final NounPhrases phrases;
	private final ClauseEnds ends;
	private final Asides asides;
	private final TreeContents tree;

	ContentFinder(ParsedText text, CueLexicon lexicon) {
		tagged = text.tagged();
		tokens = text.tokens();
		quotations = text.quotations();
		phrases = new NounPhrases(tagged);
		ends = new ClauseEnds(tagged, quotations, lexicon);
		asides = new Asides(tagged, quotations);
		tree = new TreeContents(text, lexicon);
	}

	Optional<Content> find(Cue cue, Optional<Range> source, Stretch sentence) {
		int around = quotations.innermostAt(cue.token());
		int from = around < 0 ? sentence.from() : Math.max(sentence.from(), quotations.get(around).from());
		int to = around < 0 ? sentence.to() : Math.min(sentence.to(), quotations.get(around).to());
		Range bounds = new Range(from, to);
		int at = cue.to();
		boolean inverted = cue.form() == Cue.Form.finite && source.isPresent()
				&& source.get().from() >= cue.token();
		if (inverted) {
			at = source.get().to();
		}
		if (cue.form() == Cue.Form.passive && source.isPresent() && tokens.is(cue.from() - 1, "as")) {
			return asReported(cue, source.get(), bounds);
		}
		int begin = source.map(range -> Math.min(range.from(), cue.from())).orElse(cue.from());
		boolean behind = !inverted && (quotations.isOpen(at) || tokens.is(at, ":") && quotations.isOpen(at + 1));
		boolean closed = begin > bounds.from() && !inverted && quotations.isClose(begin - 1) && !behind;
		if (closed && cue.verb().takes('q')) {
			Optional<Content> middle = before(cue, source, bounds, at);
			if (middle.isPresent()) {
				return middle;
			}
		}
		Optional<Content> after = after(cue, at, bounds, inverted).map(found -> withoutJoined(found, cue));
		return after.isPresent() ? after : before(cue, source, bounds, at);
	}

	private Content withoutJoined(Content content, Cue cue) {
		return new Content(content.ranges().stream()
				.map(range -> tree.withinRelative(tree.beforeJoined(range, cue.token()), cue.token()))
				.filter(range -> !range.isEmpty()).toList(), content.rule());
	}

	private Optional<Content> after(Cue cue, int start, Range bounds, boolean inverted) {
		CueVerb verb = cue.verb();
		int at = start;
		if (verb.takes('o') && !isClause(at, bounds)) {
			at = asides.skipAddressee(at, bounds);
		}
		int skipped = asides.skip(at, bounds);
		if (tokens.is(skipped, "that") && skipped < bounds.to()) {
			at = skipped;
		} else if (isQuoteAt(skipped)) {
			at = skipped;
		}
		at = tree.thatOf(cue.token(), asides.afterTime(at));
		if (at >= bounds.to()) {
			return Optional.empty();
		}
		Optional<Content> quoted = quoted(cue, at, bounds);
		if (quoted.isPresent() || inverted) {
			return quoted;
		}
		return clause(cue, at, bounds).or(() -> object(cue, start, bounds));
	}

	/** "As reported by X, ..." and "..., as noted by X". */
	private Optional<Content> asReported(Cue cue, Range source, Range bounds) {
		int after = source.to();
		if (cue.from() - 1 <= bounds.from() + 1 && tokens.is(after, ",")) {
			return content("as-reported", new Range(after + 1, ends.end(after + 1, bounds.to(), false)));
		}
		int from = clauseStart(cue.from() - 1, bounds);
		return content("as-reported", new Range(from, ends.trimmed(from, cue.from() - 1)));
	}

	private boolean isQuoteAt(int at) {
		return quotations.isOpen(at) || tokens.in(at, ",", ":", "—", "--") && quotations.isOpen(at + 1);
	}

	/** {@code said: "..."}, {@code said, "..."}, {@code said: free text}. */
	private Optional<Content> quoted(Cue cue, int at, Range bounds) {
		boolean mark = tokens.in(at, ",", ":", "—", "--");
		int open = mark ? at + 1 : at;
		if (quotations.isOpen(open) && cue.verb().takes('q') && open < bounds.to()) {
			int end = Math.min(bounds.to(), quotations.get(quotations.openedBy(open)).to());
			boolean whole = mark || tokens.isCapitalised(open + 1);
			int to = whole ? end : ends.end(open, bounds.to(), false);
			return whole ? content("cue-before", new Range(open + 1, ends.trimmed(open + 1, end)))
					: content("cue-before", new Range(open, to));
		}
		if (tokens.is(at, ":") && cue.verb().takes('q')) {
			return content("cue-colon", new Range(at + 1, ends.trimmed(at + 1, bounds.to())));
		}
		return Optional.empty();
	}

	private static Optional<Content> content(String rule, Range range) {
		return range.isEmpty() ? Optional.empty() : Optional.of(new Content(List.of(range), rule));
	}

	private Optional<Content> clause(Cue cue, int at, Range bounds) {
		CueVerb verb = cue.verb();
		boolean pronoun = tokens.is(at, "that") && tokens.in(at + 1, "is", "are", "was", "were", "has", "had", "would",
				"will", "could", "can", "may", "might", "should", "does", "did");
		if (pronoun && verb.takes('t')) {
			return content("bare-clause", new Range(at, ends.end(at + 1, bounds.to(), false)));
		}
		if (tokens.is(at, "that") && !tree.isDeterminer(at) && (verb.takes('t') || verb.takes('n'))
				&& at + 1 < bounds.to()
				&& (verb.stance() == Stance.demands || ends.hasFinite(at + 1, bounds.to()))) {
			return content("that-clause", new Range(at + 1, ends.end(at + 1, bounds.to(), false)));
		}
		if (verb.takes('t') && isGap(at)) {
			return content("gap-clause", new Range(at, ends.end(at, bounds.to(), false)));
		}
		if (verb.takes('t') && (isClause(at, bounds) || isLooseClause(cue, at, bounds))) {
			return content("bare-clause", new Range(at, ends.end(at, bounds.to(), false)));
		}
		if (tagged.is(at, PartOfSpeech.to) && (verb.takes('i') || cue.form() == Cue.Form.passive)) {
			return content("infinitive", new Range(at, ends.end(at, bounds.to(), false)));
		}
		boolean wh = tagged.is(at, PartOfSpeech.wh) || tokens.in(at, "whether", "if", "how", "why", "when", "where");
		if (wh && (verb.takes('w') || verb.takes('t'))) {
			return content("wh-clause", new Range(at, ends.end(at, bounds.to(), false)));
		}
		if (verb.takes('g') && tagged.is(at, PartOfSpeech.gerund)) {
			return content("gerund", new Range(at, ends.end(at, bounds.to(), false)));
		}
		return Optional.empty();
	}

	/** "a move he claimed would help": the clause has lost its subject. */
	private boolean isGap(int at) {
		return tagged.is(at, PartOfSpeech.modal) || tokens.in(at, "is", "are", "was", "were", "had", "has");
	}

	/** A subject and a finite verb behind it: a clause without "that". */
	private boolean isClause(int at, Range bounds) {
		int end = phrases.longEnd(at, bounds.to(), "of", "in", "for", "on", "with", "to", "from", "at");
		if (end == at && tokens.in(at, "there", "this", "these", "those", "it")) {
			end = at + 1;
		}
		for (int i = end; i < Math.min(bounds.to(), end + 3) && end > at; i++) {
			if (tagged.isFinite(i)) {
				return true;
			}
			if (!tagged.is(i, PartOfSpeech.adverb)) {
				break;
			}
		}
		return false;
	}

	/** After "said" and the like whatever opens a noun phrase opens a clause, if a verb follows some way on. */
	private boolean isLooseClause(Cue cue, int at, Range bounds) {
		boolean says = cue.verb().takes('t') && cue.verb().takes('q') && !cue.verb().takes('n')
				|| cue.verb().lemma().equals("believe") || cue.verb().lemma().equals("think");
		PartOfSpeech tag = tagged.tag(at);
		boolean opens = isAmount(at) || tag.isNominal() || tag == PartOfSpeech.determiner
				|| tag == PartOfSpeech.possessive
				|| tag == PartOfSpeech.adjective || tokens.in(at, "if", "when", "because", "after", "while", "in");
		return says && opens && ends.hasFinite(at + 1, Math.min(bounds.to(), at + LONGEST_SUBJECT));
	}

	/** "at least 38", "more than 38", "up to 38", "nearly 38" open a noun phrase. */
	private boolean isAmount(int at) {
		boolean opens = tokens.in(at, "at", "up", "more", "less", "fewer", "about", "around", "nearly", "almost",
				"over",
				"some");
		int next = tokens.in(at + 1, "least", "most", "than", "to") ? at + 2 : at + 1;
		return opens && tagged.is(next, PartOfSpeech.number);
	}

	/** Noun objects, "as" phrases and prepositions with their noun. */
	private Optional<Content> object(Cue cue, int at, Range bounds) {
		CueVerb verb = cue.verb();
		if (verb.takes('a')) {
			int as = asOf(at, bounds);
			if (as > 0) {
				int end = ends.end(as + 1, bounds.to(), true);
				if (doubts(cue) && cue.form() != Cue.Form.passive && as > at) {
					return content("object", new Range(cue.token(), end));
				}
				int agent = cue.form() == Cue.Form.passive ? agent(as + 1, end) : end;
				return content("as-phrase", new Range(as + 1, agent));
			}
		}
		boolean passive = cue.form() == Cue.Form.passive;
		PartOfSpeech tag = tagged.tag(at);
		boolean noun = tag.isNominal() || tag == PartOfSpeech.determiner || tag == PartOfSpeech.possessive
				|| tag == PartOfSpeech.adjective || quotations.isOpen(at) || tag == PartOfSpeech.symbol
				|| tokens.is(at, "both");
		boolean shows = verb.takes('d') && cue.document();
		boolean answer = tokens.in(at, "no", "yes") && !tokens.isWord(at + 1);
		boolean amount = verb.lemma().equals("say") && (answer || tagged.is(at, PartOfSpeech.number));
		if ((verb.takes('n') || shows || amount) && (noun || amount) && !passive && !asides.isTime(at)) {
			int begin = doubts(cue) ? cue.token() : at;
			return content("object", new Range(begin, ends.end(at, bounds.to(), true)));
		}
		boolean hearer = cue.verb().addresses() && tokens.in(at, "to", "with");
		boolean preposition = !hearer && !isSetting(cue.verb(), at)
				&& tokens.in(at, "about", "of", "for", "on", "against", "with", "over", "at", "in", "to")
				|| cue.to() - cue.token() > 1;
		if (verb.takes('p') && (tagged.is(at, PartOfSpeech.preposition) && preposition || noun && !passive
				&& cue.to() - cue.token() > 1)) {
			return content("preposition", new Range(at, ends.end(at, bounds.to(), true)));
		}
		if (verb.takes('i') && noun && !passive) {
			int to = phrases.end(at, bounds.to());
			if (tagged.is(to, PartOfSpeech.to)) {
				return content("infinitive", new Range(at, ends.end(at, bounds.to(), false)));
			}
		}
		return Optional.empty();
	}

	/** "spoke in the hall", "talked for two hours", "voted on Monday": where and when, not what about. */
	private boolean isSetting(CueVerb verb, int preposition) {
		return Terms.opensAt(preposition, tokens) || verb.happens()
				&& (tokens.in(preposition, "in", "at", "over", "with", "to") || asides.isTime(preposition + 1)
						|| tokens.is(preposition, "for") && tagged.is(preposition + 1, PartOfSpeech.number));
	}

	/** What is denied or doubted is part of what is said: the verb belongs to the content. */
	private static boolean doubts(Cue cue) {
		return switch (cue.verb().stance()) {
		case denies, doubts -> true;
		default -> false;
		};
	}

	/** "described as reckless by the union": where who says it begins, outside of quotation marks. */
	private int agent(int from, int to) {
		for (int i = from; i < to; i++) {
			if (tokens.is(i, "by") && quotations.innermostAt(i) == quotations.innermostAt(from - 1)
					&& tree.isAgent(i)) {
				return i;
			}
		}
		return to;
	}

	private int asOf(int at, Range bounds) {
		for (int i = at; i < Math.min(bounds.to(), at + 12); i++) {
			if (tokens.is(i, "as")) {
				// "described waves as high as houses"
				return tokens.is(i + 2, "as") ? -1 : i;
			}
			if (tagged.isFinite(i) || tokens.in(i, ",", ";")) {
				return -1;
			}
		}
		return -1;
	}

	/** The cue follows its content: {@code "...," X said}, "A deal is near, X said". */
	private Optional<Content> before(Cue cue, Optional<Range> source, Range bounds, int after) {
		if (source.isEmpty() && !cue.verb().takes('v') || !cue.verb().takes('q') && !cue.verb().takes('t')
				&& !cue.verb().takes('n')) {
			return Optional.empty();
		}
		int begin = Math.min(cue.from(), source.map(Range::from).orElse(cue.from()));
		if (begin == cue.from() - 1 && tokens.in(begin, "who", "which", "that")) {
			return Optional.empty();
		}
		if (cue.form() != Cue.Form.finite || begin <= bounds.from()) {
			return relative(cue, source, begin, bounds);
		}
		int last = begin - 1;
		boolean closed = quotations.isClose(last);
		boolean comma = tokens.in(last, ",", "—", "–", "--", "?", "!", "-") || tokens.is(last, "as")
				&& tokens.is(last - 1, ",");
		if (!closed && !comma) {
			return relative(cue, source, begin, bounds);
		}
		boolean alone = cue.verb().takes('t') && !tokens.isWord(cue.to()) && source.isPresent()
				&& source.get().to() == cue.token();
		if (!cue.verb().takes('q') && !alone
				&& !(cue.document() && cue.verb().takes('d') && cue.verb().takes('t'))) {
			return Optional.empty();
		}
		List<Range> ranges = new ArrayList<>();
		int from = precedingStart(last, bounds);
		boolean setting = !closed && tagged.is(from, PartOfSpeech.preposition) && !ends.hasFinite(from, last);
		if (tree.isParticiple(from, cue.token()) || setting) {
			return Optional.empty();
		}
		ranges.add(new Range(from, ends.trimmed(from, tokens.is(last, "as") ? last - 1 : last)));
		int next = asides.skip(after, bounds);
		if (tokens.is(next, ",") && next + 1 < bounds.to() && goesOn(next + 1, bounds)) {
			int start = next + 1;
			int open = quotations.openedBy(start);
			ranges.add(open >= 0 ? new Range(start + 1, ends.trimmed(start + 1,
					Math.min(bounds.to(), quotations.get(open).to())))
					: new Range(start, ends.end(start, bounds.to(), false)));
		}
		ranges.removeIf(Range::isEmpty);
		return ranges.isEmpty() ? Optional.empty() : Optional.of(new Content(ranges, closed
				|| quotations.isClose(last - 1)
						? "cue-after" : "clause-before"));
	}

	/** Whether what follows "X said," belongs to the same statement. */
	private boolean goesOn(int at, Range bounds) {
		if (quotations.isOpen(at)) {
			return true;
		}
		boolean small = tokens.isWord(at) && !tokens.isCapitalised(at);
		return small && !quotesLater(at, bounds.to()) && !tagged.is(at, PartOfSpeech.gerund)
				&& !tokens.in(at, "who", "whose", "whom", "which", "while", "although", "as",
						"according", "a", "an", "the", "speaking")
				&& !quotations.isClose(at - 2) && ends.hasFinite(at,
						bounds.to());
	}

	/** {@code "...," she said, but "I think he will," said Bell}: what goes on has words and a cue of its own. */
	private boolean quotesLater(int at, int to) {
		for (int i = at + 2; i < to; i++) {
			int quotation = quotations.openedBy(i);
			if (quotation >= 0
					&& (tokens.in(i - 1, ",", ":") || tokens.in(quotations.get(quotation).to() - 1, ",", "?", "!"))) {
				return true;
			}
		}
		return false;
	}

	/** The begin of the quotation or of the clause that ends before the cue. */
	private int precedingStart(int last, Range bounds) {
		int close = quotations.isClose(last) ? last : quotations.isClose(last - 1) ? last - 1 : -1;
		if (close >= 0) {
			int inside = quotations.innermostAt(close - 1);
			if (inside >= 0 && quotations.get(inside).close() == close) {
				Quotation quotation = quotations.get(inside);
				boolean whole = quotation.open() <= bounds.from() || !tokens.isWord(quotation.open() - 1);
				return whole ? Math.max(bounds.from(), quotation.from()) : clauseStart(quotation.open(), bounds);
			}
		}
		return clauseStart(last, bounds);
	}

	private int clauseStart(int last, Range bounds) {
		for (int i = last - 1; i >= bounds.from(); i--) {
			boolean ends = tokens.in(i, ".", "?", "!") || tokens.is(i, ":") && last - i > 2;
			if (tokens.is(i, ";") || ends && quotations.innermostAt(i) < 0) {
				return i + 1;
			}
		}
		return bounds.from();
	}

	/** "a figure he disputes", "a demand Bell has resisted": the object stands before the subject. */
	private Optional<Content> relative(Cue cue, Optional<Range> source, int begin, Range bounds) {
		boolean apart = source.isEmpty() || source.get().to() < cue.from() - 1;
		if (apart || !cue.verb().takes('n') || cue.form() != Cue.Form.finite) {
			return Optional.empty();
		}
		int last = tokens.in(begin - 1, "which", "that") ? begin - 2 : begin - 1;
		last = tokens.is(last, ",") ? last - 1 : last;
		if (last < bounds.from() || !tagged.is(last, PartOfSpeech.noun)) {
			return Optional.empty();
		}
		int start = phrases.start(last, bounds.from());
		return start > last ? Optional.empty()
				: content("relative", new Range(start, doubts(cue) ? cue.token() + 1 : last + 1));
	}
}
