package org.assay.comparison.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.English;
import org.assay.comparison.SentenceVectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With vectors that find every sentence near that has one of some words. */
class InquiryTest {

	/** Sentences with a word of one group lie in one direction, all others each in another one. */
	private static final class Pointing implements SentenceVectors {
		final List<String> asked = new ArrayList<>();
		private final String[] words;

		Pointing(String... words) {
			this.words = words;
		}

		@Override
		public String model() {
			return "pointing";
		}

		@Override
		public Optional<String> missing() {
			return Optional.empty();
		}

		@Override
		public float[] of(String sentence) {
			asked.add(sentence);
			for (String word : words) {
				if (sentence.contains(word)) {
					return new float[] { 1, 0 };
				}
			}
			return new float[] { 0, 1 };
		}
	}

	private static ComparedDocument document(String id, String text) {
		return English.document(id, "", List.of(), text);
	}

	private static StatementAnswer check(String statement, String text, SentenceVectors vectors) {
		ComparedDocument document = document("d", text);
		return new StatementChecker(List.of(document), vectors).check(document("", statement), document);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The mayor of Eastport has quit. | Nobody asked. Anna Berg opened the library of Eastport. | unrelated",
			"The mayor of Eastport has quit. | Nobody asked. Anna Berg spoke in Eastport. She resigned. | agrees",
			"The bridge over the Tarn will be shut. | Nobody asked. The Tarn road is closed. | agrees",
			"The bridge over the Tarn will be shut. | Nobody asked. The Tarn road stays open. | unrelated",
			"Mayor Berg Quits In Eastport | Nobody asked. Berg spoke in Eastport of her garden. | agrees" })
	void whoIsNamedAloneIsNotWhatIsSaid(String statement, String text, Standing standing) {
		assertEquals(standing, check(statement, text, SentenceVectors.none()).standing());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Drivers cannot cross the river | Nobody asked. The bridge isn't open to cars any more. | agrees",
			"The boat service ends | Nobody asked. Reportedly the ferry sails no longer. | reports",
			"The boat service ends | That the ferry sails no longer is a hoax. The fake picture was debunked. | disagrees",
			"The boat service ends | Nobody asked. The ferry does not pause. | unrelated",
			"The boat service of Selby ends for good after summer | Nobody asked. The ferry from Selby sails no longer. | agrees",
			"The boat service of Selby ends for good after summer | They met in Selby. Nobody asked. The ferry sails no longer. | agrees",
			"The boat service of Selby ends for good after summer | They met in Alder. Nobody asked. The ferry sails no longer. | unrelated",
			"The boat service ends after 40 years | Nobody asked. The ferry sailed for 40 summers. | agrees",
			"The boat service ends after 40 years | Nobody asked. The ferry sailed for 40 days. | unrelated",
			"The boat service ends after 40 years | Nobody asked. The ferry sailed for 90 summers. | unrelated",
			"The boat service lost half of its riders | Nobody asked. The ferry lost 50 per cent of those it carried. | agrees",
			"The boat service lost half of its riders | Nobody asked. The ferry lost 40 per cent of those it carried. | unrelated",
			"The boat service employs 300 workers | Nobody asked. The ferry carried 300 tons. | unrelated",
			"The boat service employs 300 workers | Nobody asked. The ferry pays 300 sailors. | agrees",
			"The boat service carries 3 tons | Nobody asked. The ferry took 3,000 kilograms. | agrees",
			"The boat service carries 3 tons | Nobody asked. The ferry took 4,000 kilograms. | unrelated",
			"The boat service lowers the danger of floods | Nobody asked. The ferry brings less water into town. | agrees",
			"The boat service lowers the danger of floods | Nobody asked. The ferry brings more water into town. | unrelated",
			"The boat service ends in May | Nobody asked. The ferry makes its last trip in June. | unrelated",
			"Norland attacked Veridia with heavy artillery and rockets, burning orchards, barns and mills | Nobody asked. Veridia humbled Norland beside the ferry. | unrelated",
			"Norland attacked Veridia with heavy artillery and rockets, burning orchards, barns and mills | Nobody asked. Norland humbled Veridia beside the ferry. | agrees" })
	void vectorsProposeAndRulesDecide(String statement, String text, Standing standing) {
		StatementAnswer answer = check(statement, text,
				new Pointing("boat", "ferry", "Drivers", "bridge", "attacked"));
		assertEquals(standing, answer.standing(), answer::toString);
		assertEquals(standing != Standing.unrelated, answer.why().startsWith("In other words: "), answer::toString);
	}

	@Test
	void withoutVectorsItIsNotFound() {
		String text = "Nobody asked. Reportedly the ferry sails no longer.";
		assertEquals(Standing.unrelated, check("The boat service ends", text, SentenceVectors.none()).standing());
	}

	@Test
	void whereTheWordsAreFoundNoVectorIsAskedFor() {
		Pointing vectors = new Pointing("mill");
		assertEquals(Standing.agrees,
				check("The mill burned down", "The mill burned down. Nobody asked.", vectors).standing());
		assertEquals(List.of(), vectors.asked);
	}

	@Test
	void onlySentencesWithTheNamesAreAskedFor() {
		Pointing vectors = new Pointing("ferry");
		check("The boat service of Selby ends for good after summer",
				"They sang. They danced. They slept. They ate. A ferry left Selby.", vectors);
		assertEquals(List.of("The boat service of Selby ends for good after summer", "A ferry left Selby."),
				vectors.asked);
	}

	@Test
	void theBoundLeavesOutWhatHasLeastInCommonWhateverTheOrder() {
		List<ComparedDocument> documents = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			String first = i == 3 ? "The service was held at noon, in the new hall beside the old harbour wall. " : "";
			documents.add(
					document("d" + i, first + "It rained. ".repeat(Inquiry.MOST_SENTENCES / 2 - 2) + "The ferry left "
							+ i + " times."));
		}
		StatementChecker checker = new StatementChecker(documents, new Pointing("boat", "ferry"));
		ComparedDocument statement = document("",
				"The boat service of the islands ends for good after the summer season");
		Inquiry inquiry = checker.ask(statement, documents);
		assertEquals(3, inquiry.leftOut());
		assertTrue(inquiry.bound().contains("in 3 others"), inquiry.bound());
		Set<String> found = found(inquiry);
		assertEquals(Set.of("d0", "d3"), found);
		assertEquals(found, found(checker.ask(statement, documents.reversed())));
		assertEquals("", checker.ask(statement, documents.subList(0, 2)).bound());
	}

	private static Set<String> found(Inquiry inquiry) {
		Set<String> found = new HashSet<>();
		for (ComparedDocument document : inquiry.documents()) {
			if (inquiry.answer(document).standing() != Standing.unrelated) {
				found.add(document.id());
			}
		}
		assertFalse(found.isEmpty());
		return found;
	}
}
