package org.assay.ui.testing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A table. */
public final class BotTable extends BotControl<Table> {

	public BotTable(Table table) {
		super(table);
	}

	public int rowCount() {
		return UiThread.get(widget::getItemCount);
	}

	public List<String> columns() {
		return UiThread.get(() -> Arrays.stream(widget.getColumns()).map(TableColumn::getText).toList());
	}

	public String cell(int row, int column) {
		return UiThread.get(() -> widget.getItem(row).getText(column));
	}

	public String cell(int row, String column) {
		return cell(row, columns().indexOf(column));
	}

	/** All cells of a row. */
	public List<String> row(int row) {
		return UiThread.get(() -> {
			TableItem item = widget.getItem(row);
			return IntStream.range(0, Math.max(1, widget.getColumnCount())).mapToObj(item::getText).toList();
		});
	}

	public int indexOf(String text) {
		return IntStream.range(0, rowCount()).filter(r -> row(r).contains(text)).findFirst().orElse(-1);
	}

	/** A real click on a row. */
	public BotTable select(int row) {
		Rectangle area = show(row);
		click(area.x + Math.min(20, area.width / 2), area.y + area.height / 2);
		return this;
	}

	public void doubleClick(int row) {
		Rectangle area = show(row);
		doubleClick(area.x + Math.min(20, area.width / 2), area.y + area.height / 2);
	}

	/** A click on the column's head, which sorts. */
	public void clickHeader(String column) {
		UiThread.run(() -> {
			TableColumn head = Arrays.stream(widget.getColumns()).filter(c -> c.getText().equals(column)).findFirst()
					.orElseThrow(() -> new WidgetNotFoundException("table column " + column));
			head.notifyListeners(SWT.Selection, new Event());
		});
		UiThread.settle();
	}

	private Rectangle show(int row) {
		UiThread.run(() -> widget.showItem(widget.getItem(row)));
		UiThread.settle();
		return UiThread.get(() -> widget.getItem(row).getBounds(0));
	}
}
