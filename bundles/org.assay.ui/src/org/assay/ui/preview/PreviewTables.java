package org.assay.ui.preview;

import java.util.Arrays;
import java.util.List;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.writeup.Preview;
import org.assay.writeup.Preview.Block;
import org.assay.writeup.Preview.Kind;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/**
 * Puts the cells of tables under each other: a column is as wide as its widest cell, the last one takes what is left. In a table that
 * is too wide, the cells of a row stand below each other, all but the first set in.
 */
final class PreviewTables {
	private static final int GAP = 22;
	/** Most that all columns but the last may take of the width. */
	private static final double MOST = 0.7;
	private final StyledText text;

	PreviewTables(StyledText text) {
		this.text = text;
	}

	/** @param bold font of the heads */
	void apply(Preview preview, Font bold) {
		List<Block> blocks = preview.blocks();
		GC gc = new GC(text);
		try {
			for (int line = 0; line < blocks.size(); line++) {
				if (blocks.get(line).kind() == Kind.head) {
					int end = end(blocks, line);
					lay(preview, line, end, gc, bold);
				}
			}
		} finally {
			gc.dispose();
		}
	}

	/** The line behind the last row of the table that begins at a line. */
	private static int end(List<Block> blocks, int head) {
		int end = head + 1;
		while (end < blocks.size() && blocks.get(end).kind() == Kind.row) {
			end++;
		}
		return end;
	}

	private void lay(Preview preview, int head, int end, GC gc, Font bold) {
		int[] stops = new int[0];
		for (int line = head; line < end; line++) {
			gc.setFont(line == head ? bold : text.getFont());
			String[] cells = preview.blocks().get(line).span().of(preview.text())
					.split(String.valueOf(Preview.CELL), -1);
			stops = widest(stops, cells, gc);
		}
		Arrays.parallelPrefix(stops, Integer::sum);
		int room = text.getClientArea().width - text.getLeftMargin() - text.getRightMargin();
		boolean fits = stops.length == 0 || stops[stops.length - 1] <= room * MOST || room <= GAP;
		int hanging = fits ? stops.length == 0 ? 0 : stops[stops.length - 1] : GAP;
		if (!fits) {
			Arrays.fill(stops, room); // behind which no word has room, so that each cell begins a line
		}
		text.setLineTabStops(head, end - head, stops);
		text.setLineWrapIndent(head, end - head, hanging);
		text.setLineBackground(head, 1, Palette.color(Role.panel));
	}

	private static int[] widest(int[] known, String[] cells, GC gc) {
		int[] widths = Arrays.copyOf(known, Math.max(known.length, cells.length - 1));
		for (int i = 0; i + 1 < cells.length; i++) {
			widths[i] = Math.max(widths[i], gc.stringExtent(cells[i]).x + GAP);
		}
		return widths;
	}
}
