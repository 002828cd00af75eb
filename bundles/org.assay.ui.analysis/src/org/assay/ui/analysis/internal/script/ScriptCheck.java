package org.assay.ui.analysis.internal.script;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.assay.analysis.script.Script;
import org.assay.analysis.script.ScriptException;
import org.assay.analysis.script.ScriptFolder;
import org.assay.analysis.script.ScriptLanguage;
import org.assay.analysis.script.ScriptLanguages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Compiles what is being typed, without running it, whenever typing pauses. */
final class ScriptCheck extends Job {
	private static final long PAUSE = 400;
	private final Path file;
	private final Supplier<String> text;
	private final Consumer<Optional<ScriptException>> told;

	/**
	 * @param text what stands in the editor now; asked on a thread of the job
	 * @param told what is wrong with it, or nothing; on a thread of the job
	 */
	ScriptCheck(String name, Path file, Supplier<String> text, Consumer<Optional<ScriptException>> told) {
		super(name);
		this.file = file;
		this.text = text;
		this.told = told;
		setSystem(true);
		setPriority(SHORT);
	}

	/** Checks soon; once for all that is typed meanwhile. */
	void soon() {
		cancel();
		schedule(PAUSE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Optional<ScriptException> wrong = check(file, text.get());
		if (!monitor.isCanceled()) {
			told.accept(wrong);
		}
		return Status.OK_STATUS;
	}

	/** What is wrong with a script that the file is to hold; empty when it can be run. */
	private static Optional<ScriptException> check(Path file, String text) {
		try {
			ScriptLanguage language = ScriptLanguages.ofPlatform().find(ScriptFolder.ending(file)).orElse(null);
			if (language != null) {
				language.compile(Script.of(file, text));
			}
			return Optional.empty();
		} catch (ScriptException e) {
			return Optional.of(e);
		}
	}

	/** The message in one line, without the name of the file, which the reader sees, and with the line first. */
	static String words(Path file, ScriptException wrong) {
		String name = Pattern.quote(file.getFileName().toString());
		String message = String.valueOf(wrong.getMessage()).replaceAll("\\s+", " ").strip()
				.replaceFirst("^" + name + "(, line \\d+)?(:\\d+)?:? *", "").replaceFirst("^\\[[^]]*\\] - ", "");
		return wrong.line() > 0 ? NLS.bind(Words.Editor_line, wrong.line(), message) : message;
	}
}
