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
 * room that the others leave. UI thread only.
 */
final class MatrixColumns {
	private static final int LEAST_QUESTION = 200;
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
		if (columns.length == 0 || room <= 0) {
			return;
		}
		int others = 0;
		for (int i = 1; i < columns.length; i++) {
			others += columns[i].getWidth();
		}
		columns[0].setWidth(Math.max(LEAST_QUESTION, room - others));
	}
}
