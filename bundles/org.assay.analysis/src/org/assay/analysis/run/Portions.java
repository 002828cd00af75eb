package org.assay.analysis.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.analysis.Arguments;
import org.assay.analysis.CaseView;
import org.assay.analysis.Declaration;
import org.assay.analysis.DocumentAnalysis;
import org.assay.analysis.DocumentView;
import org.assay.analysis.Findings;
import org.assay.analysis.Progress;
import org.assay.analysis.result.Result;
import org.assay.analysis.result.TextResult;

/** Runs an analysis that looks at each document by itself on some documents at a time. */
final class Portions {
	/** A case that is smaller is taken as one, and is one step to undo. */
	static final int SIZE = 100;

	private Portions() {
	}

	/** Runs one step: finds, and brings what was found into the case. */
	interface Step {
		AnalysisOutcome run(Look look) throws AnalysisFailedException;
	}

	/** What finds. */
	interface Look {
		Findings run(Progress progress);
	}

	/** @return what came of all portions together */
	static AnalysisOutcome run(DocumentAnalysis analysis, Declaration declaration, CaseView view, Arguments arguments,
			Progress progress, Step step) throws AnalysisFailedException {
		List<DocumentView> documents = analysis.documents(view, arguments);
		progress.begin(analysis.task(), documents.size());
		AnalysisOutcome all = new AnalysisOutcome(declaration, 0, 0, 0, 0, List.of());
		int begin = 0;
		do {
			List<DocumentView> portion = documents.subList(begin, Math.min(begin + SIZE, documents.size()));
			all = together(all, step.run(p -> analysis.look(portion, arguments, p)));
			begin += SIZE;
		} while (begin < documents.size());
		return all;
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
