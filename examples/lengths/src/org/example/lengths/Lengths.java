package org.example.lengths;

import java.util.List;
import org.assay.analysis.Analysis;
import org.assay.analysis.Arguments;
import org.assay.analysis.CaseView;
import org.assay.analysis.Declaration;
import org.assay.analysis.Declaration.ResultType;
import org.assay.analysis.Findings;
import org.assay.analysis.Progress;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;

/** Lists how long each document is. Put your own analysis in its place. */
public class Lengths implements Analysis {

	@Override
	public Declaration declaration() {
		return Declaration.of("org.example.lengths", "1", "Lengths", "Lists how long each document is.").gives(ResultType.table);
	}

	@Override
	public Findings run(CaseView view, Arguments arguments, Progress progress) {
		List<List<Cell>> rows = view.documents().stream()
				.map(d -> List.of(Cell.of(d.fileName()), Cell.of(d.text().codePointLength()))).toList();
		return Findings.of(new TableResult("lengths", "Lengths",
				List.of(Column.text("file", "File"), Column.number("length", "Characters")), rows, ""));
	}
}
