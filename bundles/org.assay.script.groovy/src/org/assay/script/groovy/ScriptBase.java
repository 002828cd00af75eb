package org.assay.script.groovy;

import groovy.lang.Script;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assay.analysis.Arguments;
import org.assay.analysis.CaseView;
import org.assay.analysis.DocumentView;
import org.assay.analysis.Evidence;
import org.assay.analysis.Item;
import org.assay.analysis.Progress;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;
import org.assay.analysis.result.TextResult;
import org.assay.analysis.result.TextResult.Paragraph;
import org.assay.text.Span;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * What a script can call without naming whose it is: {@code view}, {@code arguments}, {@code progress}, and short ways to
 * show things. The public methods declared here, and no others of a script, may be called.
 */
public abstract class ScriptBase extends Script {
	private Run run;

	void prepare(Run newRun) {
		run = newRun;
	}

	/** The case, read only. */
	public CaseView getView() {
		return run.view;
	}

	/** The values of the parameters that the header declares. */
	public Arguments getArguments() {
		return run.arguments;
	}

	/** To say how far the script is. */
	public Progress getProgress() {
		return run.progress;
	}

	/** Shows a line of text. */
	@Override
	public void println(Object value) {
		run.print(InvokerHelper.toString(value) + "\n");
	}

	@Override
	public void println() {
		run.print("\n");
	}

	@Override
	public void print(Object value) {
		run.print(InvokerHelper.toString(value));
	}

	/** A cell that leads to the words it rests on. */
	public Cell cell(Object text, DocumentView document, Span span) {
		return Cell.of(String.valueOf(text), Evidence.of(document.id(), span));
	}

	/** A cell that leads to the words of an element. */
	public Cell cell(Object text, DocumentView document, Span span, Item<?> element) {
		return Cell.of(String.valueOf(text), Evidence.of(document, span, element));
	}

	/** Shows a table; see {@link #table(String, List, Iterable, String)}. */
	public TableResult table(String title, List<String> headings, Iterable<? extends List<?>> rows) {
		return table(title, headings, rows, "");
	}

	/**
	 * Shows a table.
	 *
	 * @param rows a value for each heading: a number, a {@link Cell}, or anything, shown as text
	 * @param note what a reader has to know; may be empty
	 */
	public TableResult table(String title, List<String> headings, Iterable<? extends List<?>> rows, String note) {
		List<List<Cell>> cells = new ArrayList<>();
		for (List<?> row : rows) {
			cells.add(row.stream().map(ScriptBase::toCell).toList());
		}
		List<Column> columns = IntStream.range(0, headings.size()).mapToObj(i -> new Column(id(headings.get(i), i),
				headings.get(i), isNumeric(cells, i))).toList();
		TableResult table = new TableResult(id(title, 0), title, columns, cells, note);
		run.show(table);
		return table;
	}

	/** Shows paragraphs of text. */
	public TextResult text(String title, Iterable<?> paragraphs) {
		List<Paragraph> all = new ArrayList<>();
		paragraphs.forEach(p -> all.add(new Paragraph(String.valueOf(p), List.of())));
		TextResult text = new TextResult(id(title, 0), title, all);
		run.show(text);
		return text;
	}

	private static Cell toCell(Object value) {
		return switch (value) {
		case null -> Cell.of("");
		case Cell cell -> cell;
		case Number number -> Cell.of(new BigDecimal(number.toString()), number.toString());
		default -> Cell.of(value.toString());
		};
	}

	private static boolean isNumeric(List<List<Cell>> rows, int column) {
		return !rows.isEmpty() && rows.stream().allMatch(r -> column < r.size() && r.get(column).number().isPresent());
	}

	private static String id(String text, int number) {
		String id = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return id.isEmpty() ? "result-" + number : id;
	}
}
