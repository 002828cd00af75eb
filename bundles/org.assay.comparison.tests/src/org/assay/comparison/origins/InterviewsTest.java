package org.assay.comparison.origins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.English;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class InterviewsTest {
	private static final String TOLD = "Ada Quill told CNN that the harbour would be closed.";

	@TestFactory
	Stream<DynamicTest> pairsAreJoinedAsTheFileSays() throws IOException {
		try (InputStream in = InterviewsTest.class.getResourceAsStream("interviews.txt")) {
			String[] pairs = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "").split("(?m)^== ");
			return Arrays.stream(pairs).skip(1).map(p -> p.strip().split("\n"))
					.map(p -> DynamicTest.dynamicTest(p[0], () -> check(p)));
		}
	}

	private static void check(String[] pair) {
		List<Bond> bonds = bonds(English.document("a", "Harbour Post", List.of(), pair[1]),
				English.document("b", "Hill Gazette", List.of(), pair[2]));
		String found = bonds.isEmpty() ? "nothing" : bonds.stream().map(Bond::why).collect(Collectors.joining("; "));
		assertEquals(pair[0].substring(pair[0].indexOf('|') + 1).strip(), found);
	}

	private static List<Bond> bonds(ComparedDocument... documents) {
		return Origins.of(List.of(documents)).stream().flatMap(o -> o.bonds().stream())
				.filter(b -> b.kind() == Bond.Kind.interview).toList();
	}

	private static ComparedDocument published(String id, String outlet, String day) {
		ComparedDocument read = English.document(id, outlet, List.of(), TOLD);
		return new ComparedDocument(id, read.text(), outlet, day, List.of(), List.of(), read.reading());
	}

	@Test
	void anInterviewIsAHintOnly() {
		List<Origin> found = Origins.of(List.of(published("a", "Harbour Post", "2031-03-04"),
				published("b", "Hill Gazette", "2031-03-05")));
		assertEquals(2, found.getFirst().independent());
		assertTrue(found.getFirst().bonds().stream().noneMatch(Bond::certain));
	}

	@Test
	void reportsMoreThanAWeekApartTellOfTwoInterviews() {
		assertEquals(List.of("a b", "c d"), bonds(published("a", "Harbour Post", "2031-03-04"),
				published("b", "Hill Gazette", "2031-03-11"), published("c", "Valley Echo", "2031-03-20"),
				published("d", "Island Mail", "2031-03-21")).stream().map(b -> b.a().id() + " " + b.b().id()).toList());
	}
}
