package org.assay.reading.en.internal;

/** Gives the tokens their parts of speech, or their names, one after the other from left to right. */
final class Tagger {

	private Tagger() {
	}

	/** The current word; the root is out of sight. */
	private record Current(Token[] tokens, int index) implements Place {
		@Override
		public Token at(Source source, int distance) {
			int i = index + distance;
			return i >= 1 && i < tokens.length ? tokens[i] : null;
		}
	}

	static void tagPartsOfSpeech(Model model, Token[] tokens) {
		for (int i = 1; i < tokens.length; i++) {
			float[] scores = model.scores(new Current(tokens, i));
			tokens[i].pos = model.label(Model.best(scores));
		}
	}

	static void tagNames(Model model, WordVectors vectors, Token[] tokens) {
		for (int i = 1; i < tokens.length; i++) {
			float[] scores = model.scores(new Current(tokens, i));
			vectors.add(tokens[i].form, scores);
			tokens[i].name = model.label(Model.best(scores));
		}
	}
}
