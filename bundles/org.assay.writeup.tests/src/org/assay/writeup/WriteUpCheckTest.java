package org.assay.writeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.reading.Reader;
import org.assay.reading.en.EnglishPack;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WriteUpCheckTest {
	private static Reader reader;
	private static final SourceText COURIER = SourceText.of("""
			\uD83D\uDD25 The cable to Sund costs €240 million, Halvik Energy said on Monday. Reportedly the mayor of Sund
			has agreed. Some 4,300 islanders were in the dark. The cable is late.
			""");
	private static final SourceText RADIO = SourceText.of("The cable costs €240 million. It is late. It is late.\n");
	private final Map<String, CitedText> texts = Map.of("d1",
			new CitedText("d1", COURIER, Set.of("Brenholm Courier", "Torben Aske"), "o1"), "d2",
			new CitedText("d2", RADIO, Set.of("Sund Radio"), "o1"), "d3",
			new CitedText("d3", SourceText.of("It costs €240 million."), Set.of("Tide & Grid"), "d3"));

	@BeforeAll
	static void load() throws IOException {
		try {
			reader = new EnglishPack().load();
		} catch (FileNotFoundException e) {
			Assumptions.abort("The language pack has not been made: " + e.getMessage());
		}
	}

	@Test
	void whatRestsOnTheWordsIsRight() {
		assertRight("The cable costs €240 million " + cite("d1", "costs €240 million") + ".");
		assertRight(
				"# Heading\n\nThe cable costs €240 million. " + cite("d1", "costs €240 million") + "\n\n* What else?\n"
						+ "* The islands were dark: " + cite("d1", "4,300 islanders were in the dark") + "\n");
		assertRight("Torben Aske puts it at about €245 million " + cite("d1", "costs €240 million") + ".");
		assertRight("Assessment: this is too little. It will not do.");
		assertRight("Is it `code`?\n\n    more code with 3 numbers.\n\nHow much is it? There are two views:");
	}

	@Test
	void aStatementWithoutASpan() {
		assertEquals(List.of("statement without span: The cable costs €240 million."),
				found("Costs. " + cite("d1", "costs €240 million") + " The cable costs €240 million.\n"));
	}

	@Test
	void aLabelIsAMarkOrSaysPartOfTheSentence() {
		String outlet = cite("d1", "costs €240 million").replace("[\\[1\\]]", "[Brenholm Courier]");
		String prose = cite("d2", "costs €240 million").replace("[\\[1\\]]", "[It costs €250 million]");
		assertEquals(List.of("The cable costs €240 million .", "It costs €250 million, they say."),
				WriteUpText.of("The cable costs €240 million " + outlet + ". " + prose + ", they say.")
						.statements(words -> List.of(new Span(0, words.indexOf(". ") + 1),
								new Span(words.indexOf(". ") + 2, words.length())))
						.stream().map(Statement::words).toList());
		assertEquals(List.of("figure not in the cited words"),
				kinds("The cable costs €240 million. " + outlet + " " + prose + ", they say."));
	}

	@Test
	void marksAndLinesDoNotShiftTheProblem() {
		assertEquals(List.of("statement without span: The **cable**\ncosts a *lot*"),
				found("> The **cable**\n> costs a *lot*.\n").stream()
						.map(p -> p.replace("\n> ", "\n").replace("*.", "*"))
						.toList());
	}

	@Test
	void aPlaceWhereTheWordsAreNotAnyMore() {
		String moved = cite("d1", "4,300 islanders").replaceAll("#\\d+-\\d+", "#3-9");
		Problem problem = check("4,300 islanders waited " + moved + ".").getFirst();
		assertEquals(Problem.Kind.changedSpan, problem.kind());
		assertEquals(cite("d1", "4,300 islanders"), problem.mended().orElseThrow());
		assertEquals("changed span",
				check("Late " + cite("d2", "It is late").replaceAll("#\\d+-\\d+", "#0-5") + ".").getFirst()
						.kind().toString());
		assertTrue(check("Late " + cite("d2", "It is late").replaceAll("#\\d+-\\d+", "#0-5") + ".").getFirst().mended()
				.isEmpty(), "twice in the text");
		assertEquals(List.of("unknown document"), kinds("Late " + cite("d2", "It is late").replace("d2", "d9") + "."));
		assertEquals(List.of("changed span"),
				kinds("Late " + cite("d2", "It is late").replaceAll("#\\d+-\\d+", "#900-910") + "."));
	}

	@Test
	void aFigureThatIsNotInTheWords() {
		assertEquals(List.of("figure not in the cited words"),
				kinds("The cable costs €250 million " + cite("d1", "costs €240 million") + "."));
		assertEquals(List.of("figure not in the cited words"),
				kinds("The cable costs $240 million " + cite("d1", "costs €240 million") + "."));
		assertRight("It costs €240 million " + cite("d3", "costs €240 million") + ".");
	}

	@Test
	void aNameThatIsNotInTheWords() {
		List<Problem> problems = check("Ana Roth says it costs €240 million " + cite("d1", "costs €240 million") + ".");
		assertEquals("The words cited do not name “Ana Roth”.", problems.getFirst().message());
		assertEquals(1, problems.size());
	}

	@Test
	void aReservationThatIsDropped() {
		String cited = cite("d1", "Reportedly the mayor of Sund");
		assertEquals(List.of("hedge dropped"), kinds("The mayor has agreed " + cited + "."));
		assertRight("The mayor has reportedly agreed " + cited + ".");
		assertRight("The mayor has agreed " + cited + cite("d1", "The cable is late") + ".");
	}

	@Test
	void oneOriginToldAsSeveral() {
		String both = cite("d1", "costs €240 million") + " " + cite("d2", "costs €240 million");
		assertEquals(List.of("one origin told as several"),
				kinds("Several reports say it costs €240 million " + both + "."));
		assertEquals(List.of("one origin told as several"),
				kinds("The price of €240 million is confirmed " + cite("d3", "costs €240 million") + "."));
		assertRight("Several reports say it costs €240 million " + both + " " + cite("d3", "costs €240 million") + ".");
	}

	private void assertRight(String markdown) {
		assertEquals(List.of(), check(markdown), markdown);
	}

	private List<String> kinds(String markdown) {
		return check(markdown).stream().map(p -> p.kind().toString()).toList();
	}

	private List<String> found(String markdown) {
		return check(markdown).stream().map(p -> p.kind() + ": " + p.place().of(markdown)).collect(Collectors.toList());
	}

	private List<Problem> check(String markdown) {
		return new WriteUpCheck(reader, texts).check(markdown);
	}

	private String cite(String document, String words) {
		SourceText text = texts.get(document).text();
		int begin = text.toString().indexOf(words);
		return Citation.markdown("[1]", document, text, new Span(begin, begin + words.length()));
	}
}
