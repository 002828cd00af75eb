package org.assay.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.CaseView.SourceView;
import org.assay.analysis.run.CaseSnapshot;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
	private static final CaseView VIEW = new CaseSnapshot("Quarry",
			List.of(new SourceView("s1", "The Ferry Post", "outlet", "")), List.of(), List.of());
	private static final Declaration ALL = Declaration.of("org.example.all", "1", "All types", "Takes one of each.")
			.with(Parameter.text("words", "Words", "Any words.", "tunnel"))
			.with(Parameter.integer("least", "Least", "At least so many.", 2))
			.with(Parameter.decimal("share", "Share", "From 0 to 1.", "0.5"))
			.with(Parameter.flag("strict", "Strict", "Whether to be strict.", true))
			.with(Parameter.choice("order", "Order", "How to sort.", "size", "name"))
			.with(Parameter.date("since", "Since", "From this day on."))
			.with(Parameter.source("outlet", "Outlet", "Only this one."));

	@Test
	void withoutValuesTheInitialOnesHold() throws ArgumentException {
		Arguments arguments = Arguments.initial(ALL, VIEW);
		assertEquals("tunnel", arguments.text("words"));
		assertEquals(Optional.of(2L), arguments.integer("least"));
		assertEquals(Optional.of(new BigDecimal("0.5")), arguments.decimal("share"));
		assertTrue(arguments.flag("strict"));
		assertEquals("size", arguments.choice("order"));
		assertEquals(Optional.empty(), arguments.date("since"));
		assertEquals(Optional.empty(), arguments.source("outlet"));
	}

	@Test
	void givenValuesAreReadAsTheirTypes() throws ArgumentException {
		Arguments arguments = Arguments.parse(ALL,
				Map.of("least", " 7 ", "share", "0.25", "strict", "no", "order", "name",
						"since", "2031-03-04", "outlet", "The Ferry Post"),
				VIEW);
		assertEquals(Optional.of(7L), arguments.integer("least"));
		assertEquals(Optional.of(new BigDecimal("0.25")), arguments.decimal("share"));
		assertFalse(arguments.flag("strict"));
		assertEquals("name", arguments.choice("order"));
		assertEquals(Optional.of(LocalDate.of(2031, 3, 4)), arguments.date("since"));
		assertEquals(Optional.of("s1"), arguments.source("outlet"));
	}

	@Test
	void everyProblemIsNamedWithWhatFits() {
		ArgumentException e = assertThrows(ArgumentException.class, () -> Arguments.parse(ALL, Map.of("least", "few",
				"order", "colour", "since", "Tuesday", "outlet", "Nobody", "depth", "3"), VIEW));
		String message = e.getMessage();
		assertTrue(message.startsWith("All types: "), message);
		assertTrue(message.contains("'least' (Least) cannot be 'few'; give a whole number"), message);
		assertTrue(message.contains("'order' (Order) cannot be 'colour'; give one of size, name"), message);
		assertTrue(message.contains("'since' (Since) cannot be 'Tuesday'; give a day, such as"), message);
		assertTrue(message.contains("'outlet' (Outlet) cannot be 'Nobody'; give the id or name of a source"), message);
		assertTrue(message.contains("'depth' is unknown; it takes words, least"), message);
	}

	@Test
	void mandatoryParameterMustBeGiven() {
		Declaration one = Declaration.of("org.example.one", "1", "One", "Takes a day.")
				.with(Parameter.date("day", "Day", "The day.").mandatory());
		ArgumentException e = assertThrows(ArgumentException.class, () -> Arguments.initial(one, VIEW));
		assertEquals("One: 'day' (Day) is missing; give a day, such as 2025-02-26.", e.getMessage());
	}

	@Test
	void askingForWhatIsNotDeclaredIsAMistakeOfTheAnalysis() throws ArgumentException {
		Arguments arguments = Arguments.initial(ALL, VIEW);
		assertThrows(IllegalArgumentException.class, () -> arguments.text("nothing"));
		assertThrows(IllegalArgumentException.class, () -> arguments.integer("words"));
	}

	@Test
	void badDeclarationsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> Declaration.of("no dots", "1", "Name", "Help."));
		assertThrows(IllegalArgumentException.class, () -> Declaration.of("org.example.a", "1", "Name", " "));
		assertThrows(IllegalArgumentException.class, () -> ALL.with(Parameter.text("words", "Again", "Twice.", "")));
		assertThrows(IllegalArgumentException.class, () -> Parameter.text("two words", "Label", "Help.", ""));
		assertThrows(IllegalArgumentException.class, () -> Parameter.decimal("d", "Label", "Help.", "half"));
		assertThrows(IllegalArgumentException.class,
				() -> new Parameter("c", ParameterType.choice, "Label", "Help.", "", false, List.of()));
	}
}
