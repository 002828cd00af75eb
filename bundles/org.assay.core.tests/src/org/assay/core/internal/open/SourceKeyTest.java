package org.assay.core.internal.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceKeyTest {

	@Test
	void spellingsOfOneOutletAreOne() {
		for (String spelling : List.of("BBC", "bbc.com", "BBC.com", "www.bbc.co.uk", "news.bbc.co.uk", " the BBC ")) {
			assertEquals("bbc", SourceKey.of(spelling), spelling);
		}
		assertEquals(SourceKey.of("Fox News"), SourceKey.of("FoxNews.com"));
		assertEquals(SourceKey.of("The Harbour Post"), SourceKey.of("theharbourpost.example"));
	}

	@Test
	void differentOutletsStayApart() {
		assertNotEquals(SourceKey.of("Harbour Post"), SourceKey.of("Harbour Wire"));
		assertNotEquals(SourceKey.of("mira.substack.com"), SourceKey.of("leif.substack.com"));
		assertNotEquals(SourceKey.of("mira.wordpress.com"), SourceKey.of("leif.wordpress.com"));
	}

	@Test
	void namesWithoutLettersStillHaveAKey() {
		assertEquals("?!", SourceKey.of("?!"));
		assertEquals("the", SourceKey.of("The"));
	}
}
