package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {

	private static final Duration BOUND = Duration.ofSeconds(60);
	private static final String PARAGRAPH = "“We shall pay $3 million,” Ada Quill said on Monday, adding that the "
			+ "guild of Brack was “ready” and that 40 ships, more than ever, would sail in May if the wind turned. "
			+ "According to Tom Bell, who met her in Norway last week, nobody had expected it.\n";

	private static Reading read(String text) {
		return assertTimeoutPreemptively(BOUND, () -> Sample.of(text).reading());
	}

	@Test
	void aMegabyteOfText() {
		Reading reading = read(PARAGRAPH.repeat(1_000_000 / PARAGRAPH.length()));
		assertTrue(reading.sentences().size() > 5_000);
	}

	@Test
	void timeGrowsWithTheTextAndNotWithItsSquare() {
		read(PARAGRAPH.repeat(100));
		long small = time(PARAGRAPH.repeat(200));
		long large = time(PARAGRAPH.repeat(1_600));
		assertTrue(large < 30 * Math.max(small, 20_000_000), () -> small + " ns for one part, " + large
				+ " ns for eight");
	}

	private static long time(String text) {
		long begin = System.nanoTime();
		read(text);
		return System.nanoTime() - begin;
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "word ", "“", "\"", "a“b ", "said ", "(", "1", "1,000 ", "- ", "A ", "The ",
			"Quill's ",
			", who said ", "5-", "http://", ".", "''", "\uD83D\uDC0B", "\uD83D", "of the " })
	void oneLongLineOfOnePiece(String piece) {
		String text = piece.repeat(200_000 / piece.length());
		Reading reading = read(text);
		int end = 0;
		for (Sentence sentence : reading.sentences()) {
			assertTrue(sentence.span().begin() >= end && sentence.span().end() <= text.length());
			end = sentence.span().end();
		}
		assertTrue(reading.attributions().size() <= text.length() / 4);
	}

	@Test
	void oneWordOfFiveMillionCharacters() {
		assertEquals(1, read("a".repeat(5_000_000)).sentences().size());
	}

	@Test
	void tenThousandSentencesWithoutAFullStop() {
		String piece = "Ada Quill said the guild would pay three men in Norway and the tug sank on Monday ";
		String text = piece.repeat(10_000);
		assertTrue(read(text).sentences().size() > 100);
	}

	@Test
	void quotationsThatNeverEnd() {
		String text = ("“Ada Quill said. “The guild will pay. ‘Never. " + "\"So be it. ").repeat(2_000);
		assertTrue(read(text).sentences().size() > 50);
	}

	@Test
	void nothingAndWhiteSpace() {
		for (String text : List.of("", " ", "\n\n", "\uFEFF", "\u0000\u0001", ".", "“”", "\r\n\r\n•")) {
			assertEquals(List.of(), read(text).attributions());
		}
	}

	@Test
	void anySequenceOfFragmentsIsRead() {
		List<String> pieces = List.of("“", "”", "\"", "'", "’s", "said", " ", " ", " ", ", ", ". ", "Ada Quill",
				"he", "$5", "million", "5", "-", "—", "(", ")", "if", "that", "who", "Monday", "May", "last", "year",
				"the", "of", "\n", ":", "according to", "per", "claimed", "a", "half", "third", "quarter", "1/2", "%",
				"🐋", "U.S.", "Mr.", "in", "not", "to", "telling", "was", "told", "by", "as", "1980s", "BC", "ago",
				"weeks", "and", "two", "-old", "\u0301");
		Random random = new Random(11);
		for (int round = 0; round < 1_000; round++) {
			String text = IntStream.range(0,
					random.nextInt(60)).mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
					.collect(Collectors.joining(random.nextBoolean() ? " " : ""));
			assertDoesNotThrow(() -> Sample.of(text), text);
		}
	}

	@Test
	void stopsWhenAsked() {
		assertThrows(CancellationException.class, () -> Sample.READER.read(new ReadingInput(PARAGRAPH,
				Optional.empty(),
				"", List.of()), () -> true));
	}

	@Test
	void aRelativeClauseMayHangOnNothing() {
		assertDoesNotThrow(() -> Sample.of("that of put which asked the Bell put\n"));
	}

	@Test
	void wordsOfNewsInAnyOrder() {
		String[] words = ("the of and to in that for is on with as he said was it Quill harbour Bell tug quay toll would his "
				+ "company called praised “ ” ‘ ’ \" ' , ; : who which asked ( ) . so-called spokesman by at put citing "
				+ "neither nor").split(" ");
		Random random = new Random(7);
		for (int n = 0; n < 400; n++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(40); i >= 0; i--) {
				text.append(words[random.nextInt(words.length)]).append(random.nextInt(12) == 0 ? "\n\n" : " ");
			}
			assertDoesNotThrow(() -> Sample.of(text.toString()), text::toString);
		}
	}

	/** Found by stretches of news in random order: what is attributed may be cut to nothing, and a verb may open the text. */
	@Test
	void aCueMayAttributeNothingAndHaveNobody() {
		assertDoesNotThrow(() -> Sample.of("reacted with a no alarm at twice the rate of ruling Progress says ."));
		assertDoesNotThrow(() -> Sample
				.of("would which to ) said it for said and would ) harbour , said with said with it : is for "
						+ "as ; called it it said ’ ,"));
	}
}
