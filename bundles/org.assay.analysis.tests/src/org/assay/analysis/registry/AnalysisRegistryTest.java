package org.assay.analysis.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.plugins.PluginRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnalysisRegistryTest {
	/** A fragment contributes in the name of its host. */
	private static final String OWNER = "org.assay.analysis";
	private static final String STUBS = "org.assay.analysis.tests.";

	private final RecordingLog log = new RecordingLog();
	private AnalysisRegistry registry;

	@BeforeEach
	void read() {
		registry = new AnalysisRegistry(PluginRegistry.get(), log);
	}

	@Test
	void goodContributionsAreThereInOrderOfStage() {
		List<String> ids = registry.all().stream().map(RegisteredAnalysis::id).filter(id -> id.startsWith(STUBS))
				.toList();
		assertEquals(List.of(STUBS + "early", STUBS + "lengths"), ids);
	}

	@Test
	void attributesAreRead() {
		RegisteredAnalysis lengths = registry.find(STUBS + "lengths").orElseThrow();
		assertTrue(lengths.byDefault());
		assertEquals(Stage.summarising, lengths.stage());
		assertEquals(OWNER, lengths.contributor());
		RegisteredAnalysis early = registry.find(STUBS + "early").orElseThrow();
		assertFalse(early.byDefault());
		assertEquals(Stage.reading, early.stage());
		assertTrue(registry.byDefault().contains(lengths));
		assertFalse(registry.byDefault().contains(early));
	}

	@Test
	void duplicateIsLoggedWithBothOwners() {
		log.assertOne(STUBS + "lengths", OWNER + " contributes another one with this id");
	}

	@Test
	void badContributionsAreLoggedWithTheirOwnerAndLeftOut() {
		log.assertOne(STUBS + "missing", "NoSuchClass");
		log.assertOne(STUBS + "text", "java.lang.StringBuilder does not implement org.assay.analysis.Analysis");
		log.assertOne(STUBS + "other", "the class declares the id 'org.assay.analysis.tests.lengths'");
		log.assertOne(STUBS + "throwing", "no declaration today");
		log.assertOne(STUBS + "stage", "left out");
		log.assertOne("null", "it has no attribute 'id'");
		for (String id : List.of("missing", "text", "other", "throwing", "stage")) {
			assertTrue(registry.find(STUBS + id).isEmpty(), id);
		}
	}
}
