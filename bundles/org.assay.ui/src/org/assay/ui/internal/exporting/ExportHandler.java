package org.assay.ui.internal.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.exchange.exporting.Exporters;
import org.assay.exchange.exporting.Exporters.Registered;
import org.assay.ui.internal.Messages;
import org.assay.ui.parts.ExportJob;
import org.assay.ui.parts.WindowOf;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;

/** Writes the case as one file: the report, or another format that a plug-in knows. */
public class ExportHandler extends AbstractHandler {
	/** Parameter of the command: the file, for callers that know it. */
	private static final String FILE = "file";
	private static final String REPORT = "org.assay.report.page";

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		List<Registered> formats = Exporters.installed().all();
		if (!formats.isEmpty()) {
			window.open().ifPresent(open -> destination(window, open, formats, event.getParameter(FILE))
					.ifPresent(to -> new ExportJob(window, to.exporter().name(), to.file(),
							stream -> to.exporter().exporter().write(open, stream)).schedule()));
		}
		return null;
	}

	private static Optional<Destination> destination(WindowOf window, OpenCase open, List<Registered> formats,
			String file) {
		if (file != null) {
			return Optional.of(Destination.of(Path.of(file), formats, 0));
		}
		FileDialog dialog = new FileDialog(window.shell(), SWT.SAVE);
		dialog.setText(Messages.Export_window);
		dialog.setFilterExtensions(formats.stream().map(f -> "*." + f.ending()).toArray(String[]::new));
		dialog.setFilterNames(formats.stream().map(f -> NLS.bind(Messages.Export_format, f.name(), f.ending()))
				.toArray(String[]::new));
		int first = Math.max(0, formats.stream().map(Registered::id).toList().indexOf(REPORT));
		dialog.setFilterIndex(first);
		dialog.setFileName(open.folder().getFileName() + "." + formats.get(first).ending());
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open())
				.map(chosen -> Destination.of(Path.of(chosen), formats, dialog.getFilterIndex()));
	}
}
