package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.reading.tokens.Abbreviations;
import org.assay.reading.tokens.RuleTokeniser;
import org.assay.reading.tokens.Tokeniser;
import org.assay.reading.tokens.Tokens;
import org.assay.reading.words.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokeniserTest {

	private final Tokeniser tokeniser = new RuleTokeniser(new Abbreviations(Lexicon.load("grammar.txt")));

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Quill’s didn't won’t|Quill ’s did n't wo n’t",
			"a 20-year-old plan|a 20 - year - old plan", "$1,200.50 and 5%|$ 1,200.50 and 5 %",
			"reserves—5% more|reserves — 5 % more", "at 5:45 on 2031-03-05|at 5:45 on 2031-03-05",
			"the U.S. and Mr. Bell|the U.S. and Mr. Bell", "640bhp and 40k|640 bhp and 40 k",
			"USD1,700 or $US55m|USD 1,700 or $ US 55 m", "the 1980s, the 10th|the 1980s , the 10th",
			"see www.quay.example, or QuayPost.com.|see www.quay.example , or QuayPost.com .",
			"“Yes,” she said...|“ Yes , ” she said ...", "O’Neill and D'Arcy|O’Neill and D'Arcy" })
	void cutsByConvention(String text, String expected) {
		Tokens tokens = tokeniser.tokenise(text);
		assertEquals(expected, IntStream.range(0,
				tokens.size()).mapToObj(tokens::word).collect(Collectors.joining(" ")));
	}

	@Test
	void everyCharacterThatIsNoSpaceLiesInExactlyOneToken() {
		Random random = new Random(5);
		String alphabet = "aZé9.,'’“”\"-–—$€% \n\t\r🐋:;/()&@ſ\u0301\u00A0";
		for (int round = 0; round < 2_000; round++) {
			String text = random.ints(random.nextInt(40), 0, alphabet.length())
					.mapToObj(i -> String.valueOf(alphabet.charAt(i))).collect(Collectors.joining());
			Tokens tokens = tokeniser.tokenise(text);
			StringBuilder joined = new StringBuilder();
			int at = 0;
			for (int i = 0; i < tokens.size(); i++) {
				assertTrue(tokens.begin(i) >= at && tokens.end(i) > tokens.begin(i), text);
				assertTrue(text.substring(at, tokens.begin(i)).isBlank()
						|| text.substring(at, tokens.begin(i)).contains("\u00A0"), text);
				joined.append(tokens.word(i));
				at = tokens.end(i);
			}
			assertEquals(text.replaceAll("[\\s\u00A0]", ""), joined.toString());
		}
	}
}
