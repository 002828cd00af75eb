package org.assay.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.assay.core.internal.files.Layout;
import org.assay.core.internal.open.Creator;
import org.assay.core.internal.open.Opener;
import org.assay.ingest.FileIngest;
import org.assay.ingest.Ingest;
import org.eclipse.core.runtime.IProgressMonitor;

/** Creates and opens cases. Stateless; works with and without OSGi. */
public final class CaseStore {
	private final Clock clock;
	private final Ingest ingest;

	/** With the clock of this machine and all kinds of files that Assay takes. */
	public CaseStore() {
		this(Clock.systemUTC(), new FileIngest());
	}

	/**
	 * @param clock  gives the moments that are written into a case
	 * @param ingest takes a text from its original again when the text file is missing
	 */
	public CaseStore(Clock clock, Ingest ingest) {
		this.clock = Objects.requireNonNull(clock);
		this.ingest = Objects.requireNonNull(ingest);
	}

	/** Whether the folder holds a case. */
	public static boolean isCase(Path folder) {
		return Files.isRegularFile(folder.resolve(Layout.CASE));
	}

	/**
	 * Makes an empty case.
	 *
	 * @param folder a new or empty folder
	 * @return the case, open for writing
	 * @throws CaseException when the folder cannot be used; the message says what to do
	 */
	public OpenCase create(Path folder, String name) throws IOException {
		new Creator(folder, clock).create(name);
		return open(folder, null);
	}

	/**
	 * Opens a case. When another program holds it, it is open for reading only, and the first of its
	 * {@linkplain OpenCase#notices() notices} says who does.
	 *
	 * @param monitor progress and cancel; may be null
	 * @throws CaseException when there is no case, or a newer Assay wrote it
	 */
	public OpenCase open(Path folder, IProgressMonitor monitor) throws IOException {
		return new Opener(folder, clock, ingest).open(monitor);
	}
}
