package org.assay.ui.internal.explorer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.assay.core.OpenCase;
import org.assay.ui.internal.Messages;
import org.assay.ui.session.CaseSession;
import org.assay.writeup.WriteUpFile;
import org.assay.writeup.WriteUpFolder;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** The write-ups in the folder of a case, where other programs put files too. */
final class WriteUpList {
	private WriteUpList() {
	}

	/** Those that are there; none when the folder cannot be read, which is logged. */
	static List<WriteUpFile> of(OpenCase open) {
		try {
			return WriteUpFolder.ofCase(open.folder()).files();
		} catch (IOException e) {
			ILog.of(WriteUpList.class).warn("The write-ups cannot be listed: " + open.folder(), e);
			return List.of();
		}
	}

	/** Looks for files that came or went whenever the analyst comes back to the window, and tells the session of them. */
	static void watch(Shell shell, CaseSession session, Control until) {
		AtomicReference<List<WriteUpFile>> known = new AtomicReference<>(List.of());
		Listener look = e -> {
			Optional<OpenCase> open = session.get();
			Job.createSystem(Messages.Explorer_writeUps, monitor -> {
				List<WriteUpFile> now = open.map(WriteUpList::of).orElse(List.of());
				if (!known.getAndSet(now).equals(now)) {
					session.filesChanged();
				}
			}).schedule();
		};
		shell.addListener(SWT.Activate, look);
		until.addListener(SWT.Dispose, e -> {
			if (!shell.isDisposed()) {
				shell.removeListener(SWT.Activate, look);
			}
		});
	}
}
