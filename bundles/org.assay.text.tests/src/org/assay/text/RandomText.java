package org.assay.text;

import java.util.Random;

/** Seeded texts made of everything that breaks careless offset arithmetic. */
final class RandomText {
	private static final String[] PIECES = { "grain", " ", " ", " ", "the", "harbour", "\r\n", "\n", "\r", "\t",
			"\u00A0",
			"\u202F", "\uD83D\uDE80", "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "\uD83C\uDDEB\uD83C\uDDEE",
			"\uD83D\uDC4D\uD83C\uDFFD", "e\u0301", "\u00E9", "n\u0303a\u0308", "\uD83D", "\uDE80", "\u0000", "\u0007",
			"\uFFFE", "\uFFFF", "\u2028", "\\", "\\n", "\\u0041", "$40 million", "\u201Cquote\u201D", "\u2014",
			"\uFEFF",
			"\u200B", "\uD87F\uDFFF", "&<>\"'", "\u05E9\u05DC\u05D5\u05DD", "said", "12,500 tonnes" };

	private final Random random;

	RandomText(long seed) {
		random = new Random(seed);
	}

	String next(int pieces) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < pieces; i++) {
			text.append(PIECES[random.nextInt(PIECES.length)]);
		}
		return text.toString();
	}

	/** A line of the given length without any line end. */
	String line(int units) {
		StringBuilder text = new StringBuilder();
		while (text.length() < units) {
			String piece = PIECES[random.nextInt(PIECES.length)];
			if (piece.chars().noneMatch(c -> Lines.isLineEnd((char) c))) {
				text.append(piece);
			}
		}
		text.setLength(units);
		return text.toString();
	}

	Span span(String text) {
		int a = random.nextInt(text.length() + 1);
		int b = Math.min(text.length(), a + random.nextInt(random.nextInt(8) == 0 ? 600 : 40));
		return new Span(a, b);
	}

	int below(int bound) {
		return random.nextInt(bound);
	}

	/** The text after one small edit somewhere. */
	String edited(String text) {
		int at = random.nextInt(text.length() + 1);
		int cut = Math.min(text.length() - at, random.nextInt(30));
		return switch (random.nextInt(5)) {
		case 0 -> text.substring(0, at) + next(1 + random.nextInt(10)) + text.substring(at);
		case 1 -> text.substring(0, at) + text.substring(at + cut);
		case 2 -> text.substring(at) + text.substring(0, at);
		case 3 -> text.replace("\r\n", "\n");
		default -> text + text.substring(0, at);
		};
	}
}
