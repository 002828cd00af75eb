package org.assay.ui.writeup.internal.part;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.report.writeup.WriteUpReport;
import org.assay.ui.parts.ExportJob;
import org.assay.ui.parts.WindowOf;
import org.assay.ui.writeup.internal.Messages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Writes the write-up as it stands in the editor as one HTML file. */
public final class ExportHandler extends AbstractHandler {
	/** Parameter of the command: the file, for callers that know it. */
	private static final String FILE = "file";
	private static final String ENDING = ".html";

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		if (HandlerUtil.getActiveEditor(event) instanceof WriteUpEditor editor) {
			WriteUpReport.Text text = new WriteUpReport.Text(editor.getTitle(), editor.text());
			window.open().ifPresent(open -> file(window, text.name(), event.getParameter(FILE))
					.ifPresent(to -> new ExportJob(window, Messages.Export_what, to, stream -> stream.write(
							WriteUpReport.html(open, List.of(text)).getBytes(StandardCharsets.UTF_8))).schedule()));
		}
		return null;
	}

	private static Optional<Path> file(WindowOf window, String name, String given) {
		if (given != null) {
			return Optional.of(Path.of(given));
		}
		FileDialog dialog = new FileDialog(window.shell(), SWT.SAVE);
		dialog.setText(Messages.Export_window);
		dialog.setFilterExtensions(new String[] { "*" + ENDING });
		dialog.setFileName(name + ENDING);
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}
}
