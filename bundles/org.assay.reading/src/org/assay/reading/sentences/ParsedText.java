package org.assay.reading.sentences;

import java.util.Arrays;
import java.util.List;
import org.assay.reading.quotes.Quotations;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/**
 * A text cut up, tagged and parsed: what names, times, figures and attributions are read from.
 *
 * @param syntax what the language pack says of each token: tag, lemma, head, relation, name
 */
public record ParsedText(TaggedTokens tagged, Syntax syntax, List<Block> blocks, List<Stretch> sentences,
		Quotations quotations) {

	public ParsedText {
		blocks = List.copyOf(blocks);
		sentences = List.copyOf(sentences);
	}

	public Tokens tokens() {
		return tagged.tokens();
	}

	public Block block(Stretch sentence) {
		return blocks.get(sentence.block());
	}

	/** The index of the sentence that holds the token, or -1 for a token outside every sentence. */
	public int sentenceAt(int token) {
		int low = 0;
		int high = sentences.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			Stretch sentence = sentences.get(middle);
			if (token < sentence.from()) {
				high = middle - 1;
			} else if (token >= sentence.to()) {
				low = middle + 1;
			} else {
				return middle;
			}
		}
		return -1;
	}

	/** Whether the token stands in a sentence whose statements are read. */
	public boolean isRead(int token) {
		int sentence = sentenceAt(token);
		return sentence >= 0 && block(sentences.get(sentence)).isRead();
	}

	/** For every token the index of its sentence, or -1 for a token outside every sentence such as a bullet. */
	public int[] sentenceOfToken() {
		int[] sentence = new int[tokens().size()];
		Arrays.fill(sentence, -1);
		for (int s = 0; s < sentences.size(); s++) {
			Arrays.fill(sentence, sentences.get(s).from(), sentences.get(s).to(), s);
		}
		return sentence;
	}

	/** Whether most words of the sentence begin with a capital, as in a headline. */
	public boolean isTitleCase(Stretch sentence) {
		int words = 0;
		int capitals = 0;
		int small = 0;
		for (int i = sentence.from(); i < sentence.to(); i++) {
			if (tokens().isWord(i) && tokens().word(i).length() > 3) {
				words++;
				capitals += tokens().isCapitalised(i) ? 1 : 0;
			} else if (tokens().isWord(i)) {
				small += tokens().isCapitalised(i) ? 1 : 0;
			}
		}
		boolean stops = tokens().is(sentence.to() - 1, ".");
		return !stops && words >= 3 && capitals * 10 >= words * 8 && capitals + small >= 4 && sentence.size() < 40;
	}
}
