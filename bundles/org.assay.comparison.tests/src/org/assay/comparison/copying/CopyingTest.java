package org.assay.comparison.copying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.comparison.words.Words;
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
}
