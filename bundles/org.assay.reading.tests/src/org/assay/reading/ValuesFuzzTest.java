package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

/** What holds for the times and figures of any text, however odd. Seeded, so that a failure comes again. */
class ValuesFuzzTest {

	private static final List<String> PIECES = List.of("the", "a", "27th", "24", "0", "1/2", "2 1/4", "1,200.5", "10^9",
			"×",
			"1 234 567", "half", "past", "quarter", "to", "of", "and", "point", "million", "hundred", "dozen", "one",
			"in", "five",
			"twenty", "-", "–", "/", "$", "US$", "MEUR", "USD", "%", "per", "feet", "inches", "dollars", "cents", "kV",
			"from",
			"between", "more than", "less than", "last", "next", "that", "year", "month", "week", "night", "day", "May",
			"june",
			"Feb", "30", "Monday", "at", "o'clock", "p.m.", "(", ")", "GMT", "ago", "from now", "1999", "2120",
			"nineteen",
			"ninety", "BC", "1980s", "Easter", "New Year", "'s", "Eve", "13.5.2029", "2029-02-31", "Q3", "winter", ",",
			".", "said",
			"will", "had", "ships");

	@Test
	void spansAreInOrderAndValuesAreWellFormed() {
		Random random = new Random(20);
		for (int round = 0; round < 2_000; round++) {
			String text = IntStream.range(0, 1 + random.nextInt(30))
					.mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
					.collect(Collectors.joining(random.nextInt(6) == 0 ? "" : " "));
			Reading reading = Sample.of(text).reading();
			inOrder(text, reading.times().stream().map(TimeExpression::span).toList());
			inOrder(text, reading.figures().stream().map(Figure::span).toList());
			reading.times().forEach(time -> wellFormed(text, time));
			reading.figures().forEach(figure -> wellFormed(text, figure));
		}
	}

	private static void inOrder(String text, List<Span> spans) {
		int end = 0;
		for (Span span : spans) {
			assertTrue(span.begin() >= end && span.end() > span.begin() && span.end() <= text.length(),
					() -> spans + " in " + text);
			end = span.end();
		}
	}

	private static void wellFormed(String text, TimeExpression time) {
		boolean duration = time.value()
				.matches("P(\\d+(\\.\\d+)?[YMWD]|\\d+(\\.\\d+)?(CE|DE|Q)|X(Y|M|W|D|Q|CE|DE))*(T.+)?");
		boolean point = time.value().matches("(BC)?[\\dX]{2,4}(-.+)?(T.+)?|(PAST|PRESENT|FUTURE)_REF");
		assertTrue(duration || point, () -> time.value() + " in " + text);
		assertTrue(!time.arithmetic().isEmpty(), text);
	}

	private static void wellFormed(String text, Figure figure) {
		figure.high().ifPresent(high -> assertTrue(high.compareTo(figure.value()) > 0, () -> figure + " in " + text));
		assertTrue(figure.value().precision() < 60, text);
	}

	@Test
	void theSameTextHasTheSameValues() {
		String text = "On May 5 it rose from 5 to 7 percent, one in five ships sank by half past eight.";
		assertEquals(Sample.of(text).times(), Sample.of(text).times());
		assertEquals(Sample.of(text).figures(), Sample.of(text).figures());
	}
}
