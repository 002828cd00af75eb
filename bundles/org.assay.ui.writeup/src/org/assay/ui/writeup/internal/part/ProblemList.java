package org.assay.ui.writeup.internal.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.assay.ui.AccessibleName;
import org.assay.ui.Ground;
import org.assay.ui.table.NativeDots;
import org.assay.ui.writeup.internal.Messages;
import org.assay.ui.writeup.internal.text.ProblemMark;
import org.assay.ui.writeup.internal.text.ProblemMarks;
import org.assay.writeup.Problem;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What is wrong with a write-up, counted and listed; Enter leads to the place. */
final class ProblemList extends Composite {
	private static final int LINE = 48;
	private static final int KIND = 190;
	private final ProblemMarks marks;
	private final IDocument document;
	private final Label count;
	private final Table table;
	private List<ProblemMark> rows = List.of();

	/** @param open shows the place of a problem and goes there */
	ProblemList(Composite parent, ProblemMarks marks, IDocument document, Consumer<ProblemMark> open) {
		super(parent, SWT.NONE);
		Ground.panel(this);
		this.marks = marks;
		this.document = document;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		count = new Label(this, SWT.NONE);
		count.setText(Messages.Problems_checking);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(count);
		table = new Table(this, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(table);
		AccessibleName.give(table, Messages.Problems_name);
		column(Messages.Problems_line, LINE, SWT.RIGHT);
		column(Messages.Problems_kind, KIND, SWT.LEFT);
		TableColumn message = column(Messages.Problems_message, KIND, SWT.LEFT);
		NativeDots.in(table);
		table.addListener(SWT.Resize,
				e -> message.setWidth(Math.max(KIND, table.getClientArea().width - LINE - KIND)));
		table.addListener(SWT.MouseMove, e -> {
			TableItem item = table.getItem(new Point(e.x, e.y));
			String words = item == null ? null : item.getText(2);
			if (!Objects.equals(words, table.getToolTipText())) {
				table.setToolTipText(words);
			}
		});
		table.addListener(SWT.DefaultSelection, e -> open.accept(rows.get(table.getSelectionIndex())));
	}

	private TableColumn column(String title, int width, int align) {
		TableColumn column = new TableColumn(table, align);
		column.setText(title);
		column.setWidth(width);
		return column;
	}

	/** Lists the problems as they are marked now. */
	void show() {
		List<String> before = texts();
		rows = marks.all();
		List<String> now = new ArrayList<>();
		rows.forEach(r -> now.add(line(r) + "\t" + r.problem().kind() + "\t" + r.problem().message()));
		if (!before.equals(now)) {
			fill(now);
		}
		count.setText(counted());
		count.setToolTipText(count.getText());
	}

	private void fill(List<String> lines) {
		int selected = table.getSelectionIndex();
		table.setRedraw(false);
		table.removeAll();
		for (String line : lines) {
			new TableItem(table, SWT.NONE).setText(line.split("\t", 3));
		}
		table.select(Math.min(selected, lines.size() - 1));
		table.setRedraw(true);
	}

	private List<String> texts() {
		List<String> texts = new ArrayList<>();
		for (TableItem item : table.getItems()) {
			texts.add(item.getText(0) + "\t" + item.getText(1) + "\t" + item.getText(2));
		}
		return texts;
	}

	/** "3 problems: changed span, 2 × statement without span". */
	private String counted() {
		if (rows.isEmpty()) {
			return document.get().isBlank() ? Messages.Problems_nothing : Messages.Problems_none;
		}
		Map<Problem.Kind, Long> kinds = rows.stream()
				.collect(Collectors.groupingBy(r -> r.problem().kind(), TreeMap::new, Collectors.counting()));
		String listed = kinds.entrySet().stream()
				.map(k -> k.getValue() == 1 ? k.getKey().toString()
						: NLS.bind(Messages.Problems_times, k.getValue(), k.getKey()))
				.collect(Collectors.joining(", "));
		return rows.size() == 1 ? NLS.bind(Messages.Problems_one, listed)
				: NLS.bind(Messages.Problems_count, rows.size(), listed);
	}

	private int line(ProblemMark mark) {
		try {
			return document.getLineOfOffset(marks.place(mark).begin()) + 1;
		} catch (BadLocationException e) {
			throw new IllegalStateException(e); // places are kept within the document
		}
	}

	/** Selects the row of a problem without going anywhere. */
	void select(ProblemMark mark) {
		table.setSelection(rows.indexOf(mark));
	}
}
