package org.assay.reading.en.internal;

/** The forms of a word that the models were trained on. All of them look at ASCII and Latin-1 only. */
final class WordForms {

	private static final int LONGEST_RUN = 2;

	private WordForms() {
	}

	static boolean isUpper(char c) {
		return c >= 'A' && c <= 'Z';
	}

	static boolean isLower(char c) {
		return c >= 'a' && c <= 'z';
	}

	static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	/** Every visible ASCII character that is neither letter nor digit. */
	static boolean isPunctuation(char c) {
		return c > ' ' && c < 0x7F && !isUpper(c) && !isLower(c) && !isDigit(c);
	}

	/** Lower case in ASCII and in Windows' Latin-1; every other character stays. */
	static String lowerCase(String s) {
		char[] cs = s.toCharArray();
		boolean changed = false;
		for (int i = 0; i < cs.length; i++) {
			char lower = lowerCase(cs[i]);
			changed |= lower != cs[i];
			cs[i] = lower;
		}
		return changed ? new String(cs) : s;
	}

	private static char lowerCase(char c) {
		if (isUpper(c) || c >= 0xC0 && c <= 0xDE && c != 0xD7) {
			return (char) (c + 32);
		}
		return switch (c) {
		case 0x8A, 0x8C, 0x8E -> (char) (c + 16);
		case 0x9F -> 0xFF;
		default -> c;
		};
	}

	/** Every digit as 0: the form under which word vectors are kept. */
	static String undigitised(String s) {
		char[] cs = s.toCharArray();
		boolean changed = false;
		for (int i = 0; i < cs.length; i++) {
			if (isDigit(cs[i])) {
				changed |= cs[i] != '0';
				cs[i] = '0';
			}
		}
		return changed ? new String(cs) : s;
	}

	/** Letters as A and a, digits as 1, punctuation as a full stop, all else as x; of each run no more than two. */
	static String shape(String s) {
		StringBuilder shape = new StringBuilder();
		char previous = 0;
		int run = 0;
		for (int i = 0; i < s.length(); i++) {
			char kind = shape(s.charAt(i));
			run = kind == previous ? run + 1 : 1;
			previous = kind;
			if (run <= LONGEST_RUN) {
				shape.append(kind);
			}
		}
		return shape.toString();
	}

	private static char shape(char c) {
		if (isUpper(c)) {
			return 'A';
		}
		if (isLower(c)) {
			return 'a';
		}
		if (isDigit(c)) {
			return '1';
		}
		return isPunctuation(c) ? '.' : 'x';
	}
}
