package org.assay.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.core.CaseStore;
import org.assay.core.Notice;
import org.assay.core.OpenCase;
import org.assay.ui.internal.Messages;
import org.assay.ui.parts.FoldedDialog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens a case in a window: in the background, with everything saved that was open before, telling what was amiss. */
public final class CaseOpening {
	private final IWorkbenchWindow window;
	private final CaseStore store = new CaseStore();

	/** @param window that shows the case */
	public CaseOpening(IWorkbenchWindow window) {
		this.window = window;
	}

	/** What is done on the job's thread. */
	private interface Way {
		OpenCase open(IProgressMonitor monitor) throws IOException;
	}

	/** Opens the case in a folder and makes it the active one; when another window shows it, goes to that window. */
	public void open(Path folder) {
		open(folder, opened -> {
			// the session tells everybody
		});
	}

	/** @param whenOpen called on the UI thread when the case is the active one */
	public void open(Path folder, Consumer<OpenCase> whenOpen) {
		Optional<OpenCase> current = window.getService(CaseSession.class).get();
		if (current.filter(c -> c.folder().equals(folder.toAbsolutePath().normalize())).isPresent()) {
			whenOpen.accept(current.get());
			return;
		}
		Optional<IWorkbenchWindow> other = shownIn(folder.toAbsolutePath().normalize());
		if (other.isPresent()) {
			other.get().getShell().setMinimized(false);
			other.get().getShell().forceActive();
			whenOpen.accept(other.get().getService(CaseSession.class).get().orElseThrow());
			return;
		}
		inBackground(NLS.bind(Messages.Case_opening, folder.getFileName()), folder,
				monitor -> store.open(folder, monitor), whenOpen);
	}

	/** The window in which the case in a folder is open already. */
	private Optional<IWorkbenchWindow> shownIn(Path folder) {
		return Stream.of(window.getWorkbench().getWorkbenchWindows()).filter(w -> w.getService(CaseSession.class).get()
				.filter(c -> c.folder().equals(folder)).isPresent()).findFirst();
	}

	/** Creates a case in a folder and makes it the active one. */
	public void create(Path folder, String name, Consumer<OpenCase> whenOpen) {
		inBackground(NLS.bind(Messages.Case_creating, name), folder, monitor -> store.create(folder, name),
				whenOpen);
	}

	/** Whether a case is being opened or created in a folder. */
	private static boolean isUnderWay(Path folder) {
		return Job.getJobManager().find(new UnderWay(folder.toAbsolutePath().normalize())).length > 0;
	}

	/** The family of the jobs that open the case in a folder. */
	private record UnderWay(Path folder) {
	}

	private void inBackground(String task, Path folder, Way way, Consumer<OpenCase> whenOpen) {
		if (isUnderWay(folder)) {
			return; // asked for twice, the second would find that another holds the case
		}
		UnderWay family = new UnderWay(folder.toAbsolutePath().normalize());
		CaseSession session = window.getService(CaseSession.class);
		ComingCase coming = session.expect(String.valueOf(folder.getFileName()));
		Job job = new Job(task) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return work(folder, coming, way, whenOpen, monitor);
			}

			@Override
			public boolean belongsTo(Object other) {
				return family.equals(other);
			}
		};
		job.addJobChangeListener(new JobChangeAdapter() { // told also when it is cancelled before it has begun
			@Override
			public void done(IJobChangeEvent event) {
				window.getWorkbench().getDisplay().asyncExec(() -> session.ended(coming));
			}
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private IStatus work(Path folder, ComingCase coming, Way way, Consumer<OpenCase> whenOpen,
			IProgressMonitor monitor) {
		try {
			OpenCase opened = way.open(coming.heard(monitor));
			window.getWorkbench().getDisplay().asyncExec(() -> take(opened, whenOpen));
		} catch (IOException e) {
			window.getWorkbench().getDisplay().asyncExec(() -> refuse(folder, e));
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (RuntimeException e) {
			return new Status(IStatus.ERROR, CaseOpening.class, NLS.bind(Messages.Case_defect, folder), e);
		}
		return Status.OK_STATUS;
	}

	private void take(OpenCase opened, Consumer<OpenCase> whenOpen) {
		if (window.getShell() == null || window.getShell().isDisposed() || !new CaseLeaving(window).isAllowed()) {
			opened.close();
			return;
		}
		IWorkbenchPage page = window.getActivePage();
		List<String> lost = page == null ? List.of() : new EditorsOfCase(page).keepOnly(opened.folder());
		window.getService(CaseSession.class).show(Optional.of(opened));
		new RecentCases().add(opened.folder());
		whenOpen.accept(opened);
		tell(opened);
		if (!lost.isEmpty()) {
			new FoldedDialog(window.getShell(), SWT.ICON_INFORMATION, Messages.Case_editorsClosedTitle,
					Messages.Case_editorsClosed, String.join("\n", lost)).open();
		}
	}

	private void tell(OpenCase opened) {
		List<Notice> notices = opened.notices();
		if (notices.isEmpty() && !opened.isReadOnly()) {
			return;
		}
		String told = notices.stream().map(n -> NLS.bind(Messages.Case_notice, n.place(), n.message()))
				.collect(Collectors.joining("\n"));
		boolean isGrave = notices.stream().anyMatch(n -> n.severity() != Notice.Severity.info);
		boolean isShort = notices.size() == 1 && !opened.isReadOnly();
		String message = opened.isReadOnly() ? Messages.Case_readOnly : Messages.Case_notices;
		new FoldedDialog(window.getShell(), isGrave ? SWT.ICON_WARNING : SWT.ICON_INFORMATION, opened.model().getName(),
				isShort ? told : message, isShort ? "" : told).open();
	}

	private void refuse(Path folder, IOException e) {
		if (window.getShell() != null && !window.getShell().isDisposed()) {
			new FoldedDialog(window.getShell(), SWT.ICON_ERROR, Messages.Case_notOpenedTitle,
					e.getMessage() == null ? NLS.bind(Messages.Case_notOpened, folder) : e.getMessage(),
					folder.toString()).open();
		}
	}
}
