package org.assay.comparison.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementCheckerTest {

	private static ComparedDocument document(String text) {
		return English.document("d", "", List.of(), text);
	}

	private static StatementAnswer check(String statement, String text) {
		ComparedDocument document = document(text);
		return new StatementChecker(List.of(document)).check(English.document("", "", List.of(), statement), document);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The mill burned down | The mill burned down on Monday. Nobody was hurt. | agrees",
			"The mill burned down | The mill reportedly burned down, two sources said. | reports",
			"The mill burned down | The mayor denied that the mill burned down. | reports",
			"The mill burned down | That the mill burned down is a hoax. The fake picture was debunked within hours. | disagrees",
			"The mill burned down | The ferry sails at noon. | unrelated",
			"The mill fire is a hoax | The mill fire is a hoax. The fake picture was debunked within hours. | agrees",
			"The mill fire is a hoax | A fire destroyed the mill. The mill fire burned all night. | disagrees",
			"The mill will close in May | The mill will close in May. Nobody was asked. | agrees",
			"The mill has 40 workers | The mill has 90 workers. It stands by the river. | disagrees",
			"The mill is safe | The mill is not safe. It stands by the river. | disagrees",
			"Halvik sells it for 129 dollars | The dollar was little changed. Traders waited for the bank. | unrelated",
			"The mill was sold without a permit | The mill was sold on Monday. | agrees" })
	void standing(String statement, String text, Standing standing) {
		StatementAnswer answer = check(statement, text);
		assertEquals(standing, answer.standing(), answer::toString);
		assertEquals(standing == Standing.unrelated, answer.evidence().isEmpty(), answer::toString);
	}

	@Test
	void theReasonNamesTheWord() {
		StatementAnswer answer = check("The mill burned down",
				"That the mill burned down is a hoax. The fake picture was debunked within hours.");
		assertEquals("It calls it untrue: \"hoax\".", answer.why());
		assertEquals(1, answer.evidence().size(), answer::toString);
	}

	@Test
	void rareWordsCountMore() {
		List<ComparedDocument> documents = List.of(
				English.document("a", "", List.of(), "The council met. The council voted. The osprey nested."),
				English.document("b", "", List.of(), "The council met again."),
				English.document("c", "", List.of(), "The council rested."));
		StatementChecker checker = new StatementChecker(documents);
		ComparedDocument statement = English.document("", "", List.of(), "The council saw an osprey");
		double rare = checker.check(statement, documents.getFirst()).score();
		double common = checker.check(statement, documents.get(1)).score();
		assertTrue(rare > common, rare + " " + common);
	}
}
