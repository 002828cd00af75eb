package org.assay.reading.quotes;

import java.util.Optional;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.tokens.NounPhrases;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/** Finds the subject of a cue verb: the phrase that names who speaks or thinks. */
final class SourceFinder {

	private static final int DEEPEST = 3;
	private static final int LONGEST_ASIDE = 40;

	private final TaggedTokens tagged;
	private final Tokens tokens;
	private final Quotations quotations;
	private final NounPhrases phrases;
	private final TreeSubjects tree;

	SourceFinder(ParsedText text) {
		tagged = text.tagged();
		tokens = text.tokens();
		quotations = text.quotations();
		phrases = new NounPhrases(tagged);
		tree = new TreeSubjects(text);
	}

	Optional<Range> find(Cue cue, Stretch sentence) {
		Optional<Range> hung = tree.actor(cue.token());
		// "The guild's chief called on pilots": where all else fails, the noun that the tree hangs the verb on
		return told(cue, sentence, hung.filter(range -> !range.contains(cue.token())))
				.or(() -> hung.filter(range -> range.from() < cue.from())
						.map(range -> new Range(range.from(), cue.from())));
	}

	private Optional<Range> told(Cue cue, Stretch sentence, Optional<Range> governed) {
		Optional<Range> actor = governed;
		if (actor.isPresent() && cue.form() == Cue.Form.finite && tree.isShared(cue.token())) {
			Optional<Range> near = nearSubject(cue, actor.get(), sentence);
			actor = near.isPresent() ? near : actor;
		}
		Optional<Range> aside = actor.flatMap(found -> aside(cue, found));
		if (aside.isPresent()) {
			return aside;
		}
		if (actor.isPresent()) {
			return actor.map(this::withoutGap);
		}
		Range bounds = bounds(cue.token(), sentence);
		return switch (cue.form()) {
		case passive -> agent(cue, bounds);
		case gerund -> gerundSubject(cue, bounds);
		case infinitive -> clauseSubject(cue.from(), bounds, 0);
		case finite -> isInverted(cue, bounds) ? after(cue.to(), bounds)
				: subjectBefore(cue.from(), bounds, 0);
		};
	}

	/** "The toll, the guild said, has doubled": who stands with the verb between two commas, and not what stands before. */
	private Optional<Range> aside(Cue cue, Range actor) {
		int last = cue.token() - 1;
		int start = phrases.start(last, actor.to());
		boolean between = start <= last && tokens.is(start - 1, ",") && tokens.is(cue.to(), ",")
				&& start - 1 >= actor.to() && tagged.isFinite(cue.to() + 1);
		return between && cue.verb().speech() ? Optional.of(new Range(start, last + 1)) : Optional.empty();
	}

	/** "something hospitals say is impossible": what is spoken of stands before who speaks. */
	private Range withoutGap(Range actor) {
		boolean gap = actor.size() > 1 && tokens.in(actor.from(), "something", "anything", "nothing", "everything")
				&& tagged.is(actor.from() + 1, PartOfSpeech.noun);
		return gap ? new Range(actor.from() + 1, actor.to()) : actor;
	}

	/** "A sailor asked for a photo and Bell said": the name right before the verb, which the tree has joined to the object. */
	private Optional<Range> nearSubject(Cue cue, Range actor, Stretch sentence) {
		int last = cue.from() - 1;
		boolean pronoun = tokens.in(last, "he", "she", "they", "i", "we");
		boolean name = tagged.is(last, PartOfSpeech.properNoun);
		if (actor.to() > last || last <= sentence.from() || !pronoun && !name) {
			return Optional.empty();
		}
		int start = phrases.start(last, actor.to());
		boolean clause = tokens.in(start - 1, "and", "but", ",");
		return clause ? Optional.of(new Range(start, last + 1)) : Optional.empty();
	}

	/** The subject of any finite verb. */
	Optional<Range> subject(int verb, Stretch sentence) {
		Range bounds = bounds(verb, sentence);
		int group = verb;
		while (group > bounds.from() && (tagged.tag(group - 1) == PartOfSpeech.modal
				|| tagged.is(group - 1, PartOfSpeech.auxiliary) || tagged.is(group - 1, PartOfSpeech.negation)
				|| tagged.is(group - 1, PartOfSpeech.adverb))) {
			group--;
		}
		return subjectBefore(group, bounds, 0);
	}

	/** A cue inside a quotation has its subject there; a sentence end inside a quotation bounds it too. */
	private Range bounds(int token, Stretch sentence) {
		int around = quotations.innermostAt(token);
		int from = sentence.from();
		int to = sentence.to();
		if (around >= 0) {
			from = Math.max(from, quotations.get(around).from());
			to = Math.min(to, quotations.get(around).to());
		}
		for (int i = token - 1; i >= from; i--) {
			if (tokens.in(i, ".", "?", "!", ";") && quotations.innermostAt(i) == around) {
				from = i + 1;
				break;
			}
		}
		return new Range(from, to);
	}

	private Optional<Range> agent(Cue cue, Range bounds) {
		for (int i = cue.token() + 1; i < Math.min(bounds.to(), cue.token() + 8); i++) {
			if (tokens.is(i, "by")) {
				return after(i + 1, bounds);
			}
			if (tagged.isFinite(i) || tokens.in(i, ",", "that")) {
				break;
			}
		}
		return Optional.empty();
	}

	/** The noun phrase that begins here, with "of" phrases and an apposition. */
	Optional<Range> after(int from, Range bounds) {
		int end = phrases.longEnd(from, bounds.to(), "of", "for", "at", "from", "in", "with");
		if (end == from) {
			return Optional.empty();
		}
		while (end - 1 > from && isDay(end - 1)) {
			end--;
		}
		if (tokens.is(end, "and") && tagged.is(end + 1, PartOfSpeech.properNoun)
				&& !tagged.isFinite(phrases.end(end + 1, bounds.to()))) {
			end = phrases.end(end + 1, bounds.to());
		}
		return Optional.of(new Range(from, apposition(end, bounds)));
	}

	/** "said Mr Bell, a pilot from Brack,": the end of the apposition, or {@code end} when none follows. */
	private int apposition(int end, Range bounds) {
		boolean opens = tokens.is(end, ",") && (tagged.is(end + 1, PartOfSpeech.determiner)
				|| tagged.is(end + 1, PartOfSpeech.noun) || tagged.is(end + 1, PartOfSpeech.possessive)
				|| tokens.is(end + 1, "who"));
		if (!opens || quotations.isMark(end + 1)) {
			return end;
		}
		for (int i = end + 1; i < Math.min(bounds.to(), end + LONGEST_ASIDE); i++) {
			if (quotations.isMark(i) || tokens.in(i, ",", ".", ";", "—") && !tokens.is(end + 1, "who")
					|| tokens.in(i, ".", ";")) {
				return i;
			}
			if (tagged.isFinite(i) && !tokens.is(end + 1, "who") && !tagged.is(i - 1, PartOfSpeech.wh)
					&& !tokens.is(i - 1, "that")) {
				return end;
			}
		}
		return bounds.to() - end < LONGEST_ASIDE ? bounds.to() : end;
	}

	/** {@code "...," said Mr Bell}: the verb follows a quotation or a comma, and a noun phrase follows the verb. */
	private boolean isInverted(Cue cue, Range bounds) {
		boolean told = cue.verb().takes('o') && !quotations.isClose(cue.from() - 1);
		if (!cue.verb().takes('v') || cue.token() != cue.from() || told) {
			return false;
		}
		int before = cue.from() - 1;
		boolean opening = before < bounds.from() || quotations.isClose(before) || tokens.in(before, ",", "—", "–", "--")
				|| tokens.in(before, "as", "so", "nor");
		PartOfSpeech next = tagged.tag(cue.to());
		boolean noun = next == PartOfSpeech.properNoun || next == PartOfSpeech.determiner || next == PartOfSpeech.noun
				|| next == PartOfSpeech.pronoun || next == PartOfSpeech.possessive || next == PartOfSpeech.number
				|| next == PartOfSpeech.adjective;
		if (!opening || !noun || isDay(cue.to()) || quotations.isOpen(cue.to()) || before >= bounds.from()
				&& tokens.is(before, ",") && subjectBeforeComma(before, bounds)) {
			return false;
		}
		int end = phrases.end(cue.to(), bounds.to());
		return end > cue.to() && (!tagged.isFinite(end) || quotations.isClose(before)
				&& tagged.is(end, PartOfSpeech.past));
	}

	/** "Mr Bell, the mayor, said a deal": the comma closes an aside after the subject. */
	private boolean subjectBeforeComma(int comma, Range bounds) {
		if (quotations.isClose(comma - 1)) {
			return false;
		}
		int open = openingComma(comma, bounds);
		return open > bounds.from() && tagged.tag(open - 1).isNominal() && !clauseBefore(open, bounds);
	}

	private boolean clauseBefore(int end, Range bounds) {
		for (int i = end - 1; i >= bounds.from(); i--) {
			if (tagged.isFinite(i)) {
				return true;
			}
		}
		return false;
	}

	private Optional<Range> gerundSubject(Cue cue, Range bounds) {
		int before = cue.from() - 1;
		boolean paper = tokens.in(before, "statement", "letter", "memo", "email", "e-mail", "tweet", "post", "message");
		if (before >= bounds.from() && tagged.tag(before).isNominal() && !paper) {
			return phrase(before, bounds);
		}
		return clauseSubject(cue.from(), bounds, 0);
	}

	private Optional<Range> subjectBefore(int verb, Range bounds, int depth) {
		int at = verb - 1;
		while (at >= bounds.from() && (tagged.is(at, PartOfSpeech.adverb) || quotations.isMark(at)
				&& !quotations.isClose(at))) {
			at--;
		}
		if (at < bounds.from() || depth > DEEPEST) {
			return Optional.empty();
		}
		if (tagged.tag(at).isNominal()) {
			return phrase(at, bounds);
		}
		if (tokens.in(at, ",", ")", "—", "–", "--", "-")) {
			int open = tokens.is(at, ")") ? back(at, "(", bounds) : openingComma(at, bounds);
			if (open > bounds.from() && tagged.tag(open - 1).isNominal()) {
				Optional<Range> head = phrase(open - 1, bounds);
				int close = tokens.is(at, ",") ? at : -1;
				boolean adverb = at - open == 2;
				return head.map(range -> new Range(range.from(), close > 0 && !adverb ? close : range.to()));
			}
			return clauseSubject(at, bounds, depth + 1);
		}
		if (tagged.is(at, PartOfSpeech.wh) || tokens.is(at, "that")) {
			int head = tokens.is(at - 1, ",") ? at - 2 : at - 1;
			return head >= bounds.from() && tagged.tag(head).isNominal() ? Optional.of(new Range(at, at + 1))
					: Optional.empty();
		}
		if (quotations.isClose(at)) {
			return Optional.empty();
		}
		return clauseSubject(at + 1, bounds, depth + 1);
	}

	private int back(int at, String word, Range bounds) {
		for (int i = at - 1; i >= Math.max(bounds.from(), at - LONGEST_ASIDE); i--) {
			if (tokens.is(i, word)) {
				return i;
			}
		}
		return -1;
	}

	/** The comma or dash that opens the aside which ends at {@code at}; -1 when none does. */
	private int openingComma(int at, Range bounds) {
		String mark = tokens.lower(at);
		for (int i = at - 1; i >= Math.max(bounds.from(), at - LONGEST_ASIDE); i--) {
			if (tokens.is(i, mark) && aside(i + 1)) {
				return i;
			}
		}
		return -1;
	}

	/** What can open an aside after a name: "who", an article, an age, a preposition, a noun. */
	private boolean aside(int i) {
		PartOfSpeech tag = tagged.tag(i);
		return tag == PartOfSpeech.wh || tag == PartOfSpeech.determiner || tag == PartOfSpeech.number
				|| tag == PartOfSpeech.possessive || tag == PartOfSpeech.noun || tag == PartOfSpeech.preposition
				|| tag == PartOfSpeech.gerund || tag == PartOfSpeech.adjective || tag == PartOfSpeech.properNoun
				|| tag == PartOfSpeech.subordinator || tag == PartOfSpeech.adverb || tag == PartOfSpeech.past
				|| tag == PartOfSpeech.participle || tokens.lower(i).endsWith("self");
	}

	/** The whole noun phrase that ends with the token: "a spokesman for the ministry", "X and Y". */
	private Optional<Range> phrase(int last, Range bounds) {
		int end = last;
		while (end > bounds.from() && isDay(end)) {
			end--;
		}
		if (!tagged.tag(end).isNominal()) {
			end = last;
		}
		int start = phrases.start(end, bounds.from());
		if (isDay(start) && start < end) {
			return Optional.of(new Range(start + 1, end + 1));
		}
		for (int step = 0; step < 4 && start - 2 >= bounds.from(); step++) {
			boolean joined = tokens.in(start - 1, "of", "for", "from", "in", "at", "with", "on", "to")
					&& tagged.tag(start - 2).isNominal() && !isDay(start - 2);
			boolean and = tokens.in(start - 1, "and", "or") && tagged.tag(start - 2).isNominal()
					&& (!clauseBefore(start - 2, bounds)
							|| opensClause(phrases.start(start - 2, bounds.from()), bounds));
			if (!joined && !and) {
				break;
			}
			start = phrases.start(start - 2, bounds.from());
		}
		return start > end ? Optional.empty() : Optional.of(new Range(start, end + 1));
	}

	/** "They left, the union and the guild said": a comma before the first of two tells that both are the subject. */
	private boolean opensClause(int start, Range bounds) {
		return start - 1 > bounds.from() && tokens.is(start - 1, ",");
	}

	private boolean isDay(int i) {
		return tokens.isCapitalised(i) && tokens.lower(i).endsWith("day") || tokens.in(i, "today", "yesterday");
	}

	/** The subject of the finite verb before, for verbs that share it: "met aides and said", "spoke, adding". */
	private Optional<Range> clauseSubject(int before, Range bounds, int depth) {
		if (depth > DEEPEST) {
			return Optional.empty();
		}
		for (int i = before - 1; i >= bounds.from(); i--) {
			int around = quotations.innermostAt(i);
			if (around >= 0 && quotations.innermostAt(before) != around) {
				i = Math.max(bounds.from(), quotations.get(quotations.outermostAt(i)).open());
				continue;
			}
			if (tagged.isFinite(i)) {
				int group = i;
				while (group > bounds.from() && (tagged.tag(group - 1) == PartOfSpeech.modal
						|| tagged.is(group - 1, PartOfSpeech.auxiliary) || tagged.is(group - 1,
								PartOfSpeech.negation))) {
					group--;
				}
				Optional<Range> inverted = invertedSubject(i, bounds);
				return inverted.isPresent() ? inverted : subjectBefore(group, bounds, depth + 1);
			}
		}
		return Optional.empty();
	}

	/** {@code "...," said Mr Bell, adding that}. */
	private Optional<Range> invertedSubject(int verb, Range bounds) {
		boolean quoted = verb > bounds.from() && (quotations.isClose(verb - 1)
				|| tokens.is(verb - 1, ",") && quotations.isClose(verb - 2));
		return quoted && tagged.tag(verb + 1).isNominal() ? after(verb + 1, bounds) : Optional.empty();
	}
}
