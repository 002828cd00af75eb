package org.assay.ui.internal.importing;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.core.OpenCase;
import org.assay.ui.ActiveCase;
import org.assay.ui.EmptyState;
import org.assay.ui.UiIds;
import org.assay.ui.internal.Messages;
import org.assay.ui.parts.FoldedDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;

/** Starts an import and says afterwards what the analyst must know about it. */
public final class Importing {

	private Importing() {
	}

	/** Takes files and folders into the case in the background, and then reads and compares what is new. */
	public static void start(IWorkbenchWindow window, OpenCase into, Collection<Path> chosen) {
		start(window, into, chosen, List.of());
	}

	/** The same for all kinds of things that can be taken. */
	static void take(IWorkbenchWindow window, OpenCase into, Collection<? extends Item> items) {
		start(window, into, List.of(), items);
	}

	private static void start(IWorkbenchWindow window, OpenCase into, Collection<Path> chosen,
			Collection<? extends Item> items) {
		Display display = window.getWorkbench().getDisplay();
		new ImportJob(into, chosen, items, summary -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> finish(window, into, summary));
			}
		}).schedule();
	}

	private static void finish(IWorkbenchWindow window, OpenCase into, ImportSummary summary) {
		if (window.getShell() == null || window.getShell().isDisposed()) {
			return;
		}
		// the analyst may have gone on to another case meanwhile, and that one she did not ask to be read
		boolean stillOpen = window.getService(ActiveCase.class).get().filter(shown -> shown == into).isPresent();
		if (stillOpen && !summary.taken().isEmpty()
				&& window.getService(ICommandService.class).getCommand(UiIds.READ_ALL).isHandled()) {
			EmptyState.run(window, UiIds.READ_ALL, Map.of());
		}
		if (summary.isRemarkable()) {
			int icon = summary.failed().isEmpty() ? SWT.ICON_INFORMATION : SWT.ICON_WARNING;
			new FoldedDialog(window.getShell(), icon, Messages.Import_task, message(summary), details(summary)).open();
		}
	}

	/** What became of the import, in a few lines. */
	static String message(ImportSummary summary) {
		Stream.Builder<String> lines = Stream.builder();
		lines.add(NLS.bind(Messages.Import_taken, summary.taken().size()));
		if (!summary.known().isEmpty()) {
			lines.add(NLS.bind(Messages.Import_known, summary.known().size()));
		}
		if (summary.failed().size() == 1) {
			summary.failed().forEach((file, why) -> lines.add(reason(file, why)));
		} else if (!summary.failed().isEmpty()) {
			lines.add(NLS.bind(Messages.Import_failed, summary.failed().size()));
		}
		if (!summary.notReached().isEmpty()) {
			lines.add(NLS.bind(Messages.Import_notReached, summary.notReached().size()));
		}
		if (!summary.remarks().isEmpty()) {
			lines.add(NLS.bind(Messages.Import_remarks, summary.remarks().size()));
		}
		return lines.build().collect(Collectors.joining("\n"));
	}

	/** Everything that was not taken, with the reason, and what is remarkable about the rest. */
	static String details(ImportSummary summary) {
		Stream<String> failed = summary.failed().entrySet().stream()
				.map(e -> reason(e.getKey(), e.getValue()));
		return Stream.of(failed, named(Messages.Import_knownFile, summary.known()),
				named(Messages.Import_notReachedFile, summary.notReached()), summary.remarks().stream()).flatMap(s -> s)
				.collect(Collectors.joining("\n"));
	}

	/** A reason may name its file itself, or one in it. */
	private static String reason(String file, String reason) {
		return reason.startsWith(file) ? reason : NLS.bind(Messages.Import_reason, file, reason);
	}

	private static Stream<String> named(String words, List<String> files) {
		return files.stream().map(f -> NLS.bind(Messages.Import_reason, f, words));
	}
}
