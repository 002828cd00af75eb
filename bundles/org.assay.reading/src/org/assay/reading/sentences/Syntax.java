package org.assay.reading.sentences;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.assay.reading.language.ParsedSentence;
import org.assay.reading.language.SentenceParser;
import org.assay.reading.tokens.Tokens;

/**
 * What the language pack says of every token of a text: tag, lemma, name label, head and relation. Tokens are those of
 * the text, so a head is a token number as well. Asking beyond the text, or for a token outside every sentence, gives
 * empty strings and -1.
 */
public final class Syntax {

	private static final String NO_NAME = "O";

	private final String[] tags;
	private final String[] lemmas;
	private final String[] names;
	private final String[] relations;
	private final int[] heads;
	/** Dependents as linked lists in the order of the text: the first one of each token, the next one of its head. */
	private final int[] first;
	private final int[] next;

	private Syntax(int size) {
		tags = filled(size, "");
		lemmas = filled(size, "");
		names = filled(size, NO_NAME);
		relations = filled(size, "");
		heads = new int[size];
		first = new int[size];
		next = new int[size];
		Arrays.fill(heads, -1);
		Arrays.fill(first, -1);
		Arrays.fill(next, -1);
	}

	private static String[] filled(int size, String with) {
		String[] strings = new String[size];
		Arrays.fill(strings, with);
		return strings;
	}

	/**
	 * Parses each sentence once, and one that stands in the text again not at all.
	 *
	 * @param cancelled asked before each sentence
	 * @throws CancellationException when asked to stop
	 */
	public static Syntax parse(Tokens tokens, List<Stretch> sentences, SentenceParser parser,
			BooleanSupplier cancelled) {
		Syntax syntax = new Syntax(tokens.size());
		Map<List<String>, ParsedSentence> parsed = new HashMap<>();
		for (Stretch sentence : sentences) {
			if (cancelled.getAsBoolean()) {
				throw new CancellationException("reading was cancelled");
			}
			List<String> words = tokens.wordList(sentence.from(), sentence.to());
			syntax.put(sentence.from(), parsed.computeIfAbsent(words, parser::parse));
		}
		return syntax;
	}

	private void put(int from, ParsedSentence sentence) {
		int size = sentence.size();
		for (int i = size - 1; i >= 0; i--) {
			int token = from + i;
			tags[token] = sentence.tags().get(i);
			lemmas[token] = sentence.lemmas().get(i);
			names[token] = sentence.names().get(i);
			relations[token] = sentence.relations().get(i);
			int head = sentence.heads().get(i);
			if (head >= 0) {
				heads[token] = from + head;
				next[token] = first[from + head];
				first[from + head] = token;
			}
		}
	}

	/** Part of speech: a tag of the Penn Treebank as OntoNotes uses them, such as {@code NNP} or {@code VBD}. */
	public String tag(int token) {
		return at(tags, token, "");
	}

	public boolean hasTag(int token, String... any) {
		return isAny(tag(token), any);
	}

	/** Base form in lower case. */
	public String lemma(int token) {
		return at(lemmas, token, "");
	}

	/** Label by OntoNotes' types in the manner of {@code B-PERSON I-PERSON L-PERSON U-GPE O}. */
	public String name(int token) {
		return at(names, token, NO_NAME);
	}

	/** How the token depends on its head, as ClearNLP names it; empty where the sentence has no tree. */
	public String relation(int token) {
		return at(relations, token, "");
	}

	public boolean hasRelation(int token, String... any) {
		return isAny(relation(token), any);
	}

	/** The token it depends on; -1 for the root of a sentence and where there is no tree. */
	public int head(int token) {
		return token < 0 || token >= heads.length ? -1 : heads[token];
	}

	/** The first of the tokens that depend on this one, in the order of the text; -1 for none. */
	public int firstDependent(int token) {
		return token < 0 || token >= first.length ? -1 : first[token];
	}

	/** The next token with the same head; -1 after the last. */
	public int nextDependent(int token) {
		return token < 0 || token >= next.length ? -1 : next[token];
	}

	/** The first dependent in one of the relations; -1 when there is none. */
	public int dependent(int token, String... relations) {
		int at = firstDependent(token);
		while (at >= 0 && !isAny(relation(at), relations)) {
			at = nextDependent(at);
		}
		return at;
	}

	/** The leftmost token of all that hang below this one, itself included. */
	public int leftEdge(int token) {
		int edge = token;
		for (int at = firstDependent(edge); at >= 0 && at < edge; at = firstDependent(edge)) {
			edge = at;
		}
		return edge;
	}

	/** The rightmost token of all that hang below this one, itself included. */
	public int rightEdge(int token) {
		int edge = token;
		for (int at = lastDependent(edge); at > edge; at = lastDependent(edge)) {
			edge = at;
		}
		return edge;
	}

	private int lastDependent(int token) {
		int last = -1;
		for (int at = firstDependent(token); at >= 0; at = nextDependent(at)) {
			last = at;
		}
		return last;
	}

	/** Whether the token hangs below the other one, at any depth. */
	public boolean isBelow(int token, int other) {
		int at = head(token);
		while (at >= 0 && at != other) {
			at = head(at);
		}
		return at >= 0 && at == other;
	}

	private static String at(String[] strings, int token, String otherwise) {
		return token < 0 || token >= strings.length ? otherwise : strings[token];
	}

	private static boolean isAny(String one, String... any) {
		for (String each : any) {
			if (each.equals(one)) {
				return true;
			}
		}
		return false;
	}
}
