package org.assay.reading.language;

import java.util.List;

/**
 * The words of one sentence with what a language pack says of them. Words are numbered from 0; all lists have one entry for
 * each.
 *
 * @param tokens    the words as they were given
 * @param lemmas    their base forms in lower case; {@code #crd#} and {@code #ord#} for cardinal and ordinal numerals in
 *                  words, 0 for figures of any length, {@code #hlink#} for web addresses
 * @param tags      parts of speech, Penn Treebank tags as OntoNotes 5 uses them
 * @param names     names by OntoNotes' eighteen types, in the manner of {@code B-PERSON I-PERSON L-PERSON U-GPE O}:
 *                  first, inner and last word, only word, no name
 * @param heads     the number of the word each one depends on; -1 for a word that depends on none
 * @param relations how it depends on it, as ClearNLP names the relations (nsubj, dobj, ccomp, prep, pobj ...); root
 *                  for a word that depends on none. Empty strings in a sentence that is too long to be parsed
 */
public record ParsedSentence(List<String> tokens, List<String> lemmas, List<String> tags, List<String> names,
		List<Integer> heads, List<String> relations) {

	/** Copies the lists. */
	public ParsedSentence {
		tokens = List.copyOf(tokens);
		lemmas = List.copyOf(lemmas);
		tags = List.copyOf(tags);
		names = List.copyOf(names);
		heads = List.copyOf(heads);
		relations = List.copyOf(relations);
	}

	/** How many words it has. */
	public int size() {
		return tokens.size();
	}

	/** False for a sentence that was too long: it has tags and names, but neither heads nor relations. */
	public boolean hasTree() {
		return relations.stream().noneMatch(String::isEmpty);
	}
}
