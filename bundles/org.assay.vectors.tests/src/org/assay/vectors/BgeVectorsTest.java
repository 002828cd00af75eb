package org.assay.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class BgeVectorsTest {

	@Test
	void eitherThereAreVectorsOrItSaysWhyNot() {
		BgeVectors vectors = new BgeVectors();
		if (vectors.missing().isEmpty()) {
			assertEquals(384, vectors.of("The ferry sails at noon.").length);
		} else {
			IllegalStateException e = assertThrows(IllegalStateException.class, () -> vectors.of("The ferry"));
			assertEquals(vectors.missing().get(), e.getMessage());
		}
		assertSame(vectors.missing(), new BgeVectors().missing());
	}
}
