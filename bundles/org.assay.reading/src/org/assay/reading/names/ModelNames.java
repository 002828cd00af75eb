package org.assay.reading.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.reading.MentionType;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.Tokens;

/**
 * The names that the language pack's model marks, without what is no part of them: articles, titles, possessive endings,
 * web addresses. In a headline whose words all have capitals the model sees names everywhere, so it is not asked there.
 */
final class ModelNames {

	private static final Map<String, MentionType> TYPES = Map.ofEntries(Map.entry("PERSON", MentionType.person),
			Map.entry("ORG", MentionType.organisation), Map.entry("GPE", MentionType.place),
			Map.entry("LOC", MentionType.place), Map.entry("FAC", MentionType.place),
			Map.entry("NORP", MentionType.group), Map.entry("EVENT", MentionType.other),
			Map.entry("LAW", MentionType.other), Map.entry("WORK_OF_ART", MentionType.other),
			Map.entry("PRODUCT", MentionType.other), Map.entry("LANGUAGE", MentionType.other));
	private static final Set<String> EDGES = Set.of("'s", "'", "s", "\"", "“", "”", "‘", "``", "''", ",", ".", ":",
			";", "-", "–", "—", "(", ")", "[", "]", "of", "and", "the", "a", "an", "&", "/", "…", "...", "«", "»", "‹",
			"›", "‹‹", "››", "*", "+");

	private final NameLists lists;
	private final Tokens tokens;
	private final List<Candidate> names = new ArrayList<>();
	/** Tokens of figures and times, which no name holds. */
	private final BitSet counted = new BitSet();

	ModelNames(ParsedText text, NameLists lists) {
		this.lists = lists;
		tokens = text.tokens();
		for (Stretch sentence : text.sentences()) {
			if (!text.isTitleCase(sentence)) {
				read(text.syntax(), sentence);
			}
		}
	}

	/** In order; none overlaps another. */
	List<Candidate> names() {
		return names;
	}

	/** Whether the model reads one of the tokens as part of a figure or a time. */
	boolean isCounted(int from, int to) {
		int at = counted.nextSetBit(from);
		return at >= 0 && at < to;
	}

	private void read(Syntax syntax, Stretch sentence) {
		int from = sentence.from();
		while (from < sentence.to()) {
			String label = syntax.name(from);
			int to = from + 1;
			if (label.length() > 2) {
				String type = label.substring(2);
				while (to < sentence.to() && goesOn(syntax.name(to), type)) {
					to++;
				}
				add(from, to, type);
			}
			from = to;
		}
	}

	private static boolean goesOn(String label, String type) {
		return (label.startsWith("I-") || label.startsWith("L-")) && label.endsWith(type);
	}

	private void add(int begin, int end, String type) {
		MentionType mention = TYPES.get(type);
		if (mention == null) {
			counted.set(begin, end);
			return;
		}
		int from = begin;
		int to = end;
		while (to > from && EDGES.contains(tokens.lower(to - 1))) {
			to--;
		}
		while (to > from && isBefore(from)) {
			from++;
		}
		String title = titleBefore(from);
		for (int length = titleLength(from, to); length > 0; length = titleLength(from, to)) {
			title = plain(from, from + length);
			from += length;
		}
		if (to > from && isNameable(from, to)) {
			names.add(Candidate.byModel(from, to, title, mention));
		}
	}

	/** Articles, marks and words in small letters do not open a name; small particles of names do. */
	private boolean isBefore(int token) {
		return EDGES.contains(tokens.lower(token)) || tokens.isWord(token) && !tokens.isCapitalised(token)
				&& Character.isLowerCase(tokens.word(token).codePointAt(0))
				&& !lists.particles.contains(tokens.word(token)) && !hasCapitalInside(token);
	}

	private boolean hasCapitalInside(int token) {
		return tokens.word(token).chars().anyMatch(Character::isUpperCase);
	}

	private boolean isNameable(int from, int to) {
		boolean letters = false;
		for (int i = from; i < to; i++) {
			String word = tokens.word(i);
			if (word.contains("://") || word.startsWith("www.")) {
				return false;
			}
			letters |= hasCapitalInside(i) || Character.isLetter(word.codePointAt(0)) && !tokens.isCapitalised(i)
					&& !Character.isLowerCase(word.codePointAt(0));
		}
		return letters;
	}

	private int titleLength(int from, int to) {
		for (int length = lists.isPlace(plain(from, to)) ? 0 : Math.min(3, to - from - 1); length > 0; length--) {
			if (lists.isTitle(plain(from, from + length))) {
				return length;
			}
		}
		return 0;
	}

	private String titleBefore(int from) {
		for (int length = Math.min(3, from); length > 0; length--) {
			String words = plain(from - length, from);
			if (lists.isTitle(words)) {
				return words;
			}
		}
		return "";
	}

	private String plain(int from, int to) {
		return tokens.words(from, to).replace('’', '\'');
	}
}
