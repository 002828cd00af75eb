package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged window layout is set aside, told once, and never deleted. */
class LayoutGuardTest {
	@TempDir
	private Path area;
	private Path layout;
	private LayoutGuard guard;

	@BeforeEach
	void area() throws IOException {
		layout = area.resolve(".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi");
		Files.createDirectories(layout.getParent());
		guard = new LayoutGuard(area);
	}

	@Test
	void theFirstStartHasNothingToSetAside() {
		assertEquals(Optional.empty(), guard.setAsideIfDamaged());
	}

	@Test
	void aWholeLayoutStays() throws IOException {
		Files.writeString(layout, "<?xml version=\"1.0\"?><application><window/></application>");
		assertEquals(Optional.empty(), guard.setAsideIfDamaged());
		assertTrue(Files.exists(layout));
	}

	@Test
	void aHalfWrittenLayoutIsSetAsideWithItsContent() throws IOException {
		Files.writeString(layout, "<application><window");
		Path kept = guard.setAsideIfDamaged().orElseThrow();
		assertFalse(Files.exists(layout));
		assertEquals("<application><window", Files.readString(kept));
		assertEquals(Optional.empty(), guard.setAsideIfDamaged(), "it is told once");
	}

	@Test
	void anEmptyLayoutIsSetAside() throws IOException {
		Files.createFile(layout);
		assertTrue(guard.setAsideIfDamaged().isPresent());
	}

	@Test
	void aLayoutThatNamesAnotherFileIsNotFollowed() throws IOException {
		Files.writeString(layout, "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>");
		assertTrue(guard.setAsideIfDamaged().isPresent());
	}

	@Test
	void oneThatCouldNotBeRestoredIsToldAtTheNextStart() throws IOException {
		Files.writeString(layout, "<application/>");
		assertTrue(guard.setAside().isPresent());
		assertTrue(new LayoutGuard(area).setAsideIfDamaged().isPresent());
		assertEquals(Optional.empty(), new LayoutGuard(area).setAsideIfDamaged());
	}
}
