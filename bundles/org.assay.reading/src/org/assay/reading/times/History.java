package org.assay.reading.times;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.reading.tokens.Tokens;

/** Tells news from history: most years a history names lie long before its publication. */
final class History {

	private History() {
	}

	static boolean tells(Tokens tokens, Optional<LocalDate> published) {
		int old = 0;
		int near = 0;
		for (int i = 0; i < tokens.size(); i++) {
			String word = tokens.word(i);
			if (word.length() == 4 && tokens.startsWithDigit(i) && word.matches("[12]\\d{3}")) {
				int year = Integer.parseInt(word);
				boolean close = published.isPresent() && Math.abs(published.get().getYear() - year) <= 2;
				old += close ? 0 : 1;
				near += close ? 1 : 0;
			}
		}
		return old >= 8 && old > 3 * near;
	}
}
