package org.assay.analysis.script;

import org.assay.analysis.Analysis;
import org.assay.analysis.Arguments;
import org.assay.analysis.CaseView;
import org.assay.analysis.Declaration;
import org.assay.analysis.Findings;
import org.assay.analysis.Progress;

/**
 * A script as an analysis. It is compiled and run on a thread of its own within limits, so that it can be stopped; whether
 * the analyst agreed to it must have been asked before.
 */
public final class ScriptAnalysis implements Analysis {
	private final Script script;
	private final ScriptLanguage language;
	private final Limits limits;

	public ScriptAnalysis(Script script, ScriptLanguage language, Limits limits) {
		this.script = script;
		this.language = language;
		this.limits = limits;
	}

	@Override
	public Declaration declaration() {
		return script.declaration();
	}

	public Script script() {
		return script;
	}

	/** @throws ScriptFailure when the script is wrong, fails, or has to be stopped */
	@Override
	public Findings run(CaseView view, Arguments arguments, Progress progress) {
		ScriptRun run = new ScriptRun(script, limits,
				budget -> language.compile(script).run(view, arguments, progress, budget));
		return run.await(progress);
	}

	/** A failed script. The message is for its author; {@link #line()} is to blame. */
	public static final class ScriptFailure extends RuntimeException {
		private static final long serialVersionUID = 1L;

		private final int line;

		ScriptFailure(String message, int line, Throwable cause) {
			super(message, cause);
			this.line = line;
		}

		/** From 1; 0 when no line is to blame. */
		public int line() {
			return line;
		}
	}
}
