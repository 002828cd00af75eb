package org.assay.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assay.search.Kind;
import org.assay.search.query.Term.AnyOf;
import org.assay.search.query.Term.By;
import org.assay.search.query.Term.FigureRange;
import org.assay.search.query.Term.Match;
import org.assay.search.query.Term.OfKind;
import org.assay.search.query.Term.Place;
import org.assay.search.query.Term.Published;
import org.assay.search.query.Term.Sum;
import org.assay.search.query.Term.Words;
import org.junit.jupiter.api.Test;

class SearchQueryTest {

	private static List<Clause> parse(String typed) throws SearchSyntaxException {
		return SearchQuery.parse(typed).clauses();
	}

	private static Term only(String typed) throws SearchSyntaxException {
		List<Clause> clauses = parse(typed);
		assertEquals(1, clauses.size(), clauses.toString());
		return clauses.getFirst().term();
	}

	private static Words word(String typed) {
		return new Words(typed, Match.word, Place.anywhere);
	}

	@Test
	void blankAsksForNothing() throws SearchSyntaxException {
		assertTrue(SearchQuery.parse("  \t ").isEmpty());
	}

	@Test
	void wordsPhrasesAndBeginnings() throws SearchSyntaxException {
		assertEquals(List.of(word("rare"), new Words("rare earth", Match.phrase, Place.anywhere),
				new Words("min", Match.prefix, Place.anywhere)),
				parse("rare \u201crare earth\u201d min*").stream().map(Clause::term).toList());
		assertEquals(new Words("no end", Match.phrase, Place.anywhere), only("\"no end"));
	}

	@Test
	void fieldsWithAndWithoutQuotationMarks() throws SearchSyntaxException {
		assertEquals(new By("Fox News"), only("by:\"Fox News\""));
		assertEquals(new OfKind(Kind.claim), only("KIND:Claims"));
		assertEquals(new Words("deal", Match.word, Place.title), only("title:deal"));
		assertEquals(new Words("deal", Match.word, Place.title), only("in:title deal"));
	}

	@Test
	void whatIsNoFieldIsWords() throws SearchSyntaxException {
		assertEquals(word("12:30"), only("12:30"));
		assertEquals(word("https://example.org"), only("https://example.org"));
	}

	@Test
	void minusKeepsOutAndOrJoins() throws SearchSyntaxException {
		assertEquals(new Clause(word("deal"), true), parse("-deal").getFirst());
		assertEquals(new AnyOf(List.of(new Clause(word("a"), false), new Clause(word("b"), false),
				new Clause(word("c"), false))), only("a OR b OR c"));
		assertEquals(2, parse("a b OR c").size());
		assertEquals(List.of(new Clause(word("b"), false)), parse("OR b"), "an OR without a left side says nothing");
	}

	@Test
	void daysReachFromTheFirstToTheLast() throws SearchSyntaxException {
		long first = LocalDate.of(2025, 2, 1).toEpochDay();
		assertEquals(new Published(new Days(first, first + 27)), only("on:2025-02"));
		assertEquals(new Published(new Days(first, Long.MAX_VALUE)), only("from:2025-02-01"));
		assertEquals(new Published(new Days(Long.MIN_VALUE, first)), only("to:2025-02-01"));
		assertEquals(new Published(new Days(first, first + 58)), only("on:2025-02..2025-03"));
	}

	@Test
	void amountsAreReadInWhateverWords() throws SearchSyntaxException {
		for (String typed : List.of("$500 billion", "$500bn", "US$500bn", "usd 500bn", "500 billion dollars",
				"$500,000,000,000", "$5e11")) {
			Sum sum = (Sum) only(typed);
			assertEquals("5E+11", sum.amount().canonical(), typed);
			assertEquals("USD", sum.amount().unit(), typed);
		}
		assertEquals("%", ((Sum) only("12.5 per cent")).amount().unit());
		assertEquals("", ((Sum) only("500bn")).amount().unit());
	}

	@Test
	void plainNumbersStayWords() throws SearchSyntaxException {
		assertEquals(word("2025"), only("2025"));
		assertEquals(List.of(word("500"), word("people")), parse("500 people").stream().map(Clause::term).toList());
	}

	@Test
	void figuresAndRangesOfThem() throws SearchSyntaxException {
		Amount low = new Amount(new BigDecimal("4E+11"), "");
		FigureRange range = (FigureRange) only("figure:400bn..600bn");
		assertEquals(0, low.value().compareTo(range.low().value()));
		assertEquals("6E+11", range.high().canonical());
		FigureRange dollars = (FigureRange) only("figure:$1..2");
		assertEquals("USD", dollars.high().unit(), "the unit of one end holds for the other");
	}

	@Test
	void whatCannotBeUnderstoodIsSaidWithWhatCould() {
		String message = assertThrows(SearchSyntaxException.class, () -> parse("kind:rumour")).getMessage();
		assertTrue(message.startsWith("kind:rumour cannot be understood. Possible: document, claim"), message);
		assertThrows(SearchSyntaxException.class, () -> parse("from:monday"));
		assertThrows(SearchSyntaxException.class, () -> parse("figure:many"));
		assertThrows(SearchSyntaxException.class, () -> parse("by:"));
		assertThrows(SearchSyntaxException.class, () -> parse("in:margin x"));
	}
}
