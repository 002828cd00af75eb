package org.assay.ui.writeup.internal.part;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.assay.ui.writeup.internal.Messages;
import org.assay.writeup.KeptText;
import org.assay.writeup.KeptText.State;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Keeps the text of an editor on disk: it saves by itself when typing has paused, and never writes over what another
 * program wrote.
 */
final class Saving {
	private static final long QUIET = 2000;
	private static final long LONGEST = 5000;
	private final KeptText kept;
	private final Told told;
	private final Job job = Job.createSystem(Messages.Saving, monitor -> {
		saveSoon();
	});
	private volatile String now;
	private volatile long firstUnsaved;
	private volatile boolean isHeld;

	/** Who is told, on any thread. */
	interface Told {
		/** The text was saved, or there is something to save. */
		void dirtyChanged();

		/** The file is not what it was, so that nothing was saved. */
		void differs(State state);

		/** The file could not be written or read; the next change tries again. */
		void failed(IOException why);
	}

	Saving(KeptText kept, Told told) {
		this.kept = kept;
		this.told = told;
		this.now = kept.text();
	}

	/** The text has become another one. */
	void changed(String text) {
		now = text;
		told.dirtyChanged();
		long time = System.nanoTime();
		if (!isDirty()) {
			firstUnsaved = 0;
		} else if (firstUnsaved == 0) {
			firstUnsaved = time;
		}
		job.cancel();
		if (isDirty() && !isHeld) {
			long left = LONGEST - TimeUnit.NANOSECONDS.toMillis(time - firstUnsaved);
			job.schedule(Math.clamp(left, 0, QUIET));
		}
	}

	boolean isDirty() {
		return !now.equals(kept.text());
	}

	/** Saves now, unless the file is not what it was, which is told. */
	State save() throws IOException {
		State state = kept.save(now);
		settle(state);
		return state;
	}

	/** Looks whether the file is still what it was, and tells when it is not. */
	void look() {
		try {
			settle(kept.look());
		} catch (IOException e) {
			told.failed(e);
		}
	}

	/** Writes the text over whatever the file has become. */
	void keepMine() throws IOException {
		kept.write(now);
		settle(State.same);
	}

	/** Takes over what the file has become; the caller shows it. */
	String takeTheirs() throws IOException {
		String theirs = kept.reload();
		isHeld = false;
		return theirs;
	}

	void stop() {
		job.cancel();
		isHeld = true;
	}

	private void settle(State state) {
		isHeld = state != State.same;
		firstUnsaved = isDirty() ? firstUnsaved : 0;
		told.dirtyChanged();
		if (isHeld) {
			told.differs(state);
		}
	}

	private void saveSoon() {
		try {
			if (isDirty() && !isHeld) {
				save();
			}
		} catch (IOException e) {
			ILog.of(Saving.class).error("The write-up could not be saved.", e);
			told.failed(e);
		}
	}
}
