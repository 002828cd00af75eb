package org.assay.ui.compare.internal.matrix;

import java.util.List;
import org.assay.core.questions.QuestionMatrix.Column;
import org.assay.ui.compare.internal.Messages;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * The columns of the matrix: question, a column for each source, how many speak, what was decided. The question takes the
 * room that the others leave; the sources' give way where it would be little. UI thread only.
 */
final class MatrixColumns {
	private static final int LEAST_QUESTION = 200;
	/** Of the room, in hundredths, before a source's column gets less than its title asks for. */
	private static final int QUESTION_SHARE = 40;
	private static final int NO_SOURCES = 3;
	private static final int LEAST = 80;
	private static final int MOST = 360;
	private static final int PADDING = 24;
	private final Table table;

	MatrixColumns(Table table) {
		this.table = table;
		table.addListener(SWT.Resize, e -> fit());
	}

	/** Makes them anew for these sources. */
	void make(List<Column> sources) {
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		add(Messages.Matrix_question);
		sources.forEach(s -> add(s.name() == null ? "" : s.name()));
		add(Messages.Matrix_speaking);
		add(Messages.Relations_verdict);
		fit();
	}

	private void add(String title) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(LegacyActionTools.escapeMnemonics(title));
		column.setToolTipText(title);
		column.setWidth(widthOf(title));
		column.setMoveable(false);
	}

	/** Room for the title, which the head shows in bold; a long one is cut. */
	private int widthOf(String title) {
		GC gc = new GC(table);
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		int text = gc.textExtent(title).x;
		gc.dispose();
		return Math.clamp(text + PADDING, LEAST, MOST);
	}

	private void fit() {
		TableColumn[] columns = table.getColumns();
		int room = table.getClientArea().width;
		if (columns.length < NO_SOURCES || room <= 0) {
			return;
		}
		int sources = columns.length - NO_SOURCES;
		int last = widthOf(columns[sources + 1].getToolTipText())
				+ widthOf(columns[sources + 2].getToolTipText());
		int most = sources == 0 ? MOST
				: Math.clamp((room - last - room * QUESTION_SHARE / 100) / sources, LEAST, MOST);
		int others = 0;
		for (int i = 1; i < columns.length; i++) {
			int wanted = widthOf(columns[i].getToolTipText());
			columns[i].setWidth(i <= sources ? Math.min(wanted, most) : wanted);
			others += columns[i].getWidth();
		}
		columns[0].setWidth(Math.max(LEAST_QUESTION, room - others));
	}
}
