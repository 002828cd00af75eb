package org.assay.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.EvidenceItem;
import org.assay.model.Identified;
import org.assay.model.ModelFactory;
import org.assay.model.Relation;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Relations lie in files of their own, and only those files are written whose relations have changed. */
class RelationFilesTest {
	@TempDir
	private Path folder;
	private final CaseStore store = Samples.store();
	private String one;
	private String two;

	@BeforeEach
	void createCase() throws IOException {
		try (OpenCase open = store.create(folder, "Mill fire")) {
			Document first = open.importArticle(Samples.article("one.txt", "Mill burns")).document();
			Document second = open.importArticle(Samples.article("two.txt", "Fire at the mill")).document();
			one = "relations/" + first.getId() + ".xmi";
			two = "relations/" + second.getId() + ".xmi";
			open.change("compare", () -> {
				Claim a = Samples.claim(open, first, "c-1");
				Claim b = Samples.claim(open, second, "c-2");
				open.model().getComparisons().addAll(List.of(relation("r-1", a, b), relation("r-2", b, a),
						relation("r-3", a, b)));
				EvidenceItem item = ModelFactory.eINSTANCE.createEvidenceItem();
				item.setId("evi-1");
				Evidence rest = ModelFactory.eINSTANCE.createEvidence();
				rest.setElement(open.model().getComparisons().get(1));
				item.getRests().add(rest);
				open.model().getEvidence().add(item);
			});
			open.save();
		}
	}

	private static Comparison relation(String id, Claim a, Claim b) {
		Comparison relation = ModelFactory.eINSTANCE.createComparison();
		relation.setId(id);
		relation.setRelation(Relation.FIGURE_CLASH);
		relation.setA(side(a));
		relation.setB(side(b));
		return relation;
	}

	private static Evidence side(Claim claim) {
		Evidence side = ModelFactory.eINSTANCE.createEvidence();
		side.setDocument((Document) claim.eContainer());
		side.setElement(claim);
		return side;
	}

	@Test
	void theyComeBackInTheirOrderWithAllThatRefersToThem() throws IOException {
		Map<String, String> files = Samples.files(folder);
		assertTrue(files.get(one).contains("\"r-1\"") && files.get(one).contains("\"r-3\""), files.get(one));
		assertTrue(files.get(two).contains("\"r-2\"") && !files.get(two).contains("\"r-1\""), files.get(two));
		assertFalse(files.get("case.assay").contains("FIGURE_CLASH"), files.get("case.assay"));
		open(open -> {
			assertEquals(List.of("r-1", "r-2", "r-3"), ids(open));
			Comparison second = open.model().getComparisons().get(1);
			assertSame(open.model(), second.eContainer());
			assertSame(second, open.model().getEvidence().getFirst().getRests().getFirst().getElement());
			assertSame(open.model().getDocuments().get(1).getClaims().getFirst(), second.getA().getElement());
			assertEquals(List.of(), open.notices());
			open.change("touch", () -> open.model().getComparisons().forEach(c -> c.setNote("x")));
			open.undo();
		});
		assertEquals(files, Samples.files(folder), "saving without a change changes no byte");
	}

	@Test
	void whatIsDecidedOfOneConcernsItsFileAlone() throws IOException {
		Map<String, String> before = Samples.files(folder);
		open(open -> open.change("note", () -> open.model().getComparisons().get(1).setNote("Ask again.")));
		assertEquals(Set.of(two), changed(before));
	}

	@Test
	void oneThatIsAddedOrTakenAwayConcernsItsFileAndTheCase() throws IOException {
		Map<String, String> before = Samples.files(folder);
		open(open -> open.change("remove", () -> open.model().getComparisons().removeFirst()));
		assertEquals(Set.of(one, "case.assay"), changed(before));
		assertFalse(Samples.files(folder).get(one).contains("\"r-1\""));
		open(open -> {
			Claim a = open.model().getDocuments().getFirst().getClaims().getFirst();
			open.change("add", () -> open.model().getComparisons().addFirst(relation("r-1", a,
					open.model().getDocuments().get(1).getClaims().getFirst())));
		});
		open(open -> assertEquals(List.of("r-1", "r-2", "r-3"), ids(open)));
	}

	/** EMF's own way takes it out of the file, too, and tells nobody. */
	@Test
	void oneThatIsTakenAwayByEmfDoesNotComeBack() throws IOException {
		open(open -> open.change("remove", () -> EcoreUtil.remove(open.model().getComparisons().getFirst())));
		open(open -> {
			assertEquals(List.of("r-2", "r-3"), open.model().getComparisons().stream().map(Identified::getId).toList());
			assertEquals(List.of(), open.notices());
		});
	}

	@Test
	void theLastOneTakesItsFileAlong_andUndoingBringsItBack() throws IOException {
		Map<String, String> before = Samples.files(folder);
		try (OpenCase open = store.open(folder, null)) {
			open.change("remove", () -> open.model().getComparisons().remove(1));
			open.save();
			assertFalse(Files.exists(folder.resolve(two)));
			open.undo();
			open.save();
		}
		assertEquals(before, Samples.files(folder));
	}

	@Test
	void theyStayWhenTheirArticleGoes() throws IOException {
		open(open -> open.change("delete", () -> open.model().getDocuments().removeFirst()));
		open(open -> {
			assertEquals(List.of("r-1", "r-2", "r-3"), ids(open));
			assertEquals(List.of(), open.notices());
		});
	}

	@Test
	void aDamagedFileIsPutAsideAndComesBackRepaired() throws IOException {
		String good = Files.readString(folder.resolve(one));
		Samples.overwrite(folder.resolve(one), good.substring(0, good.length() / 2));
		open(open -> {
			assertEquals(List.of("r-2"), ids(open));
			assertEquals(List.of(one), open.notices().stream().map(Notice::place).toList());
			assertTrue(open.isDirty());
		});
		Samples.overwrite(folder.resolve(one), good);
		open(open -> {
			assertEquals(List.of("r-2", "r-1", "r-3"), ids(open));
			assertEquals(List.of(one), open.notices().stream().map(Notice::place).toList());
			assertTrue(open.notices().getFirst().message().startsWith("2 of the relations in it were not listed"));
		});
		open(open -> assertEquals(List.of(), open.notices()));
	}

	@Test
	void aMissingFileOrRelationIsNamed() throws IOException {
		Files.delete(folder.resolve(two));
		Samples.overwrite(folder.resolve(one), Files.readString(folder.resolve(one)).replace("\"r-3\"", "\"r-4\""));
		open(open -> {
			assertEquals(List.of("r-1", "r-4"), ids(open));
			assertEquals(Set.of(one, two), new TreeSet<>(open.notices().stream().map(Notice::place).toList()));
		});
	}

	@Test
	void aDamagedCaseFileCostsNoRelation() throws IOException {
		Samples.overwrite(folder.resolve("case.assay"), "<<<<<<< HEAD");
		open(open -> {
			assertEquals(Set.of("r-1", "r-2", "r-3"), Set.copyOf(ids(open)));
			assertEquals(List.of("case.assay"), open.notices().stream().map(Notice::place).toList());
		});
		open(open -> assertEquals(List.of(), open.notices()));
	}

	@Test
	void aFileOfANewerAssayIsRefused() throws IOException {
		Path file = folder.resolve(one);
		Samples.overwrite(file, Files.readString(file).replaceFirst(" format=\"\\d+\"", " format=\"99\""));
		Map<String, String> before = Samples.files(folder);
		CaseException refusal = assertThrows(CaseException.class,
				() -> store.open(folder, null));
		assertTrue(refusal.getMessage().startsWith(one + ": was written by a newer Assay (format 99"),
				refusal.getMessage());
		assertEquals(before, Samples.files(folder));
	}

	private void open(Consumer<OpenCase> what) throws IOException {
		try (OpenCase open = store.open(folder, null)) {
			what.accept(open);
			open.save();
		}
	}

	private Set<String> changed(Map<String, String> before) {
		Map<String, String> now = Samples.files(folder);
		Set<String> names = new TreeSet<>(now.keySet());
		names.addAll(before.keySet());
		names.removeIf(name -> before.getOrDefault(name, "").equals(now.getOrDefault(name, "")));
		return names;
	}

	private static List<String> ids(OpenCase open) {
		return open.model().getComparisons().stream().map(Identified::getId).toList();
	}
}
