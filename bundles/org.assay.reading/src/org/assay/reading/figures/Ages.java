package org.assay.reading.figures;

import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/** Tells that a bare number is the age of somebody: "Ann Bell, 66, said", "aged 18", "the age of 21". */
final class Ages {

	private static final int OLDEST = 120;

	private Ages() {
	}

	static boolean isAge(TaggedTokens tagged, Amount amount) {
		Tokens tokens = tagged.tokens();
		int before = amount.from() - 1;
		if (amount.value().intValue() > OLDEST || amount.value().signum() <= 0) {
			return false;
		}
		boolean said = tokens.is(before, "aged") || tokens.is(before, "age") && !tokens.is(before - 1, "per")
				|| tokens.is(before, "of") && tokens.in(before - 1, "age", "ages");
		boolean apposed = tokens.is(before, ",") && tagged.is(before - 1, PartOfSpeech.properNoun)
				&& tokens.in(amount.to(), ",", ".", ";", ")") && tokens.startsWithDigit(amount.number())
				&& amount.value().intValue() > 9;
		return said || apposed;
	}
}
