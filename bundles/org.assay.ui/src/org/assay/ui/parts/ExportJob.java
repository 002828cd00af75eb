package org.assay.ui.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.assay.ui.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;

/** Writes something of a case to a file, whole or not at all, and then says where it is. */
public final class ExportJob extends Job {
	private final WindowOf window;
	private final String what;
	private final Path file;
	private final Writing writing;

	/** Writes what the file is to hold. */
	public interface Writing {
		/** @param to closed by the caller */
		void write(OutputStream to) throws IOException;
	}

	/** @param what is written, such as the name of a format */
	public ExportJob(WindowOf window, String what, Path file, Writing writing) {
		super(NLS.bind(Messages.Export_task, what));
		this.window = window;
		this.what = what;
		this.file = file;
		this.writing = writing;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			write();
		} catch (IOException e) {
			return Status.error(NLS.bind(Messages.Export_failed, file, e.getMessage()), e);
		} catch (RuntimeException | LinkageError e) { // whoever wrote the exporter, the window goes on
			return Status.error(NLS.bind(Messages.Export_defect, what), e);
		}
		Display display = window.window().getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(this::tell);
		}
		return Status.OK_STATUS;
	}

	private void write() throws IOException {
		Path whole = file.toAbsolutePath();
		// no temporary file of the system's: nobody else might read it
		Path part = whole.resolveSibling(whole.getFileName() + "." + System.nanoTime() + ".part");
		try {
			try (OutputStream stream = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
				writing.write(stream);
			}
			Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	private void tell() {
		if (window.shell() == null || window.shell().isDisposed()) {
			return;
		}
		int answer = MessageDialog.open(MessageDialog.INFORMATION, window.shell(), Messages.Export_window,
				NLS.bind(Messages.Export_done, file), 0, Messages.Export_show, IDialogConstants.CLOSE_LABEL);
		if (answer == 0 && !Program.launch(file.toString())) {
			MessageDialog.openInformation(window.shell(), Messages.Export_window,
					NLS.bind(Messages.Export_noProgram, file));
		}
	}
}
