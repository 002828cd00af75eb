package org.assay.analyses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.Arguments;
import org.assay.analysis.CaseView;
import org.assay.analysis.Declaration;
import org.assay.analysis.Declaration.ResultType;
import org.assay.analysis.Evidence;
import org.assay.analysis.Findings;
import org.assay.analysis.Parameter;
import org.assay.analysis.Progress;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.statements.Inquiry;
import org.assay.comparison.statements.Standing;
import org.assay.comparison.statements.StatementAnswer;
import org.assay.comparison.statements.StatementChecker;
import org.assay.languages.InstalledVectors;
import org.assay.languages.LanguagePacks;
import org.assay.reading.Reader;
import org.assay.reading.ReadingInput;
import org.assay.text.Span;

/** Says which documents agree with a statement, disagree, only report it, or say nothing on it. Changes nothing. */
public class CheckStatement implements Analysis {
	private static final String STATEMENT = "statement";
	private static final List<Column> COLUMNS = List.of(Column.text("standing", "Standing"),
			Column.text("document", "Document"), Column.text("outlet", "Outlet"), Column.text("words", "Words"),
			Column.text("why", "Why"), Column.number("shared", "Shared, %"));

	private final Reader reader = LanguagePacks.installed().reader();

	@Override
	public Declaration declaration() {
		return Declaration.of(AnalysisIds.CHECK, "2", "Check a statement",
				"Says whether each document agrees with a statement, disagrees, only reports it or says nothing on it. "
						+ "Each answer shows the words that it rests on. Read the documents first. Changes nothing in "
						+ "the case.")
				.with(Parameter.text(STATEMENT, "Statement", "One sentence that documents may agree or disagree with.",
						""))
				.gives(ResultType.table);
	}

	@Override
	public Findings run(CaseView view, Arguments arguments, Progress progress) {
		String statement = arguments.text(STATEMENT).strip();
		progress.begin("Checking a statement", 2 * view.documents().size());
		ComparedCase compared = new ComparedCase(view, progress);
		progress.check();
		List<List<Cell>> rows = new ArrayList<>();
		String bound = "";
		if (!statement.isEmpty()) {
			ComparedDocument asked = new ComparedDocument("", statement, "", "", List.of(), List.of(),
					reader.read(new ReadingInput(statement, Optional.empty(), "", List.of()), progress::isCancelled));
			Inquiry inquiry = new StatementChecker(compared.documents(), InstalledVectors.get()).ask(asked,
					compared.documents());
			bound = inquiry.bound();
			List<Row> answers = new ArrayList<>();
			for (ComparedDocument document : compared.documents()) {
				progress.check();
				answers.add(new Row(document, inquiry.answer(document)));
				progress.step(compared.title(document.id()));
			}
			answers.stream()
					.sorted(Comparator.comparing((Row r) -> r.answer.standing())
							.thenComparing(r -> r.answer.score(), Comparator.reverseOrder()))
					.forEach(r -> rows.add(r.cells(view, compared)));
		}
		String note = statement.isEmpty() ? "No statement was given."
				: "Statement: " + statement + (bound.isEmpty() ? "" : "\n" + bound);
		return Findings.of(new TableResult("checked-statement", "Checked statement", COLUMNS, rows, note));
	}

	private record Row(ComparedDocument document, StatementAnswer answer) {

		List<Cell> cells(CaseView view, ComparedCase compared) {
			Cell words = answer.evidence().stream().findFirst().map(s -> words(s, compared)).orElse(Cell.of(""));
			String standing = answer.standing() == Standing.unrelated ? "says nothing" : answer.standing().name();
			return List.of(Cell.of(standing), Cell.of(compared.title(document.id())),
					Cell.of(view.document(document.id()).orElseThrow().outlet()), words, Cell.of(answer.why()),
					Cell.of(Math.round(answer.score() * 100)));
		}

		private Cell words(Span span, ComparedCase compared) {
			Evidence evidence = compared.evidence(document.id(), span, "");
			return Cell.of(document.line(span), evidence);
		}
	}
}
