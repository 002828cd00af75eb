package org.assay.ui.compare.internal.hypotheses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.assay.model.Consistency;
import org.junit.jupiter.api.Test;

class ScaleTest {

	@Test
	void stepsBeginBesideNeutralAndEndAtTheEnds() {
		assertEquals(Consistency.INCONSISTENT, Scale.of("less", Optional.empty()));
		assertEquals(Consistency.VERY_INCONSISTENT, Scale.of("less", Optional.of(Consistency.INCONSISTENT)));
		assertEquals(Consistency.VERY_INCONSISTENT, Scale.of("less", Optional.of(Consistency.VERY_INCONSISTENT)));
		assertEquals(Consistency.CONSISTENT, Scale.of("more", Optional.of(Consistency.NOT_APPLICABLE)));
		assertEquals(Consistency.VERY_CONSISTENT, Scale.of("more", Optional.of(Consistency.VERY_CONSISTENT)));
	}

	@Test
	void namesAreTakenAsTheyAre() {
		assertEquals(Consistency.NEUTRAL, Scale.of("neutral", Optional.of(Consistency.CONSISTENT)));
		assertThrows(NullPointerException.class, () -> Scale.of("perhaps", Optional.empty()));
	}
}
