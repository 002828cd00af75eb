package org.assay.reading.names;

import java.util.ArrayList;
import java.util.List;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;
import org.assay.reading.words.Nouns;

/** Finds runs of capitalised words, cuts titles and adjectives of peoples off, and keeps what may be a name. */
final class CandidateFinder {

	private static final int LONGEST = 12;

	private final NameLists lists;
	private final WordCounts counts;
	private final TaggedTokens tagged;
	private final Tokens tokens;
	private final Syntax syntax;
	private final List<Candidate> found = new ArrayList<>();

	CandidateFinder(ParsedText text, NameLists lists, WordCounts counts) {
		this.lists = lists;
		this.counts = counts;
		tagged = text.tagged();
		tokens = text.tokens();
		syntax = text.syntax();
	}

	List<Candidate> find(ParsedText text) {
		for (Stretch sentence : text.sentences()) {
			boolean title = text.isTitleCase(sentence);
			int i = sentence.from();
			while (i < sentence.to()) {
				i = title ? titleCase(sentence, i) : running(sentence, i);
			}
		}
		return found;
	}

	private boolean isCapital(int i) {
		return tokens.isCapitalised(i) && !tokens.is(i, "i");
	}

	private int running(Stretch sentence, int i) {
		if (!isCapital(i)) {
			return i + 1;
		}
		int to = runEnd(i, sentence.to());
		cut(i, to, i == sentence.from() || isOpening(i - 1));
		return to;
	}

	private boolean isOpening(int before) {
		return before >= 0 && tokens.in(before, "“", "«", "\"", "``", ":", ".", "!", "?", "‘", "...", "…", "•", "'");
	}

	/** In a headline only what lists or the rest of the text know as a name is one. */
	private int titleCase(Stretch sentence, int i) {
		for (int to = Math.min(sentence.to(), i + 5); to > i; to--) {
			String words = plain(i, to);
			boolean listed = lists.isPlace(words) || lists.isPeople(words) || lists.organisations.contains(words);
			if (listed && isCapital(i) && !lists.notNames.contains(words)) {
				found.add(Candidate.byRule(i, to, "", true));
				return to;
			}
			boolean all = true;
			for (int k = i; k < to; k++) {
				all &= isCapital(k) && counts.isName(tokens.word(k));
			}
			if (all) {
				cut(i, to, true);
				return to;
			}
		}
		return i + 1;
	}

	private String plain(int from, int to) {
		return tokens.words(from, to).replace('’', '\'');
	}

	private int runEnd(int from, int limit) {
		int to = from + 1;
		int end = Math.min(limit, from + LONGEST);
		while (to < end) {
			if (isCapital(to) && !startsAnew(to)) {
				to++;
			} else if (joins(from, to, end)) {
				to += 2;
			} else if (to + 1 < end && isCapital(to + 1) && isOfMany(to, end)) {
				to += 2;
			} else if (tokens.is(to, "of") && tokens.is(to + 1, "the") && to + 2 < end && isCapital(to + 2)
					&& ofJoins(from, to)) {
				to += 3;
			} else {
				break;
			}
		}
		return to;
	}

	/** A capitalised function word inside a run begins something new, unless the whole line has capitals. */
	private boolean startsAnew(int i) {
		PartOfSpeech tag = tagged.tag(i);
		return lists.notNames.contains(tokens.word(i)) || tag == PartOfSpeech.verb && !counts.isName(tokens.word(i));
	}

	/** A small word or a hyphen that a name can hold, with a capital behind it. */
	private boolean joins(int from, int i, int end) {
		if (i + 1 >= end || !isCapital(i + 1)) {
			return false;
		}
		if (tokens.is(i, "-")) {
			boolean glued = !tokens.spaceBefore(i) && !tokens.spaceBefore(i + 1) || counts.hasLooseHyphens();
			return glued && !isPlaceOrPeople(i - 1) && !isPlaceOrPeople(i + 1);
		}
		if (lists.particles.contains(tokens.word(i))) {
			return !tokens.is(i, "do") || i - from == 1;
		}
		return tokens.in(i, "of", "for") && ofJoins(from, i)
				|| tokens.in(i, "&") || tokens.is(i, "and") && andJoins(from, i);
	}

	/** "Seafarers' Alliance", "Women's Institute": those it is for stand before what it is. */
	private boolean isOfMany(int i, int end) {
		String plural = tokens.lower(i - 1);
		boolean men = tokens.is(i, "'s") && (plural.endsWith("men") || plural.endsWith("people"));
		boolean many = men || tokens.in(i, "'") && !Nouns.singular(plural).equals(plural)
				|| tokens.in(i, "'s") && (tokens.in(i - 1, "women", "men", "children", "people"));
		int last = i + 1;
		while (last + 1 < end && isCapital(last + 1)) {
			last++;
		}
		return many && !tokens.spaceBefore(i) && !isPlaceOrPeople(i - 1)
				&& lists.organisationTails.contains(tokens.word(last));
	}

	private boolean isPlaceOrPeople(int i) {
		String word = tokens.word(i);
		return lists.isPlace(word) || lists.isPeople(word);
	}

	private boolean ofJoins(int from, int i) {
		String last = tokens.word(i - 1);
		return lists.organisationHeads.contains(last) || lists.organisationTails.contains(last)
				|| lists.placeHeads.contains(last) || lists.placeTails.contains(last) && i - from <= 2;
	}

	/** "Department of Health and Human Services", "Trinidad and Tobago". */
	private boolean andJoins(int from, int i) {
		boolean named = lists.isPlace(plain(Math.max(from, i - 1), i + 2));
		boolean office = false;
		for (int k = from; k < i; k++) {
			office |= tokens.is(k, "of") && lists.organisationHeads.contains(tokens.word(k - 1));
		}
		int after = i + 2;
		return named || office || lists.organisationTails.contains(tokens.word(after)) && isCapital(after)
				&& i - from <= 2 && !lists.firstNames.contains(tokens.word(from));
	}

	/** Splits a run into titles, adjectives of peoples, known names and the rest. */
	private void cut(int from, int to, boolean opens) {
		int at = from;
		String title = "";
		boolean opening = opens;
		while (at < to) {
			int length = titleLength(at, to);
			if (length > 0) {
				title = plain(at, at + length);
				at += length;
			} else if (opening && listedFrom(at, to)) {
				at = piece(at, to, title, true);
			} else if (opening && syntax.hasTag(at, "UH")
					|| opening && !counts.isName(tokens.word(at)) && (counts.isOrdinary(tagged, at) || isCommonNoun(at,
							to))
					|| lists.notNames.contains(tokens.word(at)) || tokens.in(at, "-", "of", "and", "the")) {
				at++;
			} else {
				at = piece(at, to, title, opening);
				title = "";
			}
			opening = false;
		}
	}

	/** "Officials said", "Health minister Bell": a role, a kind of body or what an office is for opens the sentence. */
	private boolean isCommonNoun(int at, int to) {
		String singular = Nouns.singular(tokens.lower(at));
		boolean field = to == at + 1 && syntax.hasTag(at, "NN") && lists.isRole(tokens.lower(to));
		return field || to == at + 1 && (lists.isRole(singular) || lists.organisationNouns.contains(singular)
				|| lists.placeNouns.contains(singular)) && !singular.equals(tokens.lower(at));
	}

	private boolean listedFrom(int at, int to) {
		for (int length = Math.min(3, to - at); length > 0; length--) {
			if (lists.isListed(plain(at, at + length))) {
				return true;
			}
		}
		return false;
	}

	/** "Executive Director", "Minister of Health": an office, not a name. */
	private boolean isOffice(int at, int end) {
		boolean role = lists.isRole(tokens.lower(end - 1)) && !lists.firstNames.contains(tokens.word(at));
		boolean portfolio = tokens.in(at - 1, "of", "for") && tokens.isCapitalised(at - 2)
				&& (lists.isRole(tokens.lower(at - 2)) || lists.isTitle(tokens.word(at - 2)))
				&& !lists.isPlace(plain(at, end));
		boolean money = end - at == 1 && tokens.is(end, "$");
		return role || portfolio || money;
	}

	private int titleLength(int at, int to) {
		for (int length = Math.min(3, to - at); length > 0; length--) {
			String words = plain(at, at + length);
			if (lists.isTitle(words) && (at + length < to || length > 1 || lists.isRole(tokens.lower(at)))) {
				boolean ofOffice = at + length < to && tokens.in(at + length, "of", "for", "&", "and");
				boolean place = length == 1 && lists.isPlace(plain(at, to));
				return ofOffice || place ? 0 : length;
			}
		}
		return 0;
	}

	/** One name from {@code at}; where a listed people or place opens a longer run it is a name by itself. */
	private int piece(int at, int to, String title, boolean opening) {
		String all = plain(at, to);
		boolean whole = lists.isPlace(all) || lists.isPeople(all) || lists.organisations.contains(all);
		int end = to;
		if (!whole && title.isEmpty() && to - at > 1 && !endsLikeOffice(to)) {
			for (int length = Math.min(3, to - at - 1); length > 0; length--) {
				String head = plain(at, at + length);
				if (lists.isPeople(head) || lists.isPlace(head) && splitsAfterPlace(at + length, to)) {
					end = at + length;
					break;
				}
			}
		} else if (!whole && title.isEmpty() && lists.isPeople(tokens.word(at)) && roleWithin(at + 1, to) > 0) {
			end = at + 1;
		}
		int role = whole ? -1 : titleWithin(at, end);
		if (role > at) {
			end = role;
		}
		while (end - at > 1 && tokens.in(end - 1, "of", "and", "-", "the", "for")) {
			end--;
		}
		if (!isOffice(at, end)) {
			found.add(Candidate.byRule(at, end, title, opening));
		}
		return end;
	}

	private boolean splitsAfterPlace(int at, int to) {
		String rest = tokens.word(to - 1);
		return !lists.placeTails.contains(rest) && !lists.organisationTails.contains(rest) && titleLength(at, to) > 0
				|| lists.firstNames.contains(tokens.word(at)) && to - at >= 2;
	}

	private boolean endsLikeOffice(int to) {
		return lists.organisationTails.contains(tokens.word(to - 1));
	}

	private int roleWithin(int from, int to) {
		return titleWithin(from, to);
	}

	/** Where a title begins inside the run with a name behind it, or -1. */
	private int titleWithin(int at, int to) {
		for (int i = at + 1; i < to - 1; i++) {
			if (titleLength(i, to) > 0 && !lists.firstNames.contains(tokens.word(at))) {
				return i;
			}
		}
		return -1;
	}
}
