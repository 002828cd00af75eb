package org.assay.reading.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assay.reading.language.ParsedSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the models, where this bundle was built with them. Their labels are compared by releng/language-pack. */
class EnglishParserTest {

	private static EnglishParser loaded;

	private static synchronized EnglishParser parser() throws IOException {
		assumeTrue(EnglishParser.isInstalled(), "Built without the English language pack");
		if (loaded == null) {
			loaded = EnglishParser.load();
		}
		return loaded;
	}

	private static ParsedSentence parse(String line) throws IOException {
		return parser().parse(List.of(line.split(" ")));
	}

	@Test
	void aReportIsParsed() throws IOException {
		ParsedSentence sentence = parse("The minister told Reuters in Vienna that exports fell 3.5 % in 2023 .");
		assertEquals(List.of("DT", "NN", "VBD", "NNP", "IN", "NNP", "IN", "NNS", "VBD", "CD", "NN", "IN", "CD", "."),
				sentence.tags());
		assertEquals("U-ORG", sentence.names().get(3));
		assertEquals("U-GPE", sentence.names().get(5));
		assertEquals("U-DATE", sentence.names().get(12));
		assertEquals("nsubj", sentence.relations().get(1));
		assertEquals(2, sentence.heads().get(1));
		assertEquals("ccomp", sentence.relations().get(8));
		assertEquals("tell", sentence.lemmas().get(2));
	}

	@Test
	void everyWordHasALabelAndTheTreeHasNoCircle() throws IOException {
		for (String line : List.of(".", "\u0000", "a _ b _ c", ") ( ] [", "😀 😀", "x", "!!!!!! ?????", "http://",
				"“ ‘ ’ ”", "of of of of of the the the", "\uD800 broken")) {
			ParsedSentence sentence = parse(line);
			assertTrue(sentence.hasTree(), line);
			for (int i = 0; i < sentence.size(); i++) {
				int steps = 0;
				for (int at = i; at >= 0; at = sentence.heads().get(at)) {
					assertTrue(steps++ <= sentence.size(), line);
				}
			}
		}
	}

	@Test
	void aSentenceWithoutEndTakesNoLongerThanItsWords() throws IOException {
		ParsedSentence sentence = parser().parse(Collections.nCopies(20_000, "and"));
		assertEquals(20_000, sentence.size());
	}

	@Test
	void threadsGetTheSameAnswers() throws IOException, InterruptedException, ExecutionException {
		String line = "Lena Hartwig , who chairs Northwind Energy plc , denied on Monday that it owed € 900,000 .";
		ParsedSentence expected = parse(line);
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Future<ParsedSentence>> answers = new ArrayList<>();
			for (int i = 0; i < 40; i++) {
				answers.add(threads.submit(() -> parse(line)));
			}
			for (Future<ParsedSentence> answer : answers) {
				assertEquals(expected, answer.get());
			}
		}
	}

	@Test
	void aFolderWithoutModelsIsNamed(@TempDir Path folder) throws IOException {
		IOException missing = assertThrows(IOException.class, () -> EnglishParser.load(folder));
		assertTrue(missing.getMessage().contains(folder.toString()), missing.getMessage());
		Files.write(folder.resolve("pos.bin"), new byte[] { 1, 2, 3, 4, 5 });
		assertThrows(IOException.class, () -> EnglishParser.load(folder));
	}

	@Test
	void withoutModelsLoadingSaysWhatToDo() {
		if (!EnglishParser.isInstalled()) {
			IOException missing = assertThrows(IOException.class, EnglishParser::load);
			assertTrue(missing.getMessage().contains("Install the English language pack"), missing.getMessage());
		}
	}
}
