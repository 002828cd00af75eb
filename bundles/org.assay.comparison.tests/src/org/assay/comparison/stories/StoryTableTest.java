package org.assay.comparison.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.English;
import org.junit.jupiter.api.Test;

class StoryTableTest {
	private static final List<ComparedDocument> THREE = List.of(
			English.document("c", "", List.of(),
					"All 212 passengers of the ferry Alderney Rose were brought ashore at Norhaven."),
			English.document("b", "", List.of(), "Teachers in Eastport walked out over pay on Tuesday."),
			English.document("a", "", List.of(),
					"The ferry Alderney Rose ran aground off Norhaven on Monday with 212 passengers."));

	private static List<List<String>> ids(StoryTable table) {
		return table.stories().stream().map(s -> s.stream().map(ComparedDocument::id).toList()).toList();
	}

	@Test
	void storiesKeepTheOrderOfTheirDocuments() {
		StoryTable table = StoryTable.find(THREE);
		assertEquals(List.of(List.of("c", "a"), List.of("b")), ids(table));
		assertEquals(1, table.alone());
	}

	@Test
	void togetherIsOneStory() {
		assertEquals(List.of(List.of("c", "b", "a")), ids(StoryTable.together(THREE)));
		assertEquals(List.of(), ids(StoryTable.together(List.of())));
		assertEquals(List.of(), ids(StoryTable.find(List.of())));
	}

	@Test
	void theReferenceArticlesTellOneStory() throws Exception {
		String shared = System.getProperty("assay.shared", "");
		assumeFalse(shared.isEmpty(), "skipped: the reference articles are not here (system property assay.shared)");
		try (Stream<Path> files = Files.list(Path.of(shared, "articles"))) {
			List<StoryText> texts = files.filter(f -> f.toString().endsWith(".txt")).map(StoryTableTest::text).toList();
			assertEquals(2, texts.size());
			assertEquals(1, StoryFinder.find(texts).size());
		}
	}

	private static StoryText text(Path file) {
		try {
			return new StoryText(file.getFileName().toString(), Files.readString(file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
