package org.assay.vectors.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Cuts sentences into the pieces of the model's vocabulary, as uncased BERT does: without control characters and accents, in
 * lower case, at spaces, punctuation and around Chinese characters; then each word into the longest pieces known.
 */
final class WordPieces {
	/** As many as the model takes in, the marks of begin and end included. */
	static final int MOST = 512;
	/** A longer word is unknown as a whole. */
	private static final int LONGEST_WORD = 100;
	private static final int REPLACEMENT = 0xFFFD;
	/** Of the characters of ASCII all that are neither letters, digits nor spaces are punctuation here, such as $. */
	private static final int ASCII = 127;

	private final Vocabulary vocabulary;

	WordPieces(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** Between the marks of begin and end, at most {@value #MOST} in all. */
	long[] ids(String sentence) {
		List<Integer> ids = new ArrayList<>();
		ids.add(vocabulary.id("[CLS]"));
		for (String word : words(clean(sentence))) {
			ids.addAll(pieces(word));
		}
		List<Integer> kept = ids.subList(0, Math.min(ids.size(), MOST - 1));
		long[] result = Arrays.copyOf(kept.stream().mapToLong(Integer::longValue).toArray(), kept.size() + 1);
		result[kept.size()] = vocabulary.id("[SEP]");
		return result;
	}

	private static String clean(String sentence) {
		StringBuilder clean = new StringBuilder();
		sentence.codePoints().filter(c -> !isControl(c)).forEach(c -> {
			if (isSpace(c)) {
				clean.append(' ');
			} else if (isChinese(c)) {
				clean.append(' ').appendCodePoint(c).append(' ');
			} else {
				clean.appendCodePoint(c);
			}
		});
		StringBuilder plain = new StringBuilder();
		Normalizer.normalize(clean, Normalizer.Form.NFD).codePoints()
				.filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).forEach(plain::appendCodePoint);
		return lower(plain);
	}

	/** Each character by itself: no form of the end of a word. */
	private static String lower(CharSequence text) {
		StringBuilder lower = new StringBuilder();
		text.codePoints().forEach(c -> lower.append(Character.toString(c).toLowerCase(Locale.ROOT)));
		return lower.toString();
	}

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		text.codePoints().forEach(c -> {
			boolean alone = isPunctuation(c);
			if (alone || isSpace(c)) {
				end(word, words);
			}
			if (alone) {
				words.add(Character.toString(c));
			} else if (!isSpace(c)) {
				word.appendCodePoint(c);
			}
		});
		end(word, words);
		return words;
	}

	private static void end(StringBuilder word, List<String> words) {
		if (!word.isEmpty()) {
			words.add(word.toString());
			word.setLength(0);
		}
	}

	private List<Integer> pieces(String word) {
		List<Integer> unknown = List.of(vocabulary.id("[UNK]"));
		int[] points = word.codePoints().toArray();
		if (points.length > LONGEST_WORD) {
			return unknown;
		}
		List<Integer> ids = new ArrayList<>();
		int begin = 0;
		while (begin < points.length) {
			int end = points.length;
			int id = -1;
			while (id < 0 && end > begin) {
				id = vocabulary.id((begin > 0 ? "##" : "") + new String(points, begin, end - begin));
				end--;
			}
			if (id < 0) {
				return unknown;
			}
			ids.add(id);
			begin = end + 1;
		}
		return ids;
	}

	private static boolean isSpace(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static boolean isControl(int c) {
		return c != '\t' && c != '\n' && c != '\r' && (c == REPLACEMENT || isOther(c));
	}

	private static boolean isOther(int c) {
		return switch (Character.getType(c)) {
		case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE ->
			true;
		default -> false;
		};
	}

	private static boolean isPunctuation(int c) {
		if (c < ASCII) {
			return c > ' ' && !Character.isLetterOrDigit(c);
		}
		return switch (Character.getType(c)) {
		case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
				Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
				Character.OTHER_PUNCTUATION ->
			true;
		default -> false;
		};
	}

	/** The blocks of unified ideographs, without the signs of Japanese and Korean. */
	private static boolean isChinese(int c) {
		return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c >= 0x20000 && c <= 0x2A6DF
				|| c >= 0x2A700 && c <= 0x2B73F || c >= 0x2B740 && c <= 0x2B81F || c >= 0x2B920 && c <= 0x2CEAF
				|| c >= 0xF900 && c <= 0xFAFF || c >= 0x2F800 && c <= 0x2FA1F;
	}
}
