package org.assay.analysis.result;

import java.math.BigDecimal;
import java.util.Optional;
import org.assay.analysis.Evidence;

/**
 * A cell of a table.
 *
 * @param text     what is shown
 * @param number   what it sorts by in a numeric column
 * @param evidence the words it rests on
 */
public record Cell(String text, Optional<BigDecimal> number, Optional<Evidence> evidence) {

	public static Cell of(String text) {
		return new Cell(text, Optional.empty(), Optional.empty());
	}

	public static Cell of(long number) {
		return new Cell(Long.toString(number), Optional.of(BigDecimal.valueOf(number)), Optional.empty());
	}

	/** @param text how the number is shown */
	public static Cell of(BigDecimal number, String text) {
		return new Cell(text, Optional.of(number), Optional.empty());
	}

	/** A cell that leads to the words it rests on. */
	public static Cell of(String text, Evidence evidence) {
		return new Cell(text, Optional.empty(), Optional.of(evidence));
	}
}
