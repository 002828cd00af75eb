package org.assay.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.assay.search.Kind;
import org.junit.jupiter.api.Test;

class QueryTextTest {

	@Test
	void aKindIsWrittenReplacedAndTakenOut() {
		assertEquals("deal kind:claim", QueryText.withKind("deal", Optional.of(Kind.claim)));
		assertEquals("deal by:vale kind:time", QueryText.withKind("deal Kind:claims by:vale", Optional.of(Kind.time)));
		assertEquals("deal", QueryText.withKind("kind:claim deal", Optional.empty()));
		assertEquals("deal is:proposed", QueryText.withVerdict("deal", Optional.of("proposed")));
	}

	@Test
	void whatIsAskedForIsRead() {
		assertEquals(Optional.of(Kind.claim), QueryText.kind("a KIND:claims b"));
		assertEquals(Optional.empty(), QueryText.kind("-kind:claim"));
		assertEquals(Optional.of("unsure"), QueryText.verdict("is:unsure"));
	}

	@Test
	void aNameOfSeveralWordsStaysTogether() throws SearchSyntaxException {
		assertEquals(new Term.By("Vale News"),
				SearchQuery.parse(QueryText.by("Vale News")).clauses().getFirst().term());
	}
}
