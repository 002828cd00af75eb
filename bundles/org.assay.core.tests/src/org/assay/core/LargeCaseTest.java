package org.assay.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.model.Comparison;
import org.assay.model.ModelFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case of so many relations that its file is not held in memory while it is written. */
class LargeCaseTest {
	private static final int RELATIONS = 10_001;
	@TempDir
	private Path folder;

	@Test
	void isWrittenAsEveryOther() throws IOException {
		Path at = folder.resolve("large");
		try (OpenCase open = Samples.store().create(at, "Large")) {
			open.change("relate", () -> {
				for (int i = 0; i < RELATIONS; i++) {
					Comparison comparison = ModelFactory.eINSTANCE.createComparison();
					comparison.setId("cmp-" + i);
					comparison.setWhy("it says <" + i + "> & \u201cso\u201d \uD83D\uDD25");
					open.model().getComparisons().add(comparison);
				}
			});
			open.save();
			assertWritten(open.model().eResource(), at.resolve("case.assay"));
			assertWritten(open.model().getComparisons().getFirst().eResource(), at.resolve("relations/elsewhere.xmi"));
			assertTrue(open.notices().isEmpty(), open.notices()::toString);
		}
		try (OpenCase open = Samples.store().open(at, new NullProgressMonitor())) {
			assertEquals(RELATIONS, open.model().getComparisons().size());
			assertEquals("it says <7> & \u201cso\u201d \uD83D\uDD25", open.model().getComparisons().get(7).getWhy());
		}
	}

	private static void assertWritten(Resource resource, Path file) throws IOException {
		ByteArrayOutputStream plain = new ByteArrayOutputStream();
		resource.save(plain, null);
		assertArrayEquals(plain.toByteArray(), Files.readAllBytes(file));
	}
}
