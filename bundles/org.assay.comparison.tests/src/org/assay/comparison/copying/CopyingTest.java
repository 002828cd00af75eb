package org.assay.comparison.copying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.words.Words;
import org.assay.reading.Reading;
import org.junit.jupiter.api.Test;

class CopyingTest {
	private static final String A = "The harbour board closed the old northern quay on Monday after divers found deep"
			+ " cracks below the water line, and ferries were sent to the fishing port instead.";
	private static final String B = "Travellers were surprised. The harbour board closed the old northern quay on Monday"
			+ " after divers found deep cracks below the water line.";

	@Test
	void findsThePassageOnBothSides() {
		List<SharedPassage> passages = Copying.of(Words.of(A), Words.of(B)).passages();
		assertEquals(1, passages.size());
		assertEquals(passages.get(0).a().of(A), passages.get(0).b().of(B));
		assertTrue(passages.get(0).a().of(A).endsWith("below the water line"));
		assertFalse(passages.get(0).quoted());
	}

	@Test
	void aQuotationThatBothHaveIsNoCopiedProse() {
		String one = "“We will rebuild the whole northern quay before the summer ferries come back,” the mayor said.";
		String two = "At noon she told them: “We will rebuild the whole northern quay before the summer ferries come"
				+ " back.”";
		Copying copying = Copying.of(Words.of(one), Words.of(two));
		assertTrue(copying.passages().stream().allMatch(SharedPassage::quoted));
		assertFalse(copying.passages().isEmpty());
		assertFalse(copying.sharesProse());
	}

	@Test
	void idiomIsNoPassage() {
		assertEquals(List.of(), Copying.of(Words.of("It was one of the most of all that there was to be had."),
				Words.of("This was one of the most of all that there has been.")).passages());
	}

	@Test
	void theIndexFindsTheCopyOnly() {
		CopyIndex index = new CopyIndex();
		assertEquals(List.of(), index.add(Words.of(A)));
		assertEquals(List.of(), index.add(Words.of("Quite another report of a football match in the rain that nobody"
				+ " won, which ended late in the evening under lamps.")));
		assertEquals(List.of(0), index.add(Words.of(B)));
	}

	@Test
	void aCopyIsLinkedWithTheEarlierDocumentWhateverTheOrder() {
		ComparedDocument first = document("d2", A, "2031-03-01");
		ComparedDocument other = document("d3",
				"The mayor opened a school in the hills, and a band played until the rain"
						+ " drove all but a few children home in the evening.",
				"2031-03-01");
		ComparedDocument copy = document("d1", B, "2031-03-02");
		for (List<ComparedDocument> order : List.of(List.of(copy, other, first), List.of(first, other, copy))) {
			List<CopyLink> links = Copies.among(order);
			assertEquals(1, links.size());
			assertEquals(first, links.getFirst().earlier());
			assertEquals(copy, links.getFirst().later());
			SharedPassage passage = links.getFirst().copying().passages().getFirst();
			assertEquals(copy.words(passage.a()), first.words(passage.b()));
		}
	}

	private static ComparedDocument document(String id, String text, String published) {
		return new ComparedDocument(id, text, "Quay Post", published, List.of(), List.of(), new Reading(List.of(),
				List.of(), List.of(), List.of(), List.of(), List.of(), "en", ""));
	}
}
