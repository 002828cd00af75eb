package org.assay.comparison.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.comparison.English;
import org.assay.comparison.Rate;
import org.assay.comparison.Relation;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

class FingerprintTest {
	@Test
	void whatIsReadAnewHasTheSame() {
		String text = "The flood in Norland killed 12 people on Monday, the police said.";
		assertEquals(Fingerprint.of(List.of(English.document("a", "", List.of(), text))),
				Fingerprint.of(List.of(English.document("a", "", List.of(), text))));
	}

	/** Where one text ends and the next begins counts, as does what is absent. */
	@Test
	void whatDiffersHasAnother() {
		Map<String, Object> seen = new HashMap<>();
		for (Object data : List.of("", "ab", List.of(), List.of("ab"), List.of("a", "b"), List.of("", "ab"),
				List.of("ab", ""), List.of(List.of("a"), "b"), List.of(List.of("a", "b")), Optional.empty(),
				Optional.of("ab"), 7, 8, 7.0, "7", true, false, Relation.equal, "equal", new Span(1, 2),
				new Span(1, 3), new Rate("a", "b", BigDecimal.ONE, "", ""), new Rate("a", "b", BigDecimal.ONE, "", "x"),
				"x".repeat(9_000), "x".repeat(9_001), List.of("x".repeat(8_190), "y"))) {
			Object same = seen.put(Fingerprint.of(data), data);
			assertEquals(null, same, () -> same + " and " + data);
		}
	}

	@Test
	void whatIsNoDataIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> Fingerprint.of(List.of(new Object())));
	}
}
