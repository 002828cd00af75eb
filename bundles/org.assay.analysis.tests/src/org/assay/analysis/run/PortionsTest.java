package org.assay.analysis.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import org.assay.analysis.Arguments;
import org.assay.analysis.CaseView;
import org.assay.analysis.Declaration;
import org.assay.analysis.DocumentAnalysis;
import org.assay.analysis.DocumentFindings;
import org.assay.analysis.DocumentView;
import org.assay.analysis.Findings;
import org.assay.analysis.Progress;
import org.assay.analysis.result.TextResult;
import org.assay.analysis.result.TextResult.Paragraph;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ingest.Article;
import org.assay.reading.Mention;
import org.assay.reading.MentionType;
import org.assay.text.Sha256;
import org.assay.text.Span;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortionsTest {
	private static final int ALL = 2 * Portions.SIZE + 10;

	@TempDir
	Path temp;
	private OpenCase open;
	private final List<Integer> portions = new ArrayList<>();

	@BeforeEach
	void create() throws Exception {
		open = new CaseStore().create(temp.resolve("case"), "Ferries");
		for (int i = 0; i < ALL; i++) {
			open.importArticle(article(i));
		}
	}

	@AfterEach
	void close() {
		open.close();
	}

	private static Article article(int number) {
		String text = "Ferry " + number + " was late.";
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return new Article("a" + number + ".txt", "text/plain", bytes, Sha256.hex(bytes), text, "UTF-8",
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en",
				List.of(new Zone(ZoneKind.body, new Span(0, text.length()))), List.of(), List.of());
	}

	/** Marks the first word of each document; tells of one paragraph for each portion. */
	private final class FirstWords implements DocumentAnalysis {
		private final IntConsumer beforePortion;

		FirstWords(IntConsumer beforePortion) {
			this.beforePortion = beforePortion;
		}

		@Override
		public Declaration declaration() {
			return Declaration.of("org.example.first", "1", "First words", "Marks the first word.");
		}

		@Override
		public String task() {
			return "Marking";
		}

		@Override
		public List<DocumentView> documents(CaseView view, Arguments arguments) {
			return view.documents();
		}

		@Override
		public Findings look(List<DocumentView> documents, Arguments arguments, Progress progress) {
			portions.add(documents.size());
			beforePortion.accept(portions.size());
			Findings.Builder findings = Findings.builder();
			for (DocumentView document : documents) {
				findings.add(new DocumentFindings(document.id(), List.of(),
						List.of(new Mention(new Span(0, 5), MentionType.other, "Ferry", SampleCase.why("first"))),
						List.of(), List.of(), List.of(), List.of()));
			}
			return findings
					.add(new TextResult("seen", "Seen", List.of(new Paragraph("" + documents.size(), List.of()))))
					.build();
		}
	}

	private AnalysisOutcome run(IntConsumer beforePortion) throws Exception {
		return new AnalysisRunner().run(open, new FirstWords(beforePortion), Map.of(), Progress.none());
	}

	private long marked() {
		return open.model().getDocuments().stream().filter(d -> d.getAnnotations().size() == 1).count();
	}

	@Test
	void eachPortionIsAStepAndTheOutcomeTellsOfAll() throws Exception {
		AnalysisOutcome outcome = run(n -> assertEquals((long) (n - 1) * Portions.SIZE, marked()));
		assertEquals(List.of(Portions.SIZE, Portions.SIZE, 10), portions);
		assertEquals(ALL, outcome.added());
		assertEquals(List.of(new TextResult("seen", "Seen", List.of(new Paragraph("" + Portions.SIZE, List.of()),
				new Paragraph("" + Portions.SIZE, List.of()), new Paragraph("10", List.of())))), outcome.results());
		assertEquals(Optional.of("First words: 401 to 410 of 410"), open.undoLabel());
		open.undo();
		assertEquals(2 * Portions.SIZE, marked());
		assertEquals(List.of(), open.validate());
	}

	@Test
	void aSecondRunKeepsAll() throws Exception {
		run(n -> {});
		AnalysisOutcome again = run(n -> {});
		assertEquals(ALL, again.kept());
		assertTrue(!again.hasChanged());
	}

	@Test
	void whatWasFoundBeforeStaysWhenTheRunIsCancelled() {
		assertThrows(CancellationException.class, () -> run(n -> {
			if (n == 2) {
				throw new CancellationException();
			}
		}));
		assertEquals(Portions.SIZE, marked());
	}

	@Test
	void aFailureSaysWhatStays() {
		String first = assertThrows(AnalysisFailedException.class, () -> run(n -> {
			throw new IllegalStateException("full");
		})).getMessage();
		assertTrue(first.endsWith("The case is unchanged."), first);
		portions.clear();
		String second = assertThrows(AnalysisFailedException.class, () -> run(n -> {
			if (n == 2) {
				throw new IllegalStateException("full");
			}
		})).getMessage();
		assertTrue(second.endsWith("What was found in the 200 documents before stays."), second);
	}

	@Test
	void aSmallCaseIsOneStep() throws Exception {
		open.change("less", () -> open.model().getDocuments().subList(5, ALL).clear());
		run(n -> {});
		assertEquals(Optional.of("First words"), open.undoLabel());
	}
}
