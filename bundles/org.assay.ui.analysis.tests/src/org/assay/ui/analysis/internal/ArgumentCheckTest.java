package org.assay.ui.analysis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.assay.analysis.Parameter;
import org.junit.jupiter.api.Test;

/** What the dialog says while arguments are typed. */
class ArgumentCheckTest {
	private static final Parameter COUNT = Parameter.integer("count", "Count", "How many.", 3);
	private static final Parameter SHARE = Parameter.decimal("share", "Share", "How much.", "0.5");
	private static final Parameter DAY = Parameter.date("day", "Day", "Which day.");

	@Test
	void whatCanBeUsedIsNotCommentedOn() {
		assertEquals(Optional.empty(), ArgumentCheck.problem(COUNT, " 12 "));
		assertEquals(Optional.empty(), ArgumentCheck.problem(SHARE, "0.25"));
		assertEquals(Optional.empty(), ArgumentCheck.problem(DAY, "2025-02-26"));
		assertEquals(Optional.empty(), ArgumentCheck.problem(Parameter.text("t", "Text", "Any.", ""), "x"));
	}

	@Test
	void whatIsNoNumberOrDayIsNamed() {
		assertEquals("Count must be a number.", ArgumentCheck.problem(COUNT, "1.5").orElse(""));
		assertTrue(ArgumentCheck.problem(SHARE, "half").isPresent());
		assertTrue(ArgumentCheck.problem(DAY, "2025-02-30").orElse("").contains("2025-02-26"));
	}

	@Test
	void onlyWhatIsMandatoryMustBeGiven() {
		assertEquals(Optional.empty(), ArgumentCheck.problem(COUNT, ""));
		assertEquals("Day is missing.", ArgumentCheck.problem(DAY.mandatory(), " ").orElse(""));
	}
}
