package org.assay.cli.internal.verbs;

import java.io.IOException;
import java.nio.file.Path;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.core.CaseStore;
import org.assay.core.Notice;
import org.assay.core.OpenCase;

/** Opens the case a verb works on. */
public final class CaseAccess {
	private CaseAccess() {
	}

	/** Opens a case to look at it; works while another program holds it. Says what had to be repaired. */
	public static OpenCase toRead(String name, Console console) throws VerbFailure, IOException {
		OpenCase open = open(name, console);
		for (Notice notice : open.notices()) {
			boolean lock = open.isReadOnly() && notice == open.notices().getFirst();
			if (notice.severity() != Notice.Severity.info && !lock) {
				console.message("assay: " + notice.place() + ": " + notice.message());
			}
		}
		return open;
	}

	/** @throws VerbFailure also when another program holds the case */
	static OpenCase toChange(String name, Console console) throws VerbFailure, IOException {
		OpenCase open = open(name, console);
		if (open.isReadOnly()) {
			String reason = open.notices().isEmpty() ? "another program holds it" : open.notices().getFirst().message();
			open.close();
			throw new VerbFailure(ExitStatus.LOCKED, "The case " + name + " cannot be changed: " + reason);
		}
		for (Notice notice : open.notices()) {
			console.message("assay: " + notice.place() + ": " + notice.message());
		}
		return open;
	}

	private static OpenCase open(String name, Console console) throws VerbFailure, IOException {
		Path folder = console.path(name);
		if (!CaseStore.isCase(folder)) {
			throw new VerbFailure(ExitStatus.UNUSABLE, name + " is no case. 'assay new " + name + "' makes one.");
		}
		return new CaseStore().open(folder, null);
	}
}
