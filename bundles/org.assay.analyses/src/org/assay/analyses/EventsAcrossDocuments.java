package org.assay.analyses;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.analysis.Analysis;
import org.assay.analysis.Arguments;
import org.assay.analysis.CaseView;
import org.assay.analysis.Declaration;
import org.assay.analysis.Declaration.ResultType;
import org.assay.analysis.Evidence;
import org.assay.analysis.Findings;
import org.assay.analysis.Progress;
import org.assay.analysis.ProposedEvent;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;
import org.assay.comparison.events.MergedEvent;
import org.assay.comparison.questions.ComparedStory;
import org.assay.text.Edtf;

/** Takes together what several documents tell of one event, and keeps apart when it happened, was said and was published. */
public class EventsAcrossDocuments implements Analysis {
	private static final List<Column> COLUMNS = List.of(Column.text("event", "Event"),
			Column.text("happened", "Happened"), Column.text("said", "Said"), Column.text("published", "Published"),
			Column.text("document", "Document"), Column.text("words", "Words"), Column.text("why", "Why"));

	@Override
	public Declaration declaration() {
		return Declaration.of(AnalysisIds.EVENTS, "1", "Events",
				"Takes together the claims by which several documents of one story tell of one event, with the times at which it "
						+ "happened, was said and was published. Times that exclude each other are all kept. The timeline shows "
						+ "the events. Read the documents first. A later run keeps your decisions.")
				.gives(ResultType.table);
	}

	@Override
	public Findings run(CaseView view, Arguments arguments, Progress progress) {
		progress.begin("Looking for events", 2 * view.documents().size());
		ComparedCase compared = new ComparedCase(view, progress);
		progress.check();
		Findings.Builder findings = Findings.builder();
		List<List<Cell>> rows = new ArrayList<>();
		for (ComparedStory story : compared.stories(compared.table(), progress)) {
			for (MergedEvent event : story.events()) {
				List<Evidence> evidence = event.tellings().stream()
						.map(t -> compared.evidence(t.documentId(), t.span(), "")).toList();
				findings.add(new ProposedEvent(event.title(), event.happened(), event.said(), event.published(),
						evidence, event.why()));
				evidence.forEach(e -> rows.add(row(event, e, compared)));
			}
		}
		return findings.add(new TableResult("events", "Events", COLUMNS, rows,
				rows.isEmpty() ? "No event is told and dated by two documents of one story." : "")).build();
	}

	/** One row for each telling. */
	private static List<Cell> row(MergedEvent event, Evidence evidence, ComparedCase compared) {
		return List.of(Cell.of(event.title()), times(event.happened()), times(event.said()), times(event.published()),
				Cell.of(compared.title(evidence.documentId())), Cell.of(compared.line(evidence), evidence),
				Cell.of(event.why().because()));
	}

	private static Cell times(List<String> values) {
		return Cell.of(values.stream().map(v -> Edtf.of(v).words()).collect(Collectors.joining("; ")));
	}
}
