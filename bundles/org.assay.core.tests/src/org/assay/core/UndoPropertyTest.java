package org.assay.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was done: undo gives the same bytes as before, redo the same as after, and reopening the same again. */
class UndoPropertyTest {
	private static final int CHANGES = 25;
	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 5 })
	void undoAndRedoGiveTheSameBytes(long seed) throws IOException {
		CaseStore store = Samples.store();
		Random random = new Random(seed);
		List<Map<String, String>> states = new ArrayList<>();
		try (OpenCase open = store.create(folder, "Random " + seed)) {
			open.importArticle(Samples.article("one.txt", "Mill burns"));
			open.importArticle(Samples.article("two.txt", "Fire at the mill"));
			states.add(saved(open));
			RandomEdits edits = new RandomEdits(open.model(), seed);
			int commands = 0;
			while (commands < CHANGES) {
				String before = open.undoLabel().orElse("");
				open.change("edit " + commands, edits::some);
				if (!open.undoLabel().orElse("").equals(before)) {
					commands++;
					states.add(saved(open));
				}
			}
			for (int at = CHANGES - 1; at >= 0; at--) {
				open.undo();
				// Saving only now and then: what is left out of one save must not be missing in the next.
				if (at == 0 || random.nextInt(3) == 0) {
					assertEquals(states.get(at), saved(open), "undo to " + at);
				}
			}
			for (int at = 1; at <= CHANGES; at++) {
				open.redo();
				if (at == CHANGES || random.nextInt(3) == 0) {
					assertEquals(states.get(at), saved(open), "redo to " + at);
				}
			}
			EcoreUtil.resolveAll(open.model());
		}
		try (OpenCase open = store.open(folder, null)) {
			assertTrue(open.notices().stream().noneMatch(notice -> !notice.place().startsWith("texts/")),
					() -> open.notices().toString());
			open.change("touch", () -> open.model().setName(open.model().getName() + "!"));
			open.model().getDocuments().forEach(document -> open.change("t", () -> document.setNote("!")));
			while (open.canUndo()) {
				open.undo();
			}
			assertEquals(states.get(CHANGES), saved(open), "after reopening");
		}
	}

	private Map<String, String> saved(OpenCase open) throws IOException {
		open.save();
		return Samples.files(folder);
	}
}
