package org.assay.reading.en.internal;

import java.io.IOException;
import java.util.List;

/** Names known beforehand, each with its types. Marks the words of every longest name in a sentence. */
final class Gazetteer {

	private final int longest;
	private final WordSets phrases;
	/** By set: for each of its types the texts for a beginning, inner, last and only word. */
	private final Text[][][] marks;

	private Gazetteer(int longest, WordSets phrases) {
		this.longest = longest;
		this.phrases = phrases;
		marks = new Text[phrases.setCount()][][];
		for (int i = 0; i < marks.length; i++) {
			marks[i] = phrases.names(i).stream().map(Gazetteer::marks).toArray(Text[][]::new);
		}
	}

	private static Text[] marks(String type) {
		return new Text[] { Text.of("B-" + type), Text.of("I-" + type), Text.of("L-" + type), Text.of("U-" + type) };
	}

	/** Layout: number of words of the longest name; the names with their types. */
	static Gazetteer read(PackInput in) throws IOException {
		int longest = in.number();
		return new Gazetteer(longest, WordSets.read(in));
	}

	/** Looks for names in the tokens from number 1 on. */
	void mark(Token[] tokens) {
		for (int first = 1; first < tokens.length; first++) {
			long phrase = 0;
			int last = -1;
			int types = -1;
			for (int i = first; i < tokens.length && i < first + longest; i++) {
				phrase = tokens[i].simplifiedText.next(phrase);
				int found = phrases.find(phrase);
				if (found >= 0) {
					last = i;
					types = found;
				}
			}
			if (last >= 0) {
				mark(tokens, first, last, marks[types]);
			}
		}
	}

	private static void mark(Token[] tokens, int first, int last, Text[][] types) {
		for (Text[] type : types) {
			for (int i = first; i <= last; i++) {
				int role = first == last ? 3 : i == first ? 0 : i == last ? 2 : 1;
				List<Text> marks = tokens[i].gazetteers;
				if (!marks.contains(type[role])) {
					marks.add(type[role]);
				}
			}
		}
	}
}
