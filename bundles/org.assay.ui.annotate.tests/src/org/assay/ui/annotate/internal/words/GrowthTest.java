package org.assay.ui.annotate.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

class GrowthTest {

	private static List<String> steps(String text, String from) {
		int begin = text.indexOf(from);
		Span selection = new Span(begin, begin);
		List<String> steps = new ArrayList<>();
		Growth growth = new Growth(text);
		for (int i = 0; i < 10; i++) {
			Span next = growth.grow(selection);
			if (next.equals(selection)) {
				return steps;
			}
			selection = next;
			steps.add(selection.of(text));
		}
		throw new AssertionError("grows without end: " + steps);
	}

	@Test
	void growsByWordPhraseClauseSentenceParagraphText() {
		String text = "It rained.\nThe mayor, who was late, spoke first; nobody listened. Then he left.\nEnd.";
		assertEquals(List.of("late", "who was late", "The mayor, who was late, spoke first",
				"The mayor, who was late, spoke first; nobody listened.",
				"The mayor, who was late, spoke first; nobody listened. Then he left.", text), steps(text, "late"));
	}

	@Test
	void aNumberWithItsSignsIsOneWord() {
		assertEquals("$3,400.50", steps("It cost $3,400.50 in all.", "400").getFirst());
		assertEquals("minister\u2019s", steps("The minister\u2019s word", "nister").getFirst());
		assertEquals("well-known", steps("a well-known fact", "known").getFirst());
	}

	@Test
	void aCaretBehindAWordTakesTheWord() {
		String text = "one two";
		assertEquals(new Span(0, 3), new Growth(text).grow(new Span(3, 3)));
		assertEquals(new Span(4, 7), new Growth(text).grow(new Span(7, 7)));
	}

	@Test
	void theSentenceAtAnyOfItsLettersIsTheSame() {
		String text = "It rained.\n The mayor spoke first. Then he left.\nEnd.";
		Growth growth = new Growth(text);
		for (String at : List.of("The", "mayor", "first.")) {
			assertEquals("The mayor spoke first.", growth.sentenceAt(text.indexOf(at)).of(text), at);
		}
		assertEquals("Then he left.", growth.sentenceAt(text.indexOf("left") + 4).of(text));
		assertEquals("", new Growth("").sentenceAt(0).of(""));
	}

	@Test
	void anEmptyTextDoesNotGrow() {
		assertEquals(new Span(0, 0), new Growth("").grow(new Span(0, 0)));
	}

	@Test
	void quotedWordsAreAPhrase() {
		String text = "He called it \u201Ca very bad day\u201D and went.";
		assertEquals("a very bad day", steps(text, "bad").get(1));
	}
}
