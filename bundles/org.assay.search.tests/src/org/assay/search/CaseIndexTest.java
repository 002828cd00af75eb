package org.assay.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.search.query.SearchQuery;
import org.assay.text.Span;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseIndexTest {
	@TempDir
	private Path folder;
	private OpenCase open;
	private CaseIndex index;

	@BeforeEach
	void create() throws Exception {
		open = HarbourCase.create(folder);
		index = CaseIndex.open(open, new IndexFolder(folder.resolve("index")));
		index.refresh(null);
	}

	@AfterEach
	void close() throws Exception {
		index.close();
		open.close();
	}

	private Found found(String typed) throws Exception {
		return index.search(SearchQuery.parse(typed), 20);
	}

	private List<Hit> hits(String typed) throws Exception {
		return found(typed).groups().stream().flatMap(g -> g.hits().stream()).toList();
	}

	/** Kind and id, or kind and title for documents. */
	private List<String> ids(String typed) throws Exception {
		return hits(typed).stream().map(h -> h.kind() == Kind.document || h.kind() == Kind.source
				? h.kind() + " " + h.title()
				: h.id()).toList();
	}

	private Document document(String title) {
		return open.model().getDocuments().stream().filter(d -> d.getTitle().startsWith(title)).findFirst()
				.orElseThrow();
	}

	@Test
	void wordsAreFoundInTextsAndInWhatIsMarked() throws Exception {
		assertEquals(List.of("document Doubts about the cranes", "document Skerry signs harbour deal",
				"q-lighthouse"), ids("lighthouse"), "the shorter text first");
		Hit quotation = hits("kind:quotation lighthouse").getFirst();
		assertEquals("We keep the lighthouse,", quotation.snippet().words());
		assertEquals(List.of(new Span(12, 22)), quotation.snippet().found());
		assertEquals("We keep the lighthouse,", quotation.place().orElseThrow().of(HarbourCase.DEAL));
		assertEquals("Zoé Müller", quotation.speaker());
	}

	@Test
	void theWordsToOpenAreThoseThatWereFound() throws Exception {
		Hit document = hits("critics").getFirst();
		assertEquals("Critics", document.place().orElseThrow().of(open.text(document("Skerry"))));
		assertEquals("Critics", document.snippet().found().getFirst().of(document.snippet().words()));
		assertTrue(document.snippet().words().startsWith("\u2026"), document.snippet().words());
	}

	@Test
	void pluralsAndPossessivesAreFoundByTheWordAndNotByThePhrase() throws Exception {
		assertEquals(1, found("sanction").count());
		assertEquals(0, found("\"sanction\"").count());
		assertEquals(1, found("mayor office").count());
		assertEquals(1, found("\"mayor's office\"").count());
		assertEquals(0, found("\"office mayor's\"").count());
	}

	@Test
	void marksOnLettersDoNotMatter() throws Exception {
		assertEquals(found("Zoé Müller").count(), found("zoe muller").count());
		assertEquals(List.of("q-lighthouse"), ids("speaker:muller"));
		assertEquals(List.of("document Skerry signs harbour deal"), ids("Zoe\u0301"));
	}

	@Test
	void lettersThatUnicodeDoesNotTakeApartAreFoldedToo() throws Exception {
		open.change("note", () -> document("Skerry").setNote("Bjørn’s straße in Łódź"));
		index.refresh(null);
		assertEquals(1, found("bjorn strasse lodz").count());
		assertEquals(1, found("BJØRN").count());
	}

	@Test
	void anAmountIsFoundHoweverItIsWritten() throws Exception {
		List<String> all = List.of("document Doubts about the cranes", "document Skerry signs harbour deal", "c-doubt",
				"c-deal", "f-doubt", "f-deal");
		assertEquals(all, ids("$500 billion"));
		assertEquals(List.of("f-deal", "f-doubt"), ids("kind:figure 500bn"), "those in the same words first");
		assertEquals(List.of(), ids("€500bn"));
		Hit document = hits("kind:document 500bn by:vale").getFirst();
		assertEquals("500 billion dollars", document.snippet().found().getFirst().of(document.snippet().words()));
		assertEquals(List.of("f-doubt", "f-deal"), ids("kind:figure figure:$400bn..600bn"));
		assertEquals(List.of("f-deal"), ids("kind:figure figure:5e11 by:courier"));
		assertEquals(List.of(), ids("figure:1..499bn"));
	}

	@Test
	void filtersNarrowDown() throws Exception {
		assertEquals(List.of("document Doubts about the cranes"), ids("kind:document from:2025-03-01"));
		assertEquals(List.of("document Skerry signs harbour deal"), ids("kind:document to:2025-02"));
		assertEquals(List.of("c-doubt"), ids("kind:claim is:rejected"));
		assertEquals(List.of("t-signed"), ids("when:2019"));
		assertEquals(List.of("document Skerry signs harbour deal"), ids("in:title deal -doubts"));
		assertEquals(List.of("f-deal"), ids("note:cranes"));
		assertEquals(List.of("document Doubts about the cranes"), ids("kind:document cranes -deal"));
		assertEquals(2, found("kind:document clerk OR mayor").count());
	}

	@Test
	void sourcesAreFoundByNameAndNote() throws Exception {
		assertEquals(List.of("source The Skerry Courier"), ids("kind:source courier"));
		assertEquals(List.of("source The Skerry Courier"), ids("kind:source owned"));
		assertEquals(List.of("source Vale News"), ids("kind:source by:vale"));
	}

	@Test
	void onlyWhatHasChangedIsIndexedAnew() throws Exception {
		assertEquals(0, index.refresh(null).indexed());
		assertFalse(index.isOutdated());
		open.change("note", () -> document("Skerry").setNote("a watchful gull"));
		assertTrue(index.isOutdated());
		assertEquals(1, index.refresh(null).indexed());
		assertEquals(List.of("document Skerry signs harbour deal"), ids("gull"));
		open.undo();
		index.refresh(null);
		assertEquals(List.of(), ids("gull"));
	}

	@Test
	void whatIsRemovedIsNotFoundAnyMore() throws Exception {
		open.change("remove", () -> open.model().getDocuments().remove(document("Doubts")));
		index.refresh(null);
		assertEquals(List.of("document Skerry signs harbour deal", "c-deal", "f-deal"), ids("cranes"));
		open.undo();
		index.refresh(null);
		assertEquals(5, found("cranes").count());
	}

	@Test
	void aRenamedSourceIsFoundByItsNewName() throws Exception {
		open.change("rename", () -> document("Skerry").getOutlet().setName("Gull Gazette"));
		index.refresh(null);
		assertEquals(List.of("document Skerry signs harbour deal"), ids("kind:document by:gazette"));
	}

	@Test
	void theIndexIsKeptAndAnswersAlikeWhenItIsMadeAnew() throws Exception {
		open.change("note", () -> document("Skerry").setNote("a watchful gull"));
		index.refresh(null);
		Found before = found("cranes");
		open.save();
		index.close();
		open.close();
		open = new CaseStore().open(folder.resolve("case"), null);
		index = CaseIndex.open(open, new IndexFolder(folder.resolve("index")));
		assertEquals(0, index.refresh(null).indexed(), "all is in the index yet");
		assertEquals(before, found("cranes"));
		try (CaseIndex other = CaseIndex.inMemory(open)) {
			other.refresh(null);
			assertEquals(before, other.search(SearchQuery.parse("cranes"), 20));
		}
	}

	@Test
	void whileAnotherProgramUsesTheIndexOneInMemoryServes() throws Exception {
		try (CaseIndex other = CaseIndex.open(open, new IndexFolder(folder.resolve("index")))) {
			assertFalse(other.isKept());
			other.refresh(null);
			assertEquals(found("cranes"), other.search(SearchQuery.parse("cranes"), 20));
		}
	}

	@Test
	void aBrokenIndexIsMadeAnew() throws Exception {
		Found before = found("cranes");
		index.close();
		try (Stream<Path> files = Files.walk(folder.resolve("index"))) {
			for (Path file : files.filter(f -> f.getFileName().toString().matches("segments_.*|.*\\.cf[se]|.*\\.si"))
					.toList()) {
				Files.writeString(file, "broken");
			}
		}
		index = CaseIndex.open(open, new IndexFolder(folder.resolve("index")));
		assertEquals(3, index.refresh(null).indexed());
		assertEquals(before, found("cranes"));
	}

	@Test
	void theIndexOfACaseThatIsGoneIsRemoved() throws Exception {
		IndexFolder folders = new IndexFolder(folder.resolve("index"));
		Path gone = folders.of(Files.createDirectory(folder.resolve("gone")));
		Files.delete(folder.resolve("gone"));
		folders.tidy();
		assertFalse(Files.exists(gone));
		assertTrue(Files.exists(folders.of(folder.resolve("case"))));
	}

	@Test
	void aRefreshThatWasCancelledIsMadeUpFor() throws Exception {
		open.change("note", () -> open.model().getDocuments().forEach(d -> d.setNote("a watchful gull")));
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> index.refresh(monitor));
		assertTrue(index.isOutdated());
		index.refresh(null);
		assertEquals(2, found("gull").count());
	}
}
