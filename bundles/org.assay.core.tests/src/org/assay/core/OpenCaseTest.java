package org.assay.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.ingest.Article;
import org.assay.ingest.FileIngest;
import org.assay.ingest.IngestException;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.ModelFactory;
import org.assay.model.ModelPackage;
import org.assay.model.Question;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCaseTest {
	@TempDir
	private Path folder;
	private final CaseStore store = Samples.store();

	@Test
	void whatWasSavedComesBack() throws IOException {
		Article article = Samples.article("mill.txt", "Mill burns");
		try (OpenCase open = store.create(folder, "Mill fire")) {
			assertFalse(open.isDirty());
			Document document = open.importArticle(article).document();
			assertTrue(open.isDirty());
			open.change("add a claim", () -> Samples.claim(open, document, "c-1"));
			open.save();
			assertFalse(open.isDirty());
		}
		try (OpenCase open = store.open(folder, null)) {
			assertEquals(List.of(), open.notices());
			assertEquals("Mill fire", open.model().getName());
			Document document = open.model().getDocuments().get(0);
			assertEquals("Mill burns", document.getTitle());
			assertEquals("The Orrin Herald", document.getOutlet().getName());
			assertEquals("2025-02-25", document.getPublishedAt());
			assertEquals(2, document.getZones().size());
			assertEquals("Mill", document.getClaims().get(0).getContent().get(0).getQuote());
			assertEquals(article.text(), open.text(document).toString());
			assertArrayEquals(article.original(), open.original(document));
			assertEquals(List.of(), open.validate());
		}
	}

	@Test
	void liesInTheFolderAsDescribed() throws IOException {
		try (OpenCase open = store.create(folder, "Mill fire")) {
			Document document = open.importArticle(Samples.article("mill.txt", "Mill burns")).document();
			open.save();
			assertEquals(List.of(".gitattributes", "case.assay", "documents/" + document.getId() + ".xmi",
					"originals/" + document.getOriginalHash() + ".txt", "texts/" + document.getTextHash() + ".txt"),
					List.copyOf(Samples.files(folder).keySet()));
			assertTrue(Files.isDirectory(folder.resolve("scripts")) && Files.isDirectory(folder.resolve("write-ups")));
			assertTrue(document.getId().matches("d-[0-9a-f]{16}"));
		}
	}

	@Test
	void savingTwiceChangesNoByteAndNoFile() throws IOException {
		try (OpenCase open = store.create(folder, "Mill fire")) {
			open.importArticle(Samples.article("mill.txt", "Mill burns"));
			open.save();
		}
		Map<String, String> before = Samples.files(folder);
		FileTime old = FileTime.from(Instant.EPOCH);
		Files.setLastModifiedTime(folder.resolve("case.assay"), old);
		try (OpenCase open = store.open(folder, null)) {
			open.save();
			open.change("note", () -> open.model().getDocuments().get(0).setNote("x"));
			open.undo();
			open.save();
			assertEquals(before, Samples.files(folder));
			open.change("note", () -> open.model().getDocuments().get(0).setNote("x"));
			open.save();
			assertEquals(old, Files.getLastModifiedTime(folder.resolve("case.assay")), "the case did not change");
		}
	}

	@Test
	void theSameOriginalIsTakenOnce() throws IOException {
		try (OpenCase open = store.create(folder, "Mill fire")) {
			OpenCase.Imported first = open.importArticle(Samples.article("mill.txt", "Mill burns"));
			OpenCase.Imported second = open.importArticle(Samples.article("copy.txt", "Mill burns"));
			assertTrue(first.isNew());
			assertFalse(second.isNew());
			assertSame(first.document(), second.document());
			open.importArticle(Samples.article("other.txt", "Fire at the mill"));
			assertEquals(2, open.model().getDocuments().size());
			assertEquals(2, open.model().getSources().size(), "outlet and citation are found again");
			assertEquals(List.of("www.vale.example"), open.model().getSources().get(1).getAliases());
		}
	}

	@Test
	void everyArticleOfAFeedIsADocumentOfItsOwn() throws IOException, IngestException {
		byte[] feed = ("<rss><channel><title>Vale</title><item><title>Mill burns</title><description>The mill burned "
				+ "down.</description><link>https://vale.example/1</link></item><item><title>Rain</title><description>It"
				+ " rained on Sunday.</description></item></channel></rss>").getBytes(StandardCharsets.UTF_8);
		List<Article> articles = new FileIngest().read("feed.xml", feed, Assertions::fail);
		try (OpenCase open = store.create(folder, "Mill fire")) {
			for (Article article : articles) {
				assertTrue(open.importArticle(article).isNew());
			}
			for (Article article : articles) {
				assertFalse(open.importArticle(article).isNew());
			}
			open.save();
		}
		try (OpenCase open = store.open(folder, null)) {
			assertEquals(List.of(), open.validate());
			assertEquals(List.of("feed.xml!/item-1", "feed.xml!/item-2"),
					open.model().getDocuments().stream().map(Document::getOriginalName).toList());
			Document first = open.model().getDocuments().get(0);
			assertEquals("https://vale.example/1", first.getAddress());
			for (Document document : open.model().getDocuments()) {
				assertArrayEquals(feed, open.original(document));
			}
		}
		try (Stream<Path> originals = Files.list(folder.resolve("originals"))) {
			assertEquals(1, originals.filter(f -> f.toString().endsWith(".xml")).count());
		}
	}

	@Test
	void undoAndRedoNameWhatTheyDo() throws IOException {
		try (OpenCase open = store.create(folder, "Mill fire")) {
			assertEquals(Optional.empty(), open.undoLabel());
			open.importArticle(Samples.article("mill.txt", "Mill burns"));
			open.save();
			assertEquals(Optional.of("import mill.txt"), open.undoLabel());
			open.undo();
			assertTrue(open.isDirty());
			assertEquals(0, open.model().getDocuments().size());
			assertEquals(0, open.model().getSources().size());
			open.save();
			assertTrue(Samples.files(folder).keySet().stream().noneMatch(name -> name.startsWith("documents/")));
			assertEquals(Optional.of("import mill.txt"), open.redoLabel());
			open.redo();
			open.save();
			assertFalse(open.canRedo());
		}
		try (OpenCase open = store.open(folder, null)) {
			assertEquals("The Orrin Herald", open.model().getDocuments().get(0).getOutlet().getName());
		}
	}

	@Test
	void aChangeThatFailsLeavesNothingBehind() throws IOException {
		try (OpenCase open = store.create(folder, "Mill fire")) {
			assertThrows(IllegalArgumentException.class, () -> open.change("fail", () -> {
				open.model().setName("half done");
				open.model().getHypotheses().add(ModelFactory.eINSTANCE.createHypothesis());
				throw new IllegalArgumentException("no");
			}));
			assertEquals("Mill fire", open.model().getName());
			assertEquals(0, open.model().getHypotheses().size());
			assertFalse(open.canUndo());
			open.change("nothing", () -> open.model().setName("Mill fire"));
			assertFalse(open.canUndo(), "a change that changes nothing is no command");
		}
	}

	@Test
	void changesWithinAChangeAreOneCommand() throws IOException {
		try (OpenCase open = store.create(folder, "Mill fire")) {
			open.change("outer", () -> {
				open.model().setName("a");
				open.change("inner", () -> open.model().setName("b"));
				open.execute(SetCommand.create(open.domain(), open.model(),
						ModelPackage.Literals.CASE__DESCRIPTION, "c"));
			});
			assertEquals("c", open.model().getDescription());
			open.undo();
			assertEquals("Mill fire", open.model().getName());
			assertFalse(open.canUndo());
		}
	}

	@Test
	void aDeletedElementLeavesNoReferenceBehindAndUndoBringsAllBack() throws IOException {
		try (OpenCase open = store.create(folder, "Mill fire")) {
			Document document = open.importArticle(Samples.article("mill.txt", "Mill burns")).document();
			Question question = ModelFactory.eINSTANCE.createQuestion();
			question.setId("q-1");
			open.change("ask", () -> {
				Claim claim = Samples.claim(open, document, "c-1");
				open.model().getQuestions().add(question);
				question.getClaims().add(claim);
			});
			open.save();
			Map<String, String> before = Samples.files(folder);
			open.execute(DeleteCommand.create(open.domain(), document.getClaims().get(0)));
			assertEquals(0, question.getClaims().size());
			open.save();
			open.undo();
			open.save();
			assertEquals(before, Samples.files(folder));

			// A change that forgets the references: the file leaves them out, and has them again after undo.
			open.change("forget", () -> document.getClaims().clear());
			open.save();
			assertFalse(Files.readString(folder.resolve("case.assay")).contains("c-1"));
			open.undo();
			open.save();
			assertEquals(before, Samples.files(folder));
		}
	}

	@Test
	void listenersHearOfChangesAndSaves() throws IOException {
		List<String> heard = new ArrayList<>();
		try (OpenCase open = store.create(folder, "Mill fire")) {
			open.addListener(new CaseListener() {
				@Override
				public void changed(OpenCase openCase) {
					heard.add("changed");
				}

				@Override
				public void saveStateChanged(OpenCase openCase) {
					heard.add("saved");
				}

				@Override
				public void closed(OpenCase openCase) {
					heard.add("closed");
				}
			});
			open.change("a", () -> open.model().setName("a"));
			open.undo();
			open.redo();
			open.save();
		}
		assertEquals(List.of("changed", "changed", "changed", "saved", "closed"), heard);
	}

	@Test
	void listenersHearWhichDocumentsAChangeConcerns() throws IOException {
		List<Set<EObject>> heard = new ArrayList<>();
		try (OpenCase open = store.create(folder, "Mill fire")) {
			Document document = open.importArticle(Samples.article("a.txt", "Mill burns")).document();
			open.addListener(new CaseListener() {
				@Override
				public void changed(OpenCase openCase, Set<EObject> units) {
					heard.add(units);
				}
			});
			open.change("title", () -> document.setTitle("Mill burnt"));
			open.undo();
			open.change("name", () -> open.model().setName("a"));
			open.change("remove", () -> open.model().getDocuments().remove(document));
			assertEquals(List.of(Set.of(document), Set.of(document), Set.of(open.model())), heard.subList(0, 3));
			assertTrue(heard.get(3).contains(open.model()), "what leaves the case changes the case");
		}
	}

	@Test
	void aClosedCaseRefusesChanges() throws IOException {
		OpenCase open = store.create(folder, "Mill fire");
		open.close();
		open.close();
		assertThrows(IllegalStateException.class, () -> open.change("a", () -> open.model().setName("a")));
		assertThrows(CaseException.class, open::save);
	}

	@Test
	void aReaderCannotChange() throws IOException {
		try (OpenCase open = store.create(folder, "Mill fire")) {
			assertThrows(IllegalStateException.class, () -> open.read(() -> {
				open.change("a", () -> open.model().setName("a"));
				return null;
			}));
		}
	}

	@Test
	void whatIsNoCaseIsRefusedInWords() throws IOException {
		CaseException none = assertThrows(CaseException.class, () -> store.open(folder, null));
		assertTrue(none.getMessage().contains("this is no case"), none.getMessage());
		Files.writeString(folder.resolve("a.txt"), "a");
		CaseException full = assertThrows(CaseException.class, () -> store.create(folder, "x"));
		assertTrue(full.getMessage().contains("not empty"), full.getMessage());
		store.create(folder.resolve("new/deep"), "x").close();
		CaseException twice = assertThrows(CaseException.class, () -> store.create(folder.resolve("new/deep"), "x"));
		assertTrue(twice.getMessage().contains("already"), twice.getMessage());
		assertTrue(CaseStore.isCase(folder.resolve("new/deep")));
	}

	@Test
	void whatAChangeWasMadeFromIsLetGo() throws Exception {
		try (OpenCase open = store.create(folder, "Mill fire")) {
			WeakReference<Object> held = changeHolding(open);
			for (int i = 0; i < 50 && held.get() != null; i++) {
				System.gc();
				Thread.sleep(20);
			}
			assertNull(held.get(), "undoing must not keep all that a run found");
			open.undo();
			open.redo();
			assertEquals("byte[]", open.model().getName());
		}
	}

	private static WeakReference<Object> changeHolding(OpenCase open) {
		Object large = new byte[1000];
		open.change("name", () -> open.model().setName(large.getClass().getSimpleName()));
		return new WeakReference<>(large);
	}
}
