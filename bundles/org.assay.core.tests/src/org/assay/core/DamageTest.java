package org.assay.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.model.Document;
import org.assay.model.ModelFactory;
import org.assay.model.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is broken is named and put aside; the rest opens. */
class DamageTest {
	@TempDir
	private Path folder;
	private final CaseStore store = Samples.store();
	private String one;
	private String two;
	private String text;
	private String original;

	@BeforeEach
	void createCase() throws IOException {
		try (OpenCase open = store.create(folder, "Mill fire")) {
			Document first = open.importArticle(Samples.article("one.txt", "Mill burns")).document();
			Document second = open.importArticle(Samples.article("two.txt", "Fire at the mill")).document();
			open.change("ask", () -> {
				Question question = ModelFactory.eINSTANCE.createQuestion();
				question.setId("q-1");
				open.model().getQuestions().add(question);
				question.getClaims().add(Samples.claim(open, first, "c-1"));
				question.getClaims().add(Samples.claim(open, second, "c-2"));
			});
			open.save();
			one = "documents/" + first.getId() + ".xmi";
			two = "documents/" + second.getId() + ".xmi";
			text = "texts/" + first.getTextHash() + ".txt";
			original = "originals/" + first.getOriginalHash() + ".txt";
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<", "no xml at all", "<a format=\"3\"/>",
			"<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a format=\"3\">&b;</a>",
			"<assay:Case xmlns:assay=\"urn:assay:model\" format=\"3\" id=\"x\"/>",
			"<assay:Document xmlns:assay=\"urn:assay:model\" format=\"3\" id=\"x\" colour=\"red\"/>" })
	void aDamagedDocumentIsPutAside(String damage) throws IOException {
		Samples.overwrite(folder.resolve(one), damage);
		try (OpenCase open = store.open(folder, null)) {
			assertEquals(1, open.model().getDocuments().size());
			assertEquals("Fire at the mill", open.model().getDocuments().get(0).getTitle());
			Notice notice = open.notices().get(0);
			assertEquals(one, notice.place());
			assertEquals(Notice.Severity.error, notice.severity());
			assertEquals(1, open.notices().size(), () -> open.notices().toString());
			String aside = "damaged/" + one.replace('/', '-');
			assertTrue(notice.message().contains(aside), notice.message());
			assertEquals(damage, Files.readString(folder.resolve(aside)));
			assertTrue(Files.readString(folder.resolve(aside + ".reason.txt")).startsWith(one + "\n"));
			assertFalse(open.validate().stream().filter(found -> found.message().contains("not in the case")).toList()
					.isEmpty(), "the question still knows the claim that is gone");
			open.save();
		}
		try (OpenCase open = store.open(folder, null)) {
			assertEquals(List.of(), open.notices());
			assertEquals(2, open.model().getQuestions().get(0).getClaims().size(), "ready for the file to come back");
		}
	}

	@Test
	void aRepairedDocumentComesBackWithAllThatRefersToIt() throws IOException {
		String good = Files.readString(folder.resolve(one));
		Samples.overwrite(folder.resolve(one), good.substring(0, good.length() / 2));
		try (OpenCase open = store.open(folder, null)) {
			open.save();
		}
		Samples.overwrite(folder.resolve(one), good);
		try (OpenCase open = store.open(folder, null)) {
			assertEquals(1, open.notices().size());
			assertTrue(open.notices().get(0).message().contains("has been added"));
			assertEquals(2, open.model().getDocuments().size());
			assertTrue(open.model().getQuestions().get(0).getClaims().stream().noneMatch(claim -> claim.eIsProxy()));
			assertEquals("The Orrin Herald", open.model().getDocuments().get(1).getOutlet().getName());
		}
	}

	@Test
	void aDamagedCaseFileCostsNoDocument() throws IOException {
		Samples.overwrite(folder.resolve("case.assay"), "<<<<<<< HEAD");
		try (OpenCase open = store.open(folder, null)) {
			assertEquals(2, open.model().getDocuments().size());
			assertEquals(List.of("case.assay"), open.notices().stream().map(Notice::place).toList());
			assertTrue(open.isDirty());
			open.save();
		}
		try (OpenCase open = store.open(folder, null)) {
			assertEquals(List.of(), open.notices());
		}
	}

	@Test
	void aMissingDocumentFileIsNamed() throws IOException {
		Files.delete(folder.resolve(one));
		try (OpenCase open = store.open(folder, null)) {
			assertEquals(List.of(one), open.notices().stream().map(Notice::place).toList());
			assertEquals(1, open.model().getDocuments().size());
		}
	}

	@Test
	void aReferenceWithinAFileThatLeadsNowhereIsNoDamage() throws IOException {
		Path file = folder.resolve(two);
		Samples.overwrite(file,
				Files.readString(file).replace("<claims id=\"c-2\"", "<claims id=\"c-2\" quotation=\"gone\""));
		try (OpenCase open = store.open(folder, null)) {
			assertEquals(2, open.model().getDocuments().size());
			assertEquals(Notice.Severity.warning, open.notices().get(0).severity());
			assertTrue(Files.exists(file));
		}
	}

	@Test
	void aMissingTextIsTakenFromItsOriginalAgain() throws IOException {
		String before = Files.readString(folder.resolve(text));
		Files.delete(folder.resolve(text));
		try (OpenCase open = store.open(folder, null)) {
			assertEquals(List.of(text), open.notices().stream().map(Notice::place).toList());
			assertTrue(open.notices().get(0).message().contains("is the same"));
			assertEquals(before, open.text(open.model().getDocuments().get(0)).toString());
		}
		Files.delete(folder.resolve(text));
		Samples.overwrite(folder.resolve(original), "something else\nentirely");
		try (OpenCase open = store.open(folder, null)) {
			assertEquals(Notice.Severity.error, open.notices().get(0).severity());
			assertFalse(Files.exists(folder.resolve(text)));
			assertThrows(CaseException.class, () -> open.text(open.model().getDocuments().get(0)));
		}
	}

	@Test
	void whatAnotherProgramWroteMeanwhileIsKept() throws IOException {
		try (OpenCase open = store.open(folder, null)) {
			String outside = Files.readString(folder.resolve(one)).replace("Mill burns", "Mill is burning");
			Samples.overwrite(folder.resolve(one), outside);
			open.change("note", () -> open.model().getDocuments().get(0).setNote("x"));
			open.save();
			assertEquals(outside, Files.readString(folder.resolve("damaged/" + one.replace('/', '-'))));
			assertEquals(List.of(one), open.notices().stream().map(Notice::place).toList());
			open.change("note", () -> open.model().getDocuments().get(0).setNote("y"));
			open.save();
			assertEquals(1, open.notices().size());
		}
	}

	@Test
	void aReferenceOutOfTheCaseIsNotFollowed() throws IOException {
		Path outside = folder.resolveSibling("outside.xmi");
		Samples.overwrite(outside, "<assay:Document xmlns:assay=\"urn:assay:model\" format=\"3\" id=\"x\"/>");
		try {
			Path file = folder.resolve("case.assay");
			Samples.overwrite(file, Files.readString(file).replaceFirst("<documents href=\"[^\"]*\"",
					"<documents href=\"../outside.xmi#x\""));
			try (OpenCase open = store.open(folder, null)) {
				assertEquals(List.of("documents/outside.xmi", one),
						open.notices().stream().map(Notice::place).toList());
				assertEquals(2, open.model().getDocuments().size());
			}
		} finally {
			Files.delete(outside);
		}
	}

	@Test
	void changedAndStrayFilesAreFoundByValidation() throws IOException {
		Samples.overwrite(folder.resolve(text), Files.readString(folder.resolve(text)).replace("mayor", "major"));
		Samples.overwrite(folder.resolve(original), "x");
		Samples.overwrite(folder.resolve("texts/stray.txt"), "x");
		try (OpenCase open = store.open(folder, null)) {
			List<Notice> found = open.validate();
			assertEquals(List.of(original, text, "texts/stray.txt"), found.stream().map(Notice::place).toList());
			assertTrue(found.get(1).message().contains("changed outside Assay"), found.get(1).message());
			assertThrows(CaseException.class, () -> open.text(open.model().getDocuments().get(0)));
			assertThrows(CaseException.class, () -> open.original(open.model().getDocuments().get(0)));
		}
	}

	@Test
	void aSpanThatCoversOtherWordsIsFoundByValidation() throws IOException {
		try (OpenCase open = store.open(folder, null)) {
			open.change("break", () -> open.model().getDocuments().get(0).getClaims().get(0).getContent().get(0)
					.setBegin(1));
			List<Notice> found = open.validate();
			assertEquals(1, found.size(), found::toString);
			assertEquals("Document 'Mill burns'", found.get(0).place());
			assertTrue(found.get(0).message().contains("are not 'Mill' any more"), found.get(0).message());
		}
	}
}
