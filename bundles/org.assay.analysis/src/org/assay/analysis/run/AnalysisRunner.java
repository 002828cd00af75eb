package org.assay.analysis.run;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.assay.analysis.Analysis;
import org.assay.analysis.ArgumentException;
import org.assay.analysis.Arguments;
import org.assay.analysis.Declaration;
import org.assay.analysis.DocumentAnalysis;
import org.assay.analysis.DocumentView;
import org.assay.analysis.Findings;
import org.assay.analysis.Progress;
import org.assay.analysis.internal.merge.MergePlan;
import org.assay.analysis.internal.merge.Planner;
import org.assay.analysis.result.Result;
import org.assay.analysis.script.ScriptAnalysis.ScriptFailure;
import org.assay.core.OpenCase;
import org.assay.text.SourceText;

/**
 * Runs an analysis on an open case and brings what it proposes into the case, as one command that can be undone (a large
 * case that is looked at document by document takes several, see {@link DocumentAnalysis}). What
 * the analyst has decided stays: an element that was accepted, rejected, corrected, graded or noted is never changed,
 * removed or proposed anew. A run that proposes what the case holds already changes nothing.
 */
public final class AnalysisRunner {
	/** What an error says of the case when nothing was brought in before. */
	static final String UNCHANGED = "The case is unchanged.";

	private final Clock clock;

	public AnalysisRunner() {
		this(Clock.systemUTC());
	}

	/** @param clock says when proposals are made; whole seconds are used */
	public AnalysisRunner(Clock clock) {
		this.clock = clock;
	}

	/**
	 * @param arguments parameter id to value as text; the others take their initial values
	 * @param progress  asked during the run; once proposals are brought in, the run cannot be cancelled any more
	 * @throws ArgumentException                          when an argument is not permitted
	 * @throws AnalysisFailedException                    when the analysis fails or finds what cannot be; the case is
	 *                                                    unchanged, or as when cancelled
	 * @throws CancellationException                      when cancelled; the case is unchanged, but for what a
	 *                                                    {@link DocumentAnalysis} found in whole portions before
	 */
	public AnalysisOutcome run(OpenCase openCase, Analysis analysis, Map<String, String> arguments, Progress progress)
			throws ArgumentException, AnalysisFailedException {
		Declaration declaration = analysis.declaration();
		CaseSnapshot view = CaseSnapshot.of(openCase);
		Arguments parsed = Arguments.parse(declaration, arguments, view);
		Map<String, SourceText> texts = texts(view);
		Portions.Step step = (look, label, before) -> {
			Findings findings = find(look, declaration, progress, before);
			progress.check();
			FindingsCheck.check(declaration, findings, texts);
			return merge(openCase, declaration, label, findings, texts);
		};
		if (analysis instanceof DocumentAnalysis each) {
			return Portions.run(each, declaration, each.documents(view, parsed), parsed, progress, step);
		}
		return step.run(p -> analysis.run(view, parsed, p), declaration.name(), UNCHANGED);
	}

	private static Findings find(Portions.Look look, Declaration declaration, Progress progress,
			String before) throws AnalysisFailedException {
		try {
			Findings findings = look.run(progress);
			if (findings == null) {
				throw new AnalysisFailedException(declaration.name() + " gave no findings. Tell its author: "
						+ declaration.id() + " must not return null.");
			}
			return findings;
		} catch (CancellationException e) {
			throw e;
		} catch (UncheckedIOException e) {
			throw new AnalysisFailedException(declaration.name() + " stopped: " + e.getCause().getMessage(), e);
		} catch (ScriptFailure e) {
			throw new AnalysisFailedException(e.getMessage().replaceFirst("\\.$", "") + ". " + before, e);
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			throw new AnalysisFailedException(declaration.name() + " failed: " + e + ". " + before, e);
		}
	}

	private AnalysisOutcome merge(OpenCase openCase, Declaration declaration, String label, Findings findings,
			Map<String, SourceText> texts) throws AnalysisFailedException {
		List<Result> results = new ArrayList<>(findings.results());
		long[] seen = new long[1];
		MergePlan plan = openCase.read(() -> {
			seen[0] = openCase.revision();
			MergePlan made = Planner.plan(openCase, declaration.id(), findings, texts);
			if (Planner.hasRunBefore(openCase.model(), declaration.id())) {
				made.changes(texts).ifPresent(results::add);
			}
			if (made.isEmpty()) {
				made.remember(openCase, declaration.id());
			}
			return made;
		});
		if (!plan.isEmpty()) {
			if (openCase.isReadOnly()) {
				throw new AnalysisFailedException(
						declaration.name() + " has proposals, but another program holds the case. "
								+ "Close it there and run the analysis again.");
			}
			Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
			openCase.change(label, () -> {
				// what the analyst did since the case was looked at counts
				MergePlan last = openCase.revision() == seen[0] ? plan
						: Planner.plan(openCase, declaration.id(), findings, texts);
				last.apply(declaration, now);
				last.remember(openCase, declaration.id());
			});
		}
		return new AnalysisOutcome(declaration, plan.added().size(), plan.updated().size(), plan.removed().size(),
				plan.kept(), results);
	}

	private static Map<String, SourceText> texts(CaseSnapshot view) throws AnalysisFailedException {
		Map<String, SourceText> texts = new HashMap<>();
		try {
			for (DocumentView document : view.documents()) {
				texts.put(document.id(), document.text());
			}
		} catch (UncheckedIOException e) {
			throw new AnalysisFailedException(e.getCause().getMessage(), e);
		}
		return texts;
	}
}
