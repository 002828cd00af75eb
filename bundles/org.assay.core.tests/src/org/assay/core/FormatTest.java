package org.assay.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Consistency;
import org.assay.model.Document;
import org.assay.model.EvidenceItem;
import org.assay.model.Hypothesis;
import org.assay.model.ModelFactory;
import org.assay.model.Rating;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case written by the first version of Assay that could save. */
class FormatTest {
	private static final String ONE = "5a959f34fc96ef4f05e6e72086ee64c426172fce5d7dc5f98e4471e7637ae50b.txt";
	private static final String TWO = "cf7c2fb99e1086e267eeb2def1cef5e97dc9081d3438ca8fe2e13aac6cef9acd.txt";
	private static final List<String> FILES = List.of("case.assay", "documents/d-aa430b83e5b3d072.xmi",
			"documents/d-ab8640e7af254d3a.xmi", "originals/" + ONE, "originals/" + TWO, "texts/" + ONE,
			"texts/" + TWO);
	@TempDir
	private Path folder;
	private final CaseStore store = Samples.store();

	@BeforeEach
	void copySample() throws IOException {
		for (String name : FILES) {
			Path target = folder.resolve(name);
			Files.createDirectories(target.getParent());
			try (InputStream in = getClass().getResourceAsStream("/samples/format-1/" + name)) {
				Files.copy(in, target);
			}
		}
	}

	@Test
	void anOlderCaseOpensWhole() throws IOException {
		try (OpenCase open = store.open(folder, null)) {
			assertEquals(3, open.notices().size(), () -> open.notices().toString());
			assertTrue(open.notices().stream().allMatch(notice -> notice.message().contains("older format 1")));
			assertTrue(open.isDirty(), "it is to be saved in the new format");
			Document document = open.model().getDocuments().get(0);
			assertEquals("UTF-8", document.getEncoding());
			Claim claim = document.getClaims().get(0);
			assertEquals("Three people fled.\nSaid the mayor.", claim.getSummary());
			assertEquals(Verdict.ACCEPTED, Verdicts.of(claim));
			assertEquals("three\u0001 people \uD83D\uDD25 fled", claim.getQuotation().getSpans().get(0).getQuote());
			assertEquals(claim, open.model().getComparisons().get(0).getA().getElement());
			assertEquals("summary.md", open.model().getWriteUps().get(0).getFile());
			assertEquals(List.of(), open.validate());
		}
	}

	@Test
	void itIsWrittenInTheNewFormatOnce() throws IOException {
		try (OpenCase open = store.open(folder, null)) {
			open.save();
			assertFalse(open.isDirty());
		}
		Map<String, String> files = Samples.files(folder);
		String text = files.get(FILES.get(1));
		assertTrue(text.contains(" format=\"5\"") && text.contains(" encoding=\"UTF-8\""), text);
		assertFalse(text.contains("charset"));
		try (OpenCase open = store.open(folder, null)) {
			assertEquals(List.of(), open.notices());
			assertEquals(5, open.model().getFormat());
			open.change("touch", () -> touch(open.model()));
			open.undo();
			open.save();
		}
		assertEquals(files, Samples.files(folder));
	}

	@Test
	void theAddressThatFormatTwoKeptAmongTheNotesIsAFieldNow() throws IOException {
		Path file = folder.resolve(FILES.get(1));
		Samples.overwrite(file, Files.readString(file).replaceFirst(" format=\"1\"", " format=\"2\"")
				.replaceFirst(" charset=", " encoding=").replaceFirst("(<\\w+:Document[^>]*>)",
						"$1<importNotes>Address: https://vale.example/1</importNotes><importNotes>Guessed.</importNotes>"));
		try (OpenCase open = store.open(folder, null)) {
			Document document = open.model().getDocuments().stream().filter(d -> d.getAddress() != null).findFirst()
					.orElseThrow();
			assertEquals("https://vale.example/1", document.getAddress());
			assertTrue(document.getImportNotes().contains("Guessed."));
			assertEquals(List.of(), open.validate());
		}
	}

	@Test
	void aHypothesisOfFormatThreeKeepsItsWordsAndCanBeGivenEvidence() throws IOException {
		Path file = folder.resolve(FILES.get(0));
		Samples.overwrite(file, Files.readString(file).replaceFirst(" format=\"1\"", " format=\"3\"")
				.replaceFirst("<writeUps ", "<hypotheses id=\"h-1\" title=\"It was the wiring.\"/><writeUps "));
		try (OpenCase open = store.open(folder, null)) {
			Hypothesis old = open.model().getHypotheses().getFirst();
			assertEquals("It was the wiring.", old.getTitle());
			open.change("rate", () -> open.model().getEvidence().add(item(old)));
			open.save();
		}
		Map<String, String> files = Samples.files(folder);
		try (OpenCase open = store.open(folder, null)) {
			assertEquals(List.of(), open.notices());
			Rating rating = open.model().getEvidence().getFirst().getRatings().getFirst();
			assertEquals(open.model().getHypotheses().getFirst(), rating.getHypothesis());
			assertEquals(Consistency.VERY_INCONSISTENT, rating.getConsistency());
			assertEquals(List.of(), open.validate());
			open.change("touch", () -> touch(open.model()));
			open.undo();
			open.save();
		}
		assertEquals(files, Samples.files(folder), "saving twice changes no byte");
	}

	@Test
	void theRelationsOfFormatFourGetAFileOfTheirOwn() throws IOException {
		Path file = folder.resolve(FILES.get(0));
		Samples.overwrite(file, Files.readString(file).replaceFirst(" format=\"1\"", " format=\"4\""));
		try (OpenCase open = store.open(folder, null)) {
			assertEquals(1, open.model().getComparisons().size());
			open.save();
		}
		Map<String, String> files = Samples.files(folder);
		assertEquals(1, files.keySet().stream().filter(name -> name.startsWith("relations/")).count(), files::toString);
		assertFalse(files.get("case.assay").contains("<comparisons id="), files.get("case.assay"));
		try (OpenCase open = store.open(folder, null)) {
			assertEquals(List.of(), open.notices());
			assertEquals(1, open.model().getComparisons().size());
			assertEquals(List.of(), open.validate());
		}
	}

	private static EvidenceItem item(Hypothesis hypothesis) {
		EvidenceItem item = ModelFactory.eINSTANCE.createEvidenceItem();
		item.setId("evi-1");
		item.setStatement("No fuse had blown.");
		Rating rating = ModelFactory.eINSTANCE.createRating();
		rating.setId("rat-1");
		rating.setHypothesis(hypothesis);
		rating.setConsistency(Consistency.VERY_INCONSISTENT);
		item.getRatings().add(rating);
		return item;
	}

	@Test
	void lookingAtItChangesNothing() throws IOException {
		Map<String, String> before = Samples.files(folder);
		store.open(folder, null).close();
		assertEquals(before, Samples.files(folder));
	}

	@Test
	void aNewerCaseIsRefusedAndLeftAlone() throws IOException {
		for (String name : List.of(FILES.get(1), FILES.get(0))) {
			Path file = folder.resolve(name);
			Samples.overwrite(file, Files.readString(file).replaceFirst(" format=\"\\d+\"", " format=\"99\""));
			Map<String, String> before = Samples.files(folder);
			CaseException refusal = assertThrows(CaseException.class, () -> store.open(folder, null));
			assertTrue(refusal.getMessage().startsWith(name + ": was written by a newer Assay (format 99"),
					refusal.getMessage());
			assertTrue(refusal.getMessage().endsWith("Update Assay to open this case."));
			assertEquals(before, Samples.files(folder));
		}
	}

	private static void touch(Case model) {
		model.setName("x");
		model.getDocuments().forEach(document -> document.setNote("x"));
	}
}
