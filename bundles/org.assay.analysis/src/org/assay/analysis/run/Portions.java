package org.assay.analysis.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.analysis.Arguments;
import org.assay.analysis.Declaration;
import org.assay.analysis.DocumentAnalysis;
import org.assay.analysis.DocumentView;
import org.assay.analysis.Findings;
import org.assay.analysis.Progress;
import org.assay.analysis.result.Result;
import org.assay.analysis.result.TextResult;

/** Runs an analysis that looks at each document by itself on some documents at a time. */
final class Portions {
	/** A case that is not larger is taken as one, and is one step to undo. */
	static final int SIZE = 200;

	private Portions() {
	}

	/** Finds, and brings what was found into the case. */
	interface Step {
		/**
		 * @param label  of the change
		 * @param before what an error is to say of what was found before
		 */
		AnalysisOutcome run(Look look, String label, String before) throws AnalysisFailedException;
	}

	/** What finds. */
	interface Look {
		Findings run(Progress progress);
	}

	/** @return what came of all portions together */
	static AnalysisOutcome run(DocumentAnalysis analysis, Declaration declaration, List<DocumentView> documents,
			Arguments arguments, Progress progress, Step step) throws AnalysisFailedException {
		progress.begin(analysis.task(), documents.size());
		AnalysisOutcome all = new AnalysisOutcome(declaration, 0, 0, 0, 0, List.of());
		int begin = 0;
		do {
			int end = Math.min(begin + SIZE, documents.size());
			List<DocumentView> portion = documents.subList(begin, end);
			all = together(all, step.run(p -> analysis.look(portion, arguments, p),
					label(declaration.name(), begin, end, documents.size()), before(begin)));
			begin = end;
		} while (begin < documents.size());
		return all;
	}

	private static String label(String name, int begin, int end, int all) {
		return all <= SIZE ? name : String.format("%s: %,d to %,d of %,d", name, begin + 1, end, all);
	}

	private static String before(int count) {
		return count == 0 ? AnalysisRunner.UNCHANGED
				: String.format("What was found in the %,d documents before stays.", count);
	}

	private static AnalysisOutcome together(AnalysisOutcome a, AnalysisOutcome b) {
		return new AnalysisOutcome(a.analysis(), a.added() + b.added(), a.updated() + b.updated(),
				a.removed() + b.removed(), a.kept() + b.kept(), results(a.results(), b.results()));
	}

	/** Texts with the same id become one; results of other types stay as they are. */
	private static List<Result> results(List<Result> first, List<Result> second) {
		Map<String, TextResult> texts = new LinkedHashMap<>();
		List<Result> all = new ArrayList<>();
		Stream.concat(first.stream(), second.stream()).forEach(result -> {
			if (result instanceof TextResult text) {
				texts.merge(text.id(), text, Portions::joined);
			} else {
				all.add(result);
			}
		});
		all.addAll(0, texts.values());
		return all;
	}

	private static TextResult joined(TextResult a, TextResult b) {
		return new TextResult(a.id(), a.title(), Stream.of(a, b).flatMap(t -> t.paragraphs().stream()).toList());
	}
}
