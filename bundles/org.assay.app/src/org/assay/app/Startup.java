package org.assay.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.core.CaseStore;
import org.assay.ui.session.CaseOpening;
import org.assay.ui.session.KeptEditors;
import org.assay.ui.session.RecentCases;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * What the window shows first: the case of the command line, else the last one, else the sample.
 *
 * @param arguments of the command line
 * @param setAside  where a damaged layout was put, if there was one
 */
record Startup(List<String> arguments, Optional<Path> setAside) {
	/** So long must a window have been there to count as started. */
	private static final int STEADY_MILLIS = 3_000;

	void show(IWorkbenchWindow window) {
		setAside.ifPresent(where -> window.getWorkbench().getDisplay()
				.asyncExec(() -> MessageDialog.openInformation(window.getShell(), Messages.Layout_title,
						NLS.bind(Messages.Layout_reset, where))));
		AddedPlugins added = AddedPlugins.ofProcess();
		window.getWorkbench().getDisplay().timerExec(STEADY_MILLIS, added::haveStarted);
		if (!added.notice().isEmpty()) {
			window.getWorkbench().getDisplay().asyncExec(() -> MessageDialog.openInformation(window.getShell(),
					Messages.Added_title, added.notice()));
		}
		Optional<Path> wanted = folder(arguments).flatMap(Startup::whole);
		Optional<Path> last = new RecentCases().folders().stream().filter(CaseStore::isCase).findFirst();
		wanted.or(() -> WindowCase.of(window).filter(CaseStore::isCase)).or(() -> last)
				.ifPresentOrElse(folder -> open(window, folder), () -> openSample(window));
	}

	/** What a further window shows: its own case of the last time, or nothing when it is new. */
	void showAgain(IWorkbenchWindow window) {
		WindowCase.of(window).filter(CaseStore::isCase).ifPresent(folder -> open(window, folder));
	}

	/** With what was open of it, if the program was ended without closing. */
	private static void open(IWorkbenchWindow window, Path folder) {
		new CaseOpening(window).open(folder, opened -> KeptEditors.reopen(window, opened));
	}

	/** Tests bring their own cases; a sample that fills itself beside them would meddle. */
	private static void openSample(IWorkbenchWindow window) {
		if (!"false".equals(System.getProperty("assay.sample"))) {
			new SampleCase(window).open();
		}
	}

	/** The first argument that is no option. Options with one hyphen are the platform's, and their value follows them. */
	static Optional<String> folder(List<String> arguments) {
		for (int i = 0; i < arguments.size(); i++) {
			String argument = arguments.get(i);
			boolean isValue = i > 0 && arguments.get(i - 1).matches("-[^-].*");
			if (!argument.startsWith("-") && !isValue) {
				return Optional.of(argument);
			}
		}
		return Optional.empty();
	}

	/** A path is the caller's: relative to the folder the start script was called from. */
	private static Optional<Path> whole(String argument) {
		try {
			Path caller = Path.of(System.getProperty("assay.cwd", ""));
			return Optional.of(caller.resolve(argument).toAbsolutePath().normalize());
		} catch (InvalidPathException e) {
			ILog.of(Startup.class).error("There cannot be a folder of this name: " + argument, e);
			return Optional.empty();
		}
	}
}
