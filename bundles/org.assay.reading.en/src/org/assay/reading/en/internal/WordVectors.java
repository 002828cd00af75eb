package org.assay.reading.en.internal;

import java.io.IOException;

/**
 * What the vector of a word says about each label of a model. The vectors are kept in the space of the scores, turned
 * so that the first coordinates matter most, and rounded: words that news uses finely, rare ones coarsely.
 */
final class WordVectors {

	private final Grade[] grades;

	private WordVectors(Grade[] grades) {
		this.grades = grades;
	}

	/** Vectors rounded to the same step: of each the low bytes, and of the first coordinates the high bytes. */
	private record Grade(KeyIndex words, float[] toScores, int labels, int wide, byte[] low, byte[] high) {

		/** Layout: matrix from coordinates to scores, keys, low bytes and high bytes by coordinate. */
		static Grade read(PackInput in, int dimensions, int labels) throws IOException {
			float[] toScores = new float[dimensions * labels];
			for (int i = 0; i < toScores.length; i++) {
				toScores[i] = in.decimal();
			}
			KeyIndex words = KeyIndex.read(in);
			int wide = in.number();
			if (wide > dimensions) {
				throw in.damaged("more coordinates than there are");
			}
			byte[] low = byWord(in, words.size(), dimensions);
			return new Grade(words, toScores, labels, wide, low, byWord(in, words.size(), wide));
		}

		/** The file has all words' first coordinate, then their second ...; in memory a word's are together. */
		private static byte[] byWord(PackInput in, int words, int width) throws IOException {
			byte[] values = new byte[words * width];
			for (int k = 0; k < width; k++) {
				byte[] plane = in.bytes(words);
				for (int i = 0; i < words; i++) {
					values[i * width + k] = plane[i];
				}
			}
			return values;
		}

		void add(int word, float[] scores) {
			int dimensions = toScores.length / labels;
			for (int k = 0; k < dimensions; k++) {
				int coordinate = low[word * dimensions + k];
				if (k < wide) {
					coordinate += high[word * wide + k] << Byte.SIZE;
				}
				int row = k * labels;
				for (int label = 0; label < labels; label++) {
					scores[label] += coordinate * toScores[row + label];
				}
			}
		}
	}

	/** Layout: numbers of grades, coordinates and labels; the grades. */
	static WordVectors read(PackInput in) throws IOException {
		Grade[] grades = new Grade[in.number()];
		int dimensions = in.number();
		int labels = in.number();
		for (int i = 0; i < grades.length; i++) {
			grades[i] = Grade.read(in, dimensions, labels);
		}
		return new WordVectors(grades);
	}

	int labelCount() {
		return grades.length == 0 ? 0 : grades[0].labels;
	}

	/** Adds to the scores of the labels what the word's vector says; nothing for an unknown word. */
	void add(String form, float[] scores) {
		long key = Text.key(0, Text.of(WordForms.undigitised(form)).hash());
		for (Grade grade : grades) {
			int word = grade.words.find(key);
			if (word >= 0) {
				grade.add(word, scores);
				return;
			}
		}
	}
}
