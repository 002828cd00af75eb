package org.assay.ui.timeline.internal.handlers;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.assay.ui.parts.ExportJob;
import org.assay.ui.parts.WindowOf;
import org.assay.ui.timeline.internal.Messages;
import org.assay.ui.timeline.internal.TimelineView;
import org.assay.ui.timeline.internal.canvas.Frame;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes what the timeline shows, with all its lanes, to a file; the end of its name says in which format. */
public final class ExportHandler extends OnTimeline {

	@Override
	void run(TimelineView view, ExecutionEvent event) {
		Shell shell = view.getSite().getShell();
		Optional<Frame> frame = view.canvas().frame().filter(f -> f.index().size() > 0);
		if (frame.isEmpty() || view.open().isEmpty()) {
			MessageDialog.openInformation(shell, Messages.Export_title, Messages.Export_nothing);
			return;
		}
		if (!view.isWhole()) {
			MessageDialog.openInformation(shell, Messages.Export_title, Messages.Export_reading);
			return;
		}
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.Export_title);
		dialog.setFilterExtensions(
				Arrays.stream(ExportFormat.values()).map(f -> "*" + f.ending()).toArray(String[]::new));
		dialog.setFilterNames(Arrays.stream(ExportFormat.values()).map(ExportFormat::label).toArray(String[]::new));
		dialog.setFileName("timeline" + ExportFormat.vector.ending());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			ExportFormat format = ExportFormat.of(chosen, dialog.getFilterIndex());
			byte[] bytes = format.bytes(view.canvas(), frame.get(), view.open().get());
			new ExportJob(WindowOf.of(event), Messages.Export_what, Path.of(chosen), to -> to.write(bytes)).schedule();
		}
	}
}
