package org.assay.languages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.assay.comparison.SentenceVectors;
import org.assay.languages.stubs.StubVectors;
import org.assay.plugins.PluginRegistry;
import org.junit.jupiter.api.Test;

class InstalledVectorsTest {

	@Test
	void theFirstThatAreThereAreTakenAndTheOthersLogged() {
		RecordingLog log = new RecordingLog();
		SentenceVectors vectors = InstalledVectors.read(PluginRegistry.get(), log);
		assertEquals("letters", vectors.model());
		assertEquals(Optional.empty(), vectors.missing());
		assertArrayEquals(new float[] { 5 }, vectors.of("ferry"));
		String all = String.join("\n", log.messages());
		assertTrue(all.contains("The sentence vectors of org.assay.languages are left out: The machine is too small."),
				all);
		assertTrue(all.contains("StringBuilder does not implement"), all);
		assertEquals(2, log.messages().size(), all);
	}

	@Test
	void oneForTheWholeProgram() {
		assertSame(InstalledVectors.get(), InstalledVectors.get());
	}

	@Test
	void whatWasAskedLastIsRemembered() {
		StubVectors stub = new StubVectors();
		SentenceVectors vectors = new RememberedVectors(stub, 2);
		vectors.of("a")[0] = 99;
		assertArrayEquals(new float[] { 1 }, vectors.of("a"));
		vectors.of("bb");
		assertEquals(2, stub.calls());
		vectors.of("a");
		vectors.of("ccc");
		assertEquals(3, stub.calls());
		vectors.of("a");
		assertEquals(3, stub.calls());
		vectors.of("bb");
		assertEquals(4, stub.calls());
	}
}
