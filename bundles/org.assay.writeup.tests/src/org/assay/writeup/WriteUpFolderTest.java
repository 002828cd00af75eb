package org.assay.writeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.writeup.WriteUpFolder.NameProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteUpFolderTest {
	@TempDir
	private Path temp;
	private WriteUpFolder folder;

	@BeforeEach
	void choose() {
		folder = WriteUpFolder.ofCase(temp);
	}

	@Test
	void onlyMarkdownCounts() throws IOException {
		assertEquals(List.of(), folder.files(), "there need be no folder");
		folder.create("Summary", "");
		Files.writeString(folder.folder().resolve("notes.txt"), "");
		Files.writeString(folder.folder().resolve(".Summary.md.saving"), "");
		Files.createDirectory(folder.folder().resolve("old.md"));
		Files.writeString(folder.folder().resolve("Cable to Sund.md"), "");
		assertEquals(List.of("Cable to Sund", "Summary"), names());
	}

	@Test
	void aNameIsOneThatEveryFileSystemTakes() throws IOException {
		folder.create("Summary", "");
		assertEquals(Optional.of(NameProblem.blank), folder.problem("  "));
		assertEquals(Optional.of(NameProblem.taken), folder.problem(" Summary "));
		for (String bad : List.of("a/b", "..", ".hidden", "what?", "aux", "end.", "x".repeat(200))) {
			assertEquals(Optional.of(NameProblem.bad), folder.problem(bad), bad);
		}
		assertEquals(Optional.empty(), folder.problem("L’été à Sund (2. Fassung)"));
	}

	@Test
	void nothingIsOverwritten() throws IOException {
		WriteUpFile first = folder.create("First", "one");
		folder.create("Second", "two");
		assertThrows(FileAlreadyExistsException.class, () -> folder.create("First", "other"));
		assertThrows(FileAlreadyExistsException.class, () -> folder.rename(first, "Second"));
		assertEquals("one", Files.readString(folder.rename(first, "Third").path()));
		assertEquals(List.of("Second", "Third"), names());
	}

	private List<String> names() throws IOException {
		return folder.files().stream().map(WriteUpFile::name).toList();
	}
}
