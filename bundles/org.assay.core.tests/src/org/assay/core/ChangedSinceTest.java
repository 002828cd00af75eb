package org.assay.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Identified;
import org.assay.model.ModelFactory;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has changed since a revision of a document: all of it, and not much more. */
class ChangedSinceTest {
	private static final int ROUNDS = 60;
	@TempDir
	private Path folder;

	@Test
	void oneDecisionIsOneElement() throws IOException {
		try (OpenCase open = Samples.store().create(folder, "Mill fire")) {
			Document document = open.importArticle(Samples.article("mill.txt", "Mill burns")).document();
			Document other = open.importArticle(Samples.article("quay.txt", "Quay floods")).document();
			Claim[] claims = new Claim[2];
			long empty = open.revision(document);
			open.change("claims", () -> {
				claims[0] = Samples.claim(open, document, "c-1");
				claims[1] = Samples.claim(open, document, "c-2");
			});
			assertEquals(Optional.of(Set.of(claims[0], claims[1])), open.changedSince(document, empty));
			long before = open.revision(document);
			assertEquals(Optional.of(Set.of()), open.changedSince(document, before));
			open.change("accept", () -> {
				var judgement = ModelFactory.eINSTANCE.createJudgement();
				judgement.setVerdict(Verdict.ACCEPTED);
				claims[1].getJudgements().add(judgement);
				other.setTitle("Quay");
			});
			assertEquals(Optional.of(Set.of(claims[1])), open.changedSince(document, before));
			assertEquals(Optional.of(Set.of(other)), open.changedSince(other, before));
			long accepted = open.revision(document);
			open.undo();
			assertEquals(Optional.of(Set.of(claims[1])), open.changedSince(document, accepted));
			open.undo();
			assertEquals(Optional.of(Set.of(claims[0], claims[1])), open.changedSince(document, accepted));
		}
	}

	@Test
	void whatIsLongAgoIsNotRemembered() throws IOException {
		try (OpenCase open = Samples.store().create(folder, "Mill fire")) {
			Document document = open.importArticle(Samples.article("mill.txt", "Mill burns")).document();
			long before = open.revision(document);
			open.change("many", () -> {
				for (int i = 0; i < 20_000; i++) {
					Samples.claim(open, document, "c-" + i);
				}
			});
			assertEquals(Optional.empty(), open.changedSince(document, before));
			assertEquals(Optional.of(Set.of()), open.changedSince(document, open.revision(document)));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 5, 8 })
	void nothingThatHasChangedIsLeftOut(long seed) throws IOException {
		Random random = new Random(seed);
		try (OpenCase open = Samples.store().create(folder, "Random " + seed)) {
			open.importArticle(Samples.article("one.txt", "Mill burns"));
			open.importArticle(Samples.article("two.txt", "Fire at the mill"));
			RandomEdits edits = new RandomEdits(open.model(), seed);
			for (int round = 0; round < ROUNDS; round++) {
				List<Document> documents = List.copyOf(open.model().getDocuments());
				List<Long> revisions = documents.stream().map(open::revision).toList();
				List<Map<EObject, String>> before = documents.stream().map(ChangedSinceTest::parts).toList();
				for (int step = random.nextInt(3); step >= 0; step--) {
					edit(open, edits, random);
				}
				for (int i = 0; i < documents.size(); i++) {
					Set<EObject> told = open.changedSince(documents.get(i), revisions.get(i)).orElseThrow();
					Map<EObject, String> after = parts(documents.get(i));
					if (documents.get(i).eContainer() != null) {
						Set<EObject> changed = changed(before.get(i), after);
						assertTrue(told.containsAll(changed),
								() -> "not told of all of " + changed + ", only of " + told);
					}
				}
			}
		}
	}

	private static void edit(OpenCase open, RandomEdits edits, Random random) {
		int what = random.nextInt(4);
		if (what == 0 && open.canUndo()) {
			open.undo();
		} else if (what == 1 && open.canRedo()) {
			open.redo();
		} else {
			open.change("edit", edits::some);
		}
	}

	private static Set<EObject> changed(Map<EObject, String> before, Map<EObject, String> after) {
		Map<EObject, String> all = new IdentityHashMap<>(before);
		all.putAll(after);
		return all.keySet().stream().filter(part -> !Optional.ofNullable(before.get(part))
				.equals(Optional.ofNullable(after.get(part)))).collect(Collectors.toSet());
	}

	/** The direct parts of a document with all that is in them, and what else it says of itself. */
	private static Map<EObject, String> parts(Document document) {
		Map<EObject, String> parts = new IdentityHashMap<>();
		document.eContents().forEach(part -> parts.put(part, all(part)));
		parts.put(document, own(document));
		return parts;
	}

	private static String all(EObject element) {
		StringBuilder words = new StringBuilder(own(element));
		element.eContents().forEach(part -> words.append('(').append(all(part)).append(')'));
		return words.toString();
	}

	private static String own(EObject element) {
		List<String> values = new ArrayList<>();
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			boolean isPart = feature instanceof EReference reference
					&& (reference.isContainment() || reference.isContainer());
			if (!isPart && !feature.isDerived()) {
				values.add(feature.getName() + "=" + value(element.eGet(feature)));
			}
		}
		return element.eClass().getName() + values;
	}

	private static String value(Object value) {
		if (value instanceof List<?> several) {
			return several.stream().map(ChangedSinceTest::value).toList().toString();
		}
		return value instanceof Identified identified ? identified.getId() : String.valueOf(value);
	}
}
