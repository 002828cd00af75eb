package org.assay.ui.timeline.internal.handlers;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.assay.timeline.drawing.TimelineLayout;
import org.assay.timeline.drawing.TimelineSvg;
import org.assay.ui.Palette;
import org.assay.ui.timeline.internal.Messages;
import org.assay.ui.timeline.internal.TimelineView;
import org.assay.ui.timeline.internal.canvas.Frame;
import org.assay.ui.timeline.internal.canvas.Picture;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes what the timeline shows, with all its lanes, to a file: SVG or PNG by the end of its name. */
public final class ExportHandler extends OnTimeline {
	private static final String PNG = ".png";

	@Override
	void run(TimelineView view) {
		Shell shell = view.getSite().getShell();
		Optional<TimelineLayout> layout = view.canvas().frame().filter(f -> f.index().size() > 0).map(Frame::layout);
		if (layout.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.Export_title, Messages.Export_nothing);
			return;
		}
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.Export_title);
		dialog.setFilterExtensions(new String[] { "*.svg", "*" + PNG });
		dialog.setFilterNames(new String[] { Messages.Export_vector, Messages.Export_images });
		dialog.setFileName("timeline.svg");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			boolean asPicture = chosen.toLowerCase(Locale.ROOT).endsWith(PNG)
					|| dialog.getFilterIndex() == 1 && !chosen.toLowerCase(Locale.ROOT).endsWith(".svg");
			write(view, layout.get(), Path.of(chosen), asPicture);
		}
	}

	private static void write(TimelineView view, TimelineLayout layout, Path file, boolean asPicture) {
		byte[] bytes = asPicture ? Picture.png(view.canvas(), layout)
				: TimelineSvg.render(layout, mark -> "", Palette.isDark()).getBytes(StandardCharsets.UTF_8);
		new ExportJob(file, bytes).schedule();
	}
}
