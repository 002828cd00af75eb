package org.assay.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContributionTest {

	@Test
	void whatSaysNothingOfItsPlaceComesLast() {
		assertEquals(20, with(Map.of("order", "20")).order());
		assertTrue(with(Map.of()).order() > with(Map.of("order", "999999")).order());
	}

	@Test
	void aPlaceThatIsNoNumberIsRefused() {
		for (String wrong : new String[] { "first", "-1", "1.5", "1000000" }) {
			IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
					() -> with(Map.of("order", wrong)).order(), wrong);
			assertEquals("'order' must be a number", e.getMessage());
		}
	}

	@Test
	void aNameIsNeeded() {
		assertEquals("Bars", with(Map.of("name", "Bars")).name());
		assertEquals("it has no name",
				assertThrows(IllegalArgumentException.class, () -> with(Map.of()).name()).getMessage());
	}

	private static Contribution<String> with(Map<String, String> attributes) {
		return new Contribution<>("a", "org.example", "x", name -> Optional.ofNullable(attributes.get(name)));
	}
}
