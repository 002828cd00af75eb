package org.assay.reading.en.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assay.reading.language.ParsedSentence;

/** Turns decoded tokens into the public form of a sentence. */
public final class Sentences {

	private Sentences() {
	}

	/** Decodes the words. */
	public static ParsedSentence parse(Decoder decoder, List<String> words) {
		Token[] tokens = decoder.decode(words);
		int length = words.size();
		List<String> lemmas = new ArrayList<>(length);
		List<String> tags = new ArrayList<>(length);
		List<Integer> heads = new ArrayList<>(length);
		List<String> relations = new ArrayList<>(length);
		String[] names = new String[length];
		for (int i = 0; i < length; i++) {
			Token token = tokens[i + 1];
			lemmas.add(token.lemma);
			tags.add(token.pos.name());
			names[i] = token.name.name();
			heads.add(token.head == null ? -1 : token.head.id - 1);
			relations.add(token.relation == null ? "" : token.relation);
		}
		NameTags.mend(names);
		return new ParsedSentence(words, lemmas, tags, Arrays.asList(names), heads, relations);
	}
}
