package org.assay.ui.analysis.internal.script;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assay.analysis.ArgumentException;
import org.assay.analysis.Progress;
import org.assay.analysis.run.AnalysisFailedException;
import org.assay.analysis.run.AnalysisOutcome;
import org.assay.analysis.run.AnalysisRunner;
import org.assay.analysis.script.Limits;
import org.assay.analysis.script.Script;
import org.assay.analysis.script.ScriptAnalysis;
import org.assay.analysis.script.ScriptException;
import org.assay.analysis.script.ScriptLanguage;
import org.assay.core.OpenCase;

/**
 * What is typed into the console, run as a script of its own within the limits of all scripts and without any grant. What
 * was declared before stays known, worked out anew each time. Not for several threads.
 */
final class ConsoleSession {
	private static final String HEADER = "// name: Console\n// result: table text series graph\n";
	private static final Pattern DECLARATION = Pattern
			.compile("(?s)\\s*(?:def|[A-Za-z][\\w<>,\\[\\] ]*)\\s+\\w+\\s*=[^=].*");
	/** What its lines are called in messages. */
	static final Path FILE = Path.of("console.groovy");
	private final ScriptLanguage language;
	private final List<String> declared = new ArrayList<>();

	ConsoleSession(ScriptLanguage language) {
		this.language = language;
	}

	/**
	 * Runs it; the value of an expression is among what is printed.
	 *
	 * @throws ScriptException                          when it is not right; the line counts from the first one typed
	 * @throws AnalysisFailedException                  when it fails or has to be stopped
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	AnalysisOutcome run(OpenCase open, String typed, Progress progress)
			throws ScriptException, AnalysisFailedException {
		Script script = script(typed);
		try {
			AnalysisOutcome outcome = new AnalysisRunner().run(open,
					new ScriptAnalysis(script, language, Limits.USUAL), Map.of(), progress);
			if (DECLARATION.matcher(typed).matches()) {
				declared.add(typed.strip());
			}
			return outcome;
		} catch (ArgumentException e) {
			throw new IllegalStateException(e); // there are no parameters
		}
	}

	/** As an expression whose value is printed, if it is one; else as it stands. */
	private Script script(String typed) throws ScriptException {
		String before = HEADER + String.join("", declared.stream().map(d -> d + "\n").toList());
		try {
			return compiled(before + "println((\n" + typed + "\n))\n");
		} catch (ScriptException e) {
			return asItStands(before, typed, e);
		}
	}

	/** @param noExpression why it is none, for who looks for the cause */
	private Script asItStands(String before, String typed, ScriptException noExpression) throws ScriptException {
		try {
			return compiled(before + typed + "\n");
		} catch (ScriptException e) {
			int line = (int) (e.line() - before.lines().count());
			ScriptException told = new ScriptException(e.getMessage(), Math.max(0, line), e);
			told.addSuppressed(noExpression);
			throw told;
		}
	}

	private Script compiled(String text) throws ScriptException {
		Script script = Script.of(FILE, text);
		language.compile(script);
		return script;
	}
}
