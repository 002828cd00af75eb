package org.assay.ui.annotate.internal.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.assay.text.SourceText;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

class InContextTest {

	private static String of(String text, String words) {
		int begin = text.indexOf(words);
		return InContext.of(SourceText.of(text), new Span(begin, begin + words.length()));
	}

	@Test
	void aShortTextIsThereAsAWhole() {
		assertEquals("[Lund] left.", of("Lund left.", "Lund"));
		assertEquals("Gone is [Lund.]", of("Gone is Lund.", "Lund."));
	}

	@Test
	void whatIsLeftOutBeginsAndEndsBetweenWords() {
		String text = "Nobody had ever said so before the mayor of Skerry did on the first Monday of a very cold March.";
		assertEquals("\u2026said so before the mayor of [Skerry] did on the first Monday of a \u2026",
				of(text, "Skerry"));
	}

	@Test
	void blanksOfAllKindsAndLineBreaksAreOneBlank() {
		assertEquals("a b [c d]", of("a\u00A0 \nb\t c\n\n d", "c\n\n d"));
	}

	@Test
	void aTextWithoutBlanksIsCutAnywhere() {
		String text = "x".repeat(80) + "Lund" + "y".repeat(80);
		assertEquals("\u2026" + "x".repeat(30) + "[Lund]" + "y".repeat(30) + "\u2026", of(text, "Lund"));
	}
}
