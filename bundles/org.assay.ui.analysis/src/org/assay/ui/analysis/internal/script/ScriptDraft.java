package org.assay.ui.analysis.internal.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.assay.writeup.KeptText;
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
	/** Held while the file is written or deleted: who types does not wait for the disk. */
	private final Object disk = new Object();
	/** What is to be written; null for nothing. */
	private String text;
	/** How often it was forgotten. */
	private int forgotten;

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
	void forget() {
		synchronized (this) {
			text = null;
			forgotten++;
		}
		writing.cancel();
		synchronized (disk) {
			try {
				Files.deleteIfExists(file);
			} catch (IOException e) {
				ILog.of(ScriptDraft.class).warn(file + " could not be deleted.", e);
			}
		}
	}

	private void write() {
		String now;
		int before;
		synchronized (this) {
			now = text;
			before = forgotten;
			text = null;
		}
		synchronized (disk) {
			try {
				if (now != null && before == forgotten()) {
					KeptText.replace(file, now);
				}
			} catch (IOException e) {
				ILog.of(ScriptDraft.class)
						.error(file + " could not be written: what is typed is kept only in the window.", e);
			}
		}
	}

	private synchronized int forgotten() {
		return forgotten;
	}
}
