package org.assay.writeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.writeup.KeptText.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTextTest {
	private static final String MINE = "Mine, \u20AC5 \uD83D\uDD25";
	@TempDir
	private Path temp;
	private Path file;
	private KeptText kept;

	@BeforeEach
	void write() throws IOException {
		file = Files.writeString(temp.resolve("notes.md"), "before");
		kept = KeptText.read(file);
	}

	@Test
	void isSavedAndLeavesNothingBeside() throws IOException {
		assertEquals(State.same, kept.save(MINE));
		assertEquals(MINE, Files.readString(file));
		assertEquals(MINE, kept.text());
		assertEquals(State.same, kept.look());
		try (var all = Files.list(temp)) {
			assertEquals(1, all.count());
		}
	}

	@Test
	void whatAnotherProgramWroteIsNotOverwritten() throws IOException {
		Files.writeString(file, "theirs");
		assertEquals(State.changed, kept.look());
		assertEquals(State.changed, kept.save(MINE));
		assertEquals("theirs", Files.readString(file));
		assertEquals("theirs", kept.reload());
		assertEquals(State.same, kept.save(MINE));
		Files.write(file, new byte[] { (byte) 0xff, 0 });
		assertEquals(State.changed, kept.save("more"));
		kept.write(MINE);
		assertEquals(MINE, Files.readString(file));
	}

	@Test
	void aFileThatIsGoneIsWrittenAgainOnlyWhenAsked() throws IOException {
		Files.delete(file);
		assertEquals(State.gone, kept.save(MINE));
		assertEquals(false, Files.exists(file));
		Files.delete(temp);
		kept.write(MINE);
		assertEquals(MINE, Files.readString(file));
	}

	@Test
	void otherEncodingsAreRefused() throws IOException {
		Files.write(file, new byte[] { (byte) 0xff, 0 });
		assertThrows(CharacterCodingException.class, () -> KeptText.read(file));
	}
}
