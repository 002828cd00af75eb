package org.assay.reading.sentences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.reading.quotes.Quotations;
import org.assay.reading.tokens.Abbreviations;
import org.assay.reading.tokens.Tokens;
import org.assay.reading.words.Lexicon;

/**
 * Sentences by end marks, abbreviations, the next word and quotation marks. A sentence inside a quotation does not end
 * the sentence around it.
 */
public final class RuleSentenceSplitter implements SentenceSplitter {

	/** No sentence is longer, so that everything that works on sentences stays bounded. */
	public static final int LONGEST = 400;
	private static final Set<String> ENDS = Set.of(".", "!", "?", "...", "…", "..", "....", "?!", "!!");
	private static final Set<String> CLOSERS = Set.of("\"", "”", "''", ")", "]", "»", "’", "'", "}");
	private static final Set<String> OPENERS = Set.of("\"", "“", "``", "(", "[", "«", "‘", "'", "{", "$", "£", "€");
	private static final Set<String> BULLETS = Set.of("•", "*", "-", "–", "—", "▪", "◦", "‣", "·", "●", "■", "--");
	private static final Set<String> REPORTING = Set.of("said", "says", "asked", "asks", "added", "adds", "wrote",
			"writes", "replied", "replies", "responded", "responds", "answered", "answers", "told", "tells",
			"exclaimed", "shouted", "shouts", "cried", "wondered", "wonders", "tweeted", "tweets", "joked", "jokes",
			"quipped", "continued", "yelled", "screamed", "repeated", "remarked", "remarks", "declared", "demanded",
			"mused", "recalled", "recalls", "chanted", "interjected", "posted", "pressed", "began", "boomed",
			"whispered", "asserted", "insisted", "complained",
			"explained", "explains", "agreed", "warned", "noted", "observed", "concluded", "urged");
	private static final int LONGEST_REPORTER = 14;

	private final Abbreviations abbreviations;
	private final Set<String> starters;

	public RuleSentenceSplitter(Abbreviations abbreviations, Lexicon lexicon) {
		this.abbreviations = abbreviations;
		starters = new HashSet<>(lexicon.words("determiner"));
		starters.addAll(lexicon.words("pronoun"));
		starters.addAll(lexicon.words("possessive"));
		starters.addAll(lexicon.words("preposition"));
		starters.addAll(lexicon.words("subordinator"));
		starters.addAll(lexicon.words("conjunction"));
		starters.addAll(lexicon.words("adverb"));
		starters.addAll(lexicon.words("wh"));
	}

	@Override
	public List<Stretch> split(Tokens tokens, List<Block> blocks, Quotations quotations) {
		List<Stretch> sentences = new ArrayList<>();
		for (int b = 0; b < blocks.size(); b++) {
			int from = tokens.from(blocks.get(b).span().begin());
			int to = tokens.from(blocks.get(b).span().end());
			int start = Dateline.end(tokens, from, to);
			add(sentences, tokens, from, start, b);
			for (int i = start; i < to; i++) {
				int after = endAfter(tokens, quotations, i, to);
				if (after < 0 && i - start + 1 >= LONGEST) {
					after = i + 1;
				}
				if (after > 0) {
					add(sentences, tokens, start, after, b);
					start = after;
					i = after - 1;
				}
			}
			add(sentences, tokens, start, to, b);
		}
		return sentences;
	}

	private static void add(List<Stretch> sentences, Tokens tokens, int from, int to, int block) {
		int start = from;
		while (start < to && BULLETS.contains(tokens.word(start))) {
			start++;
		}
		for (int i = start; i < to; i++) {
			if (Character.isLetterOrDigit(tokens.word(i).codePointAt(0))) {
				sentences.add(new Stretch(start, to, block));
				return;
			}
		}
	}

	/** The token after the sentence when it ends with token {@code i} (and closing marks), else -1. */
	private int endAfter(Tokens tokens, Quotations quotations, int i, int to) {
		String word = tokens.word(i);
		boolean abbreviation = word.length() > 1 && word.endsWith(".") && Character.isLetter(word.charAt(0));
		if (!abbreviation && !ENDS.contains(word)) {
			return -1;
		}
		int next = i + 1;
		while (next < to && CLOSERS.contains(tokens.word(next)) && isCloser(tokens, quotations, next)) {
			next++;
		}
		if (next >= to) {
			return -1;
		}
		int around = quotations.innermostAt(next - 1);
		if (around >= 0 && quotations.get(around).close() >= next && !quotations.isLong(around)) {
			return -1;
		}
		if (abbreviation && !endsAtAbbreviation(tokens, i, next)) {
			return -1;
		}
		return startsSentence(tokens, next, to) && !reportedAfter(tokens, i, next, to) ? next : -1;
	}

	private static boolean isCloser(Tokens tokens, Quotations quotations, int token) {
		return quotations.isClose(token) || ")]}".contains(tokens.word(token))
				|| !quotations.isOpen(token) && !tokens.spaceBefore(token);
	}

	private boolean endsAtAbbreviation(Tokens tokens, int i, int next) {
		String lower = tokens.lower(i);
		if (abbreviations.neverEndsSentence(lower) || lower.length() == 2) {
			return false;
		}
		return starters.contains(tokens.lower(next)) && tokens.isCapitalised(next) || next > i + 1;
	}

	private static boolean startsSentence(Tokens tokens, int next, int to) {
		int at = next;
		while (at < to && OPENERS.contains(tokens.word(at))) {
			at++;
		}
		if (at >= to) {
			return true;
		}
		int first = tokens.word(at).codePointAt(0);
		boolean bullet = BULLETS.contains(tokens.word(at)) && tokens.spaceBefore(at);
		boolean glued = at == next && !tokens.spaceBefore(next);
		if (glued && (Character.isDigit(first) || tokens.word(next - 1).equals("..."))) {
			return false;
		}
		return Character.isUpperCase(first) || Character.isTitleCase(first) || Character.isDigit(first) || bullet
				|| Character.isLetter(first) && !Character.isLowerCase(first) || first == '@' || first == '#';
	}

	/** {@code "Is that so?" Ms Bell asked}: the question mark ends the quotation only. */
	private static boolean reportedAfter(Tokens tokens, int end, int next, int to) {
		if (tokens.is(end, ".") || next == end + 1 || tokens.in(next - 1, ")", "]")) {
			return false;
		}
		boolean name = tokens.isCapitalised(next);
		for (int i = next; i < Math.min(next + LONGEST_REPORTER, to); i++) {
			if (REPORTING.contains(tokens.lower(i))) {
				return true;
			}
			boolean apart = name && i > next && tokens.in(i, ",", "-", "–", "(", ")");
			if (!tokens.isWord(i) && !apart || i >= next + 6 && !name) {
				return false;
			}
		}
		return false;
	}
}
