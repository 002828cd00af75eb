package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.reading.Attribution.Stance;
import org.assay.reading.words.Lexicon;
import org.assay.reading.words.Nouns;
import org.assay.reading.words.Verbs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListsTest {

	@Test
	void noUnitFormMeansTwoThings() {
		Map<String, String> symbols = new HashMap<>();
		Lexicon lexicon = Lexicon.load("units.txt");
		for (List<String> row : lexicon.rows("unit")) {
			assertTrue(row.size() == 4 || row.size() == 5, row::toString);
			for (String form : row.get(1).split(",")) {
				assertEquals(null, symbols.put(form.strip(), row.get(0)), form);
			}
		}
		assertTrue(symbols.values().stream().distinct().count() >= 200);
	}

	@Test
	void everyCueHasAStanceAndKnownFrames() {
		for (List<String> row : Lexicon.load("cues.txt").rows("cue-verb")) {
			assertTrue(List.of(Stance.values()).contains(Stance.valueOf(row.get(1))), row::toString);
			assertTrue(row.get(2).matches("[qtinwpoagvd]+"), row::toString);
		}
	}

	@Test
	void aMissingListIsNamed() {
		UncheckedIOException thrown = assertThrows(UncheckedIOException.class, () -> Lexicon.load("missing.txt"));
		assertTrue(thrown.getMessage().contains("missing.txt"), thrown::getMessage);
	}

	@ParameterizedTest
	@CsvSource({ "said,say", "telling,tell", "admitted,admit", "denies,deny", "offered,offer", "begun,begin",
			"referred,refer",
			"claims,claim", "dying,die", "stopped,stop" })
	void lemmas(String form, String lemma) {
		assertEquals(lemma, new Verbs(Lexicon.load("grammar.txt", "irregular.txt"), Set.of()).lemma(form));
	}

	@ParameterizedTest
	@CsvSource({ "soldiers,soldier", "people,person", "cities,city", "boxes,box", "houses,house", "lives,life",
			"gas,gas" })
	void singulars(String plural, String singular) {
		assertEquals(singular, Nouns.singular(plural));
	}
}
