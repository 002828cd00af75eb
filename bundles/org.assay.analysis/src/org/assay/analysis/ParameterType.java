package org.assay.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** The types of a {@link Parameter}, and how each is read from text. */
public enum ParameterType {
	text("any text"), integer("a whole number, such as 12"), decimal("a number, such as 0.5"),
	flag("true or false"), choice("one of"), date("a day, such as 2025-02-26"),
	document("the id, file name or title of a document of the case"),
	source("the id or name of a source of the case");

	private final String expected;

	ParameterType(String expected) {
		this.expected = expected;
	}

	/** What a person has to type, for messages and help. */
	String expected(List<String> choices) {
		return this == choice ? expected + " " + String.join(", ", choices) : expected;
	}

	/**
	 * @return String, Long, BigDecimal, Boolean or LocalDate; for a document or source the text as it is; empty when the
	 *         text is not permitted
	 */
	Optional<Object> parse(String text, List<String> choices) {
		try {
			return switch (this) {
			case text, document, source -> Optional.of(text);
			case integer -> Optional.of(Long.valueOf(text.strip()));
			case decimal -> Optional.of(new BigDecimal(text.strip()));
			case flag -> flag(text.strip());
			case choice -> choices.contains(text) ? Optional.of(text) : Optional.empty();
			case date -> Optional.of(LocalDate.parse(text.strip()));
			};
		} catch (NumberFormatException | DateTimeParseException e) {
			return Optional.empty();
		}
	}

	private static Optional<Object> flag(String text) {
		return switch (text) {
		case "true", "yes" -> Optional.of(Boolean.TRUE);
		case "false", "no" -> Optional.of(Boolean.FALSE);
		default -> Optional.empty();
		};
	}
}
