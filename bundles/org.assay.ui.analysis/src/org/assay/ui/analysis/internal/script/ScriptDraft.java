package org.assay.ui.analysis.internal.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;

/**
 * What was typed into a script and not saved, in a file beside it: a program that ends without closing loses none of it. Any
 * thread.
 */
final class ScriptDraft {
	/** So long after the first change since the last time it is written. */
	static final long DELAY = 2_000;
	private final Path file;
	private final Job writing;
	/** What is to be written; null for nothing. */
	private String text;

	/** @param script its file */
	ScriptDraft(Path script) {
		file = script.resolveSibling("." + script.getFileName() + ".unsaved");
		writing = Job.createSystem(file.toString(), monitor -> {
			write();
		});
	}

	/**
	 * What an earlier program left.
	 *
	 * @throws IOException when there is something that cannot be read
	 */
	Optional<String> left() throws IOException {
		try {
			return Optional.of(Files.readString(file));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		}
	}

	/** The script has become another text that is not saved. */
	synchronized void changed(String now) {
		boolean isFirst = text == null;
		text = now;
		if (isFirst) {
			writing.schedule(DELAY);
		}
	}

	/** The script is as its file has it, or is given up. */
	synchronized void forget() {
		text = null;
		writing.cancel();
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			ILog.of(ScriptDraft.class).warn(file + " could not be deleted.", e);
		}
	}

	private synchronized void write() {
		if (text == null) {
			return;
		}
		try {
			Path beside = file.resolveSibling(file.getFileName() + ".saving");
			Files.writeString(beside, text);
			Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			ILog.of(ScriptDraft.class).error(file + " could not be written: what is typed is kept only in the window.",
					e);
		}
		text = null;
	}
}
