package org.assay.exchange.result;

import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;

/**
 * Tables as CSV by RFC 4180: comma, CR LF, quotes where they are needed. Cells that a spreadsheet would take for a formula
 * begin with an apostrophe.
 */
public final class Csv {
	private Csv() {
	}

	/** The column headings and one line for each row. */
	public static String of(TableResult table) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(table.columns().stream().map(Column::heading).toList());
		for (List<Cell> row : table.rows()) {
			List<String> line = new ArrayList<>();
			for (int i = 0; i < row.size(); i++) {
				Cell cell = row.get(i);
				boolean number = table.columns().get(i).numeric() && cell.number().isPresent();
				line.add(number ? cell.number().get().toPlainString() : harmless(cell.text()));
			}
			lines.add(line);
		}
		return of(lines);
	}

	/** Lines of fields, taken as they are. */
	public static String of(List<List<String>> lines) {
		StringBuilder out = new StringBuilder();
		for (List<String> line : lines) {
			for (int i = 0; i < line.size(); i++) {
				out.append(i == 0 ? "" : ",").append(field(line.get(i)));
			}
			out.append("\r\n");
		}
		return out.toString();
	}

	private static String field(String text) {
		boolean quote = text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0
				|| text.indexOf('\r') >= 0;
		return quote ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
	}

	private static String harmless(String text) {
		return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
	}
}
