package org.assay.ui.internal.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Name and folder of a new case, and what the status line says about it. */
class NewCaseFieldsTest {
	private static final Optional<Instant> AT = Optional.of(Instant.parse("2025-02-24T10:32:00Z"));

	@TempDir
	private Path parent;

	@Test
	void theFolderFollowsTheName() {
		assertEquals(parent.resolve("Ferry-boat"), NewCaseFields.proposed(parent, "Ferry/boat"));
		assertEquals(parent.resolve("Case"), NewCaseFields.proposed(parent, " .. "));
	}

	@Test
	void aTakenNameIsCountedUp() throws IOException {
		Files.createDirectory(parent.resolve("Ferry"));
		assertEquals(parent.resolve("Ferry 2"), NewCaseFields.proposed(parent, "Ferry"));
	}

	@Test
	void aFolderWithSomethingInItIsRefused() throws IOException {
		Files.writeString(parent.resolve("note.txt"), "x");
		assertTrue(new NewCaseFields("Ferry", parent.toString()).problem().orElse("").contains("already"));
		assertEquals(Optional.empty(), new NewCaseFields("Ferry", parent.resolve("new").toString()).problem());
		Path empty = Files.createDirectory(parent.resolve("empty"));
		assertEquals(Optional.empty(), new NewCaseFields("Ferry", empty.toString()).problem());
	}

	@Test
	void nameAndWholeFolderAreNeeded() {
		assertTrue(new NewCaseFields(" ", parent.toString()).problem().isPresent());
		assertTrue(new NewCaseFields("Ferry", "").problem().isPresent());
		assertTrue(new NewCaseFields("Ferry", "somewhere").problem().isPresent());
	}

	@Test
	void theStatusLineSaysWhatIsLeftAndWhatIsSaved() {
		assertEquals("14 proposals left \u00b7 saved 10:32", status(14, false, false, false));
		assertEquals("1 proposal left \u00b7 not saved yet", status(1, false, true, false));
		assertEquals("could not be saved", status(0, false, true, true));
		assertEquals("read only", status(0, true, true, false));
	}

	private static String status(long proposals, boolean isReadOnly, boolean isDirty, boolean hasFailed) {
		return CaseStatus.words(proposals, isReadOnly, isDirty, hasFailed, AT, ZoneOffset.UTC);
	}
}
