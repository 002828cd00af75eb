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
		byte[] written;
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
			written = Files.readAllBytes(at.resolve("case.assay"));
			ByteArrayOutputStream plain = new ByteArrayOutputStream();
			open.model().eResource().save(plain, null);
			assertArrayEquals(plain.toByteArray(), written);
			assertTrue(open.notices().isEmpty(), open.notices()::toString);
		}
		try (OpenCase open = Samples.store().open(at, new NullProgressMonitor())) {
			assertEquals(RELATIONS, open.model().getComparisons().size());
			assertEquals("it says <7> & \u201cso\u201d \uD83D\uDD25", open.model().getComparisons().get(7).getWhy());
		}
	}
}
