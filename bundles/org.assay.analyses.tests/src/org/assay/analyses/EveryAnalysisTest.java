package org.assay.analyses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.assay.analysis.Arguments;
import org.assay.analysis.CaseView;
import org.assay.analysis.Declaration;
import org.assay.analysis.Findings;
import org.assay.analysis.Parameter;
import org.assay.analysis.Progress;
import org.assay.analysis.registry.AnalysisRegistry;
import org.assay.analysis.registry.RegisteredAnalysis;
import org.assay.analysis.result.Result;
import org.assay.analysis.run.AnalysisOutcome;
import org.assay.analysis.run.AnalysisRunner;
import org.assay.analysis.run.CaseSnapshot;
import org.assay.core.OpenCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every registered analysis keeps to the contract, whoever contributes it. */
class EveryAnalysisTest {
	@TempDir
	Path temp;

	static List<RegisteredAnalysis> analyses() {
		return AnalysisRegistry.ofPlatform().all();
	}

	private static void readFirst(OpenCase open) throws Exception {
		new AnalysisRunner().run(open, new ReadDocuments(), Map.of(), Progress.none());
	}

	@Test
	void ourOwnAreAmongThem() {
		assertTrue(analyses().stream().map(RegisteredAnalysis::id).toList()
				.containsAll(List.of(AnalysisIds.READ, AnalysisIds.FIGURES, AnalysisIds.COMPARE, AnalysisIds.EVENTS,
						AnalysisIds.CLAIMS)));
	}

	@ParameterizedTest
	@MethodSource("analyses")
	void declaresItselfInFull(RegisteredAnalysis registered) {
		Declaration declaration = registered.analysis().declaration();
		assertEquals(declaration, registered.analysis().declaration(), "the same on every call");
		assertEquals(registered.id(), declaration.id());
		assertTrue(Character.isUpperCase(declaration.name().charAt(0)), declaration::name);
		assertFalse(declaration.name().endsWith("."), declaration::name);
		assertTrue(declaration.help().endsWith("."), declaration::help);
		for (Parameter parameter : declaration.parameters()) {
			assertTrue(Character.isUpperCase(parameter.label().charAt(0)), parameter::label);
			assertFalse(parameter.label().endsWith(":"), parameter::label);
			assertTrue(parameter.help().endsWith("."), parameter::help);
		}
	}

	@ParameterizedTest
	@MethodSource("analyses")
	void runsTwiceWithTheSameAnswer(RegisteredAnalysis registered) throws Exception {
		try (OpenCase open = BridgeCase.create(temp)) {
			readFirst(open);
			AnalysisRunner runner = new AnalysisRunner();
			AnalysisOutcome first = runner.run(open, registered.analysis(), Map.of(), Progress.none());
			AnalysisOutcome second = runner.run(open, registered.analysis(), Map.of(), Progress.none());
			assertEquals(first.results(), second.results());
			assertFalse(second.hasChanged());
			assertEquals(List.of(), open.validate());
			for (Result result : first.results()) {
				assertTrue(registered.declaration().results().contains(result.type()), () -> "not declared: " + result);
				assertTrue(result.id().matches("[A-Za-z0-9-]+"), result::id);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("analyses")
	void givesAnAnswerForAnEmptyCase(RegisteredAnalysis registered) throws Exception {
		CaseView empty = new CaseSnapshot("Empty", List.of(), List.of(), List.of());
		Findings findings = registered.analysis().run(empty, Arguments.initial(registered.declaration(), empty),
				Progress.none());
		assertEquals(List.of(), findings.documents());
	}

	@ParameterizedTest
	@MethodSource("analyses")
	void stopsWhenAsked(RegisteredAnalysis registered) throws Exception {
		try (OpenCase open = BridgeCase.create(temp)) {
			readFirst(open);
			Optional<String> before = open.undoLabel();
			CaseView view = CaseSnapshot.of(open);
			Arguments arguments = Arguments.initial(registered.declaration(), view);
			assertThrows(CancellationException.class,
					() -> registered.analysis().run(view, arguments, new Cancelled()));
			assertThrows(CancellationException.class,
					() -> new AnalysisRunner().run(open, registered.analysis(), Map.of(), new Cancelled()));
			assertEquals(before, open.undoLabel());
		}
	}

	/** Somebody pressed cancel before it began. */
	private static final class Cancelled implements Progress {
		@Override
		public void begin(String task, int total) {
			// nothing to show
		}

		@Override
		public void step(String what) {
			// nothing to show
		}

		@Override
		public boolean isCancelled() {
			return true;
		}
	}
}
