package org.assay.analyses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assay.analysis.Progress;
import org.assay.analysis.run.AnalysisOutcome;
import org.assay.analysis.run.AnalysisRunner;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.core.decisions.Decisions;
import org.assay.model.Case;
import org.assay.model.Document;
import org.assay.model.Judged;
import org.assay.model.Relation;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that remembers the one before changes a case as one does that remembers nothing. */
class RememberedRunTest {
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-03-08T09:00:00Z"), ZoneOffset.UTC);
	private static final int EDITS = 40;
	private static final List<String> FLOODS = List.of("""
			Flood kills twelve in Marwick
			By Ann Dole // 2031-04-02

			The flood in Marwick killed 12 people on Tuesday, the police said. The river Esk rose by 4 metres in one night. \
			“We will rebuild every house,” said Mayor Ida Holm. The council may pay for the repairs if the state agrees. \
			The dam held, the minister Olaf Brandt said. Volunteers brought food and blankets to the families in Marwick.
			""", """
			Marwick counts its dead after the flood
			By Rolf Tarn // 2031-04-03

			The flood in Marwick killed 20 people on Wednesday, the police said. The river Esk rose by 4 metres in one night. \
			“We will rebuild every house and every bridge,” said Mayor Ida Holm. The council will pay for the repairs. \
			The dam did not hold, the minister Olaf Brandt said. Helpers gave meals and bedding to the homeless people of Marwick.
			""", """
			After the Marwick flood: who pays?
			By Lena Voss // 2031-04-04

			At least 12 people died in the flood in Marwick, the police said. The river Esk rose by 13 feet in one night. \
			Mayor Ida Holm denied that the council will pay for the repairs. “We will rebuild every house,” said the minister \
			Olaf Brandt.
			""");

	@TempDir
	Path temp;
	private final Random random = new Random(7);
	private Decisions decisions;
	private boolean otherWords;

	private AnalysisOutcome compare(OpenCase open) throws Exception {
		return new AnalysisRunner(CLOCK).run(open, new CompareDocuments(),
				Map.of("other-words", String.valueOf(otherWords)), Progress.none());
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void whateverTheAnalystDidBetween(boolean inOtherWords) throws Exception {
		otherWords = inOtherWords;
		try (OpenCase open = BridgeCase.create(temp)) {
			decisions = new Decisions(open, CLOCK);
			BridgeCase.addUnrelated(open, temp);
			for (int i = 0; i < FLOODS.size(); i++) {
				BridgeCase.add(open, temp.resolve("flood" + i + ".txt"), FLOODS.get(i));
			}
			new AnalysisRunner(CLOCK).run(open, new ReadDocuments(), Map.of(), Progress.none());
			compare(open);
			assertTrue(open.model().getComparisons().size() > 10, "there is something to decide about");
			assertEquals(otherWords, open.model().getQuestions().stream().flatMap(q -> q.getJudgements().stream())
					.anyMatch(j -> j.getNote().contains("in other words")), "what the option finds");
			for (int i = 0; i < EDITS; i++) {
				// fills the memory, which another case has taken over
				compare(open);
				String edit = edit(open, i);
				open.save();
				Path copy = copy(open.folder(), temp.resolve("copy" + i));
				AnalysisOutcome remembered = compare(open);
				open.save();
				try (OpenCase afresh = new CaseStore().open(copy, null)) {
					AnalysisOutcome outcome = compare(afresh);
					afresh.save();
					assertEquals(counts(outcome), counts(remembered), edit);
					assertEquals(outcome.results(), remembered.results(), edit);
				}
				assertEquals(files(copy), files(open.folder()), edit);
			}
		}
	}

	private static List<Integer> counts(AnalysisOutcome outcome) {
		return List.of(outcome.added(), outcome.updated(), outcome.removed(), outcome.kept());
	}

	private String edit(OpenCase open, int number) throws Exception {
		Case model = open.model();
		switch (number % 10) {
		case 0 -> decisions.decide(List.of(any(model.getComparisons())), Verdict.REJECTED, "no");
		case 1 -> decisions.decide(List.of(any(model.getComparisons())), Verdict.ACCEPTED, "yes");
		case 2 -> decisions.retype(any(model.getComparisons()), Relation.DATE_CLASH, "days");
		case 3 -> open.change("rename", () -> model.getSources().forEach(s -> s.setName(s.getName() + "x")));
		case 4 -> decisions.decide(List.of(any(marks(any(model.getDocuments())))), Verdict.REJECTED, "misread");
		case 5 -> open.change("remove", () -> EcoreUtil.remove(any(model.getComparisons())));
		case 6 -> open.undo();
		case 7 -> open.change("remove", () -> EcoreUtil.remove(any(marks(any(model.getDocuments())))));
		case 8 -> open.change("retitle", () -> any(model.getQuestions()).setTitle("Who pays?"));
		default -> {
			// takes the last run back, with what it found
			decisions.decide(List.of(any(model.getComparisons())), Verdict.UNSURE, "");
			compare(open);
			open.undo();
			open.undo();
		}
		}
		return "edit " + number;
	}

	private static List<Judged> marks(Document document) {
		List<Judged> marks = new ArrayList<>(document.getAnnotations());
		marks.addAll(document.getClaims());
		return marks;
	}

	private <T extends EObject> T any(List<T> elements) {
		return elements.get(random.nextInt(elements.size()));
	}

	private static Path copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Iterator<Path> paths = all.iterator(); paths.hasNext();) {
				Path path = paths.next();
				Path target = to.resolve(from.relativize(path));
				if (Files.isDirectory(path)) {
					Files.createDirectories(target);
				} else if (!from.relativize(path).startsWith(".assay")) {
					Files.copy(path, target);
				}
			}
		}
		return to;
	}

	private static Map<String, String> files(Path folder) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(path).toString();
				if (name.endsWith(".xmi") || name.endsWith(".assay")) {
					files.put(name, Files.readString(path));
				}
			}
		}
		return files;
	}
}
