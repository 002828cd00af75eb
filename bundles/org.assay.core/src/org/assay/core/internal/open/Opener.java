package org.assay.core.internal.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.core.CaseException;
import org.assay.core.Notice;
import org.assay.core.OpenCase;
import org.assay.core.internal.files.CaseLock;
import org.assay.core.internal.files.Journal;
import org.assay.core.internal.files.Layout;
import org.assay.ingest.Ingest;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Opens the case in a folder: takes the lock, finishes an interrupted save, reads, repairs. */
public final class Opener {
	private static final int TRIES = 50;
	private static final long PAUSE = 100;
	private static final DateTimeFormatter SAVED = DateTimeFormatter
			.ofPattern("EEE d MMM yyyy 'at' HH:mm:ss", Locale.UK).withZone(ZoneId.systemDefault());
	private final Layout layout;
	private final Clock clock;
	private final Ingest ingest;

	public Opener(Path folder, Clock clock, Ingest ingest) {
		this.layout = new Layout(folder.toAbsolutePath().normalize());
		this.clock = clock;
		this.ingest = ingest;
	}

	public OpenCase open(IProgressMonitor monitor) throws IOException {
		if (!Files.isRegularFile(layout.at(Layout.CASE)) && !new Journal(layout).isPending()) {
			throw new CaseException(layout.folder() + ": this is no case (it has no file " + Layout.CASE
					+ "). Choose the folder of a case, or create one.");
		}
		Optional<CaseLock> lock = lock();
		boolean done = false;
		try {
			Loaded loaded = lock.isPresent() ? own(lock.get(), monitor) : look(monitor);
			new TextRepair(layout, ingest, lock.isPresent()).repair(loaded.model().getDocuments(), loaded.notices());
			FolderCase open = new FolderCase(layout, loaded, lock, clock);
			done = true;
			return open;
		} finally {
			if (!done && lock.isPresent()) {
				lock.get().close();
			}
		}
	}

	private Optional<CaseLock> lock() throws IOException {
		if (!Files.isWritable(layout.folder())) {
			return Optional.empty();
		}
		return CaseLock.tryTake(layout, clock);
	}

	private Loaded own(CaseLock lock, IProgressMonitor monitor) throws IOException {
		boolean finished = new Journal(layout).recover();
		FileTime saved = Collections.max(state());
		Loaded loaded = new CaseReader(layout, true).read(SubMonitor.convert(monitor));
		if (finished) {
			loaded.notices().add(new Notice(Notice.Severity.info, Layout.CASE,
					"the last save had been interrupted and was finished."));
		}
		if (lock.wasLeftOpen()) {
			loaded.notices().add(new Notice(Notice.Severity.info, Layout.CASE, "Assay ended without closing this case."
					+ " It is as it was saved on " + SAVED.format(saved.toInstant())
					+ "; what was changed after that is not in it."));
		}
		return loaded;
	}

	/** Reads without the lock: whoever holds it may be saving, so what was read counts only if nothing moved. */
	private Loaded look(IProgressMonitor monitor) throws IOException {
		SubMonitor steps = SubMonitor.convert(monitor, TRIES);
		for (int i = 0; i < TRIES; i++) {
			List<FileTime> before = state();
			if (!new Journal(layout).isPending()) {
				Loaded loaded = new CaseReader(layout, false).read(steps.split(1));
				if (before.equals(state()) && !new Journal(layout).isPending()) {
					loaded.notices().add(0, new Notice(Notice.Severity.warning, Layout.CASE, reason()));
					return loaded;
				}
			}
			pause();
		}
		throw new CaseException(layout.folder() + ": " + CaseLock.holder(layout)
				+ " is saving this case all the time. Close it there, and try again.");
	}

	private String reason() {
		return Files.isWritable(layout.folder())
				? "is open for reading only, because " + CaseLock.holder(layout)
						+ " holds it. Close it there to change it here."
				: "is open for reading only, because this folder may not be written. Ask for the right to write it.";
	}

	private List<FileTime> state() throws IOException {
		List<FileTime> times = new ArrayList<>();
		List<String> names = new ArrayList<>(layout.documents());
		names.addAll(layout.relations());
		names.add(Layout.CASE);
		for (String name : names) {
			times.add(Files.exists(layout.at(name)) ? Files.getLastModifiedTime(layout.at(name))
					: FileTime.fromMillis(0));
		}
		return times;
	}

	private static void pause() throws IOException {
		try {
			Thread.sleep(PAUSE);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CaseException("Opening the case was interrupted.", e);
		}
	}
}
