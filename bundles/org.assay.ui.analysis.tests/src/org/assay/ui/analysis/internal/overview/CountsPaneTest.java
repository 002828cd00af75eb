package org.assay.ui.analysis.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.assay.core.overview.Count;
import org.assay.core.overview.Overview.Group;
import org.junit.jupiter.api.Test;

/** What the lines of numbers say. */
class CountsPaneTest {
	@Test
	void longNumbersHaveCommas() {
		Count claims = new Count("proposals.claims", "claims", Collections.nCopies(6553, "claim"), 17188);
		assertEquals("<a>6,553</a> of 17,188 claims",
				CountsPane.words(new Group("proposals", "To be judged", List.of(claims)), claims));
		Group documents = new Group("documents", "Documents", List.of(claims));
		assertEquals("<a>6,553</a> claims", CountsPane.words(documents, claims));
		assertEquals("Documents (17,188)", CountsPane.heading(documents));
		Count some = new Count("documents.read", "read", List.of(), 1200, 17188);
		assertEquals("Documents (1,200 of 17,188)",
				CountsPane.heading(new Group("documents", "Documents", List.of(some))));
	}
}
