package org.assay.comparison.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.reading.words.Lexicon;
import org.assay.text.Span;

/** English words as comparison needs them: which mean nearly the same, which the opposite, which only hedge. */
public final class Vocabulary {
	private static final Vocabulary ENGLISH = new Vocabulary(Lexicon.load(Vocabulary.class, "thesaurus.txt"),
			Lexicon.load(Vocabulary.class, "families.txt", "function.txt"));

	private final Map<String, String> families = new HashMap<>();
	private final Map<String, Set<String>> opposites = new HashMap<>();
	private final Map<String, Set<String>> lists = new HashMap<>();
	/** Roots of the words of each list. */
	private final Map<String, Set<String>> kin = new HashMap<>();

	/** @param lexicon what is told here corrects the thesaurus */
	private Vocabulary(Lexicon thesaurus, Lexicon lexicon) {
		join(thesaurus.rows("family"));
		lexicon.words("apart").forEach(w -> families.remove(Stems.of(w)));
		join(lexicon.rows("family"));
		join(thesaurus.rows("irregular"));
		oppose(thesaurus.rows("opposite"));
		oppose(lexicon.rows("opposite"));
		for (String name : List.of("weak", "light", "measure", "negation", "hedge", "shell", "talks", "hopeful",
				"resist", "wide",
				"relative", "degree1", "degree2", "degree3", "degree4", "comparative-more", "comparative-less",
				"doubt", "refuting", "hearsay")) {
			lists.put(name, Set.copyOf(lexicon.words(name)));
			kin.put(name, lists.get(name).stream().map(this::root).collect(Collectors.toUnmodifiableSet()));
		}
	}

	/** Each row is a family: its words are added to that of the first and leave what they were in. */
	private void join(List<List<String>> rows) {
		for (List<String> row : rows) {
			String[] words = row.getFirst().split("\\s+");
			String family = root(words[0]);
			for (String word : words) {
				families.put(Stems.of(word), family);
			}
		}
	}

	private void oppose(List<List<String>> rows) {
		for (List<String> row : rows) {
			String a = root(row.getFirst());
			String b = root(row.getLast());
			if (!a.equals(b)) {
				opposites.computeIfAbsent(a, k -> new HashSet<>()).add(b);
				opposites.computeIfAbsent(b, k -> new HashSet<>()).add(a);
			}
		}
	}

	public static Vocabulary english() {
		return ENGLISH;
	}

	/** The family of a word in lower case, or else its bare root. */
	public String root(String lower) {
		String bare = Stems.of(lower);
		return families.getOrDefault(bare, bare);
	}

	/** The words of a stretch of a text, in order. */
	public List<Word> words(String text, Span span) {
		Words read = Words.of(span.of(text));
		List<Word> words = new ArrayList<>(read.size());
		for (int i = 0; i < read.size(); i++) {
			Span at = read.span(i, i + 1);
			words.add(new Word(new Span(span.begin() + at.begin(), span.begin() + at.end()), read.word(i),
					root(read.word(i))));
		}
		return words;
	}

	/** Whether a word has a meaning of its own. */
	public boolean isContent(Word word) {
		return !FunctionWords.contains(word.lower()) && !is("weak", word)
				&& !Character.isDigit(word.lower().charAt(0)) && word.lower().length() > 1;
	}

	/** Whether a list of the vocabulary holds the word as printed. */
	public boolean is(String list, Word word) {
		return lists.get(list).contains(word.lower());
	}

	/**
	 * Whether a word of a text is a reservation, such as "reportedly" or "may", and not the month of May.
	 *
	 * @param text that the word's place is in
	 */
	public boolean isHedge(String text, Word word) {
		boolean isMonth = word.lower().equals("may") && Character.isUpperCase(text.charAt(word.span().begin()));
		return is("hedge", word) && !isMonth;
	}

	/** Whether a list of the vocabulary holds a word of the same family. */
	public boolean isKin(String list, Word word) {
		return is(list, word) || isRoot(list, word.root());
	}

	/** Whether a list of the vocabulary holds a word with this root. */
	public boolean isRoot(String list, String root) {
		return kin.get(list).contains(root);
	}

	/** Whether two roots mean the opposite of each other. */
	public boolean areOpposite(String a, String b) {
		return Optional.ofNullable(opposites.get(a)).map(o -> o.contains(b)).orElse(false);
	}

	/** The roots of the words that have a meaning of their own, each once, in order. */
	public Set<String> roots(String text, Span span) {
		Set<String> roots = new LinkedHashSet<>();
		words(text, span).stream().filter(this::isContent).forEach(w -> roots.add(w.root()));
		return roots;
	}
}
