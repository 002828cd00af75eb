package org.assay.core.internal.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.model.Case;
import org.assay.model.ModelFactory;
import org.assay.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutletsTest {
	@TempDir
	private Path folder;

	@Test
	void theIndexFollowsWhateverChangesSources() {
		Case model = ModelFactory.eINSTANCE.createCase();
		Outlets outlets = new Outlets(model);
		Source post = outlets.named("Harbour Post", Optional.of("harbourpost.example"));
		assertSame(post, outlets.named("The Harbour Post", Optional.empty()));
		assertEquals(List.of("The Harbour Post"), post.getAliases());
		Source wire = outlets.named("Harbour Wire", Optional.of("wire.example"));
		assertSame(wire, outlets.named("www.wire.example", Optional.empty()));

		post.setName("Morning Post");
		assertSame(post, outlets.named("morningpost.example", Optional.empty()));
		assertSame(post, outlets.named("Harbour Post", Optional.empty()), "by its alias");
		wire.getAliases().clear();
		assertNotSame(wire, outlets.named("www.wire.example", Optional.empty()));
		model.getSources().remove(post);
		assertNotSame(post, outlets.named("Harbour Post", Optional.empty()));
		model.getSources().add(0, post);
		assertSame(post, outlets.named("Harbour Post", Optional.empty()), "the first in the case");
	}

	@Test
	void anOutletIsMadeInsideAChangeOnlyAndTakenBackWithIt() throws IOException {
		try (OpenCase open = new CaseStore().create(folder.resolve("c"), "Ferry")) {
			assertThrows(IllegalStateException.class, () -> open.outlet("Harbour Post"));
			open.change("name", () -> assertSame(open.outlet("Harbour Post"), open.outlet("harbourpost.example")));
			open.undo();
			assertEquals(List.of(), open.model().getSources());
			open.redo();
			Source redone = open.model().getSources().get(0);
			open.change("again", () -> {
				assertSame(redone, open.outlet("THE HARBOUR POST"));
				open.model().setName("Other");
			});
		}
	}
}
