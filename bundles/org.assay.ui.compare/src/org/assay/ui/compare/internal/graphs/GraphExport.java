package org.assay.ui.compare.internal.graphs;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.assay.drawing.Box;
import org.assay.drawing.Ink;
import org.assay.graph.GraphPainter;
import org.assay.graph.GraphSvg;
import org.assay.graph.Placed;
import org.assay.ui.Palette;
import org.assay.ui.compare.internal.Messages;
import org.assay.ui.drawing.GcDrawing;
import org.assay.ui.drawing.Png;
import org.assay.ui.parts.ExportJob;
import org.assay.ui.parts.WindowOf;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;

/** Writes the graph that a view shows to a file; the end of its name says whether as SVG or PNG. UI thread only. */
public final class GraphExport {
	private static final String VECTOR = ".svg";
	private static final String PICTURE = ".png";

	private GraphExport() {
	}

	static void ask(GraphView view, WindowOf window) {
		FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
		dialog.setText(Messages.Export_title);
		dialog.setFilterExtensions(new String[] { "*" + VECTOR, "*" + PICTURE });
		dialog.setFilterNames(new String[] { Messages.Export_vector, Messages.Export_picture });
		dialog.setFileName(view.fileName() + VECTOR);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			byte[] bytes = bytes(view, chosen.toLowerCase(Locale.ROOT).endsWith(PICTURE));
			new ExportJob(window, view.getTitle(), Path.of(chosen), to -> to.write(bytes)).schedule();
		}
	}

	/** The whole file. */
	public static byte[] bytes(GraphView view, boolean asPicture) {
		Placed placed = view.canvas().placed();
		if (!asPicture) {
			String title = (view.graph().words() + " " + view.says()).strip();
			return GraphSvg.render(placed, title, Palette.isDark()).getBytes(StandardCharsets.UTF_8);
		}
		int width = (int) Math.ceil(placed.width());
		int height = (int) Math.ceil(placed.height());
		return Png.of(view.canvas().getDisplay(), width, height, gc -> {
			GcDrawing drawing = new GcDrawing(gc, view.canvas().face());
			drawing.fill(new Box(0, 0, width, height), 0, Ink.background, 1);
			new GraphPainter(drawing, placed).paint(Optional.empty());
		});
	}
}
