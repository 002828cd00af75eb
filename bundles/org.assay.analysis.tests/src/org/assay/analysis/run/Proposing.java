package org.assay.analysis.run;

import java.util.List;
import java.util.function.Function;
import org.assay.analysis.Analysis;
import org.assay.analysis.Arguments;
import org.assay.analysis.CaseView;
import org.assay.analysis.Declaration;
import org.assay.analysis.DocumentFindings;
import org.assay.analysis.Findings;
import org.assay.analysis.Progress;
import org.assay.reading.Attribution;
import org.assay.reading.Claim;
import org.assay.reading.Figure;
import org.assay.reading.Mention;
import org.assay.reading.TimeExpression;

/** An analysis that finds what the test says. */
record Proposing(String id, Function<CaseView, Findings> found) implements Analysis {
	static final String ID = "org.example.proposing";

	/** Finds these records in the first document. */
	static Proposing inFirst(Object... records) {
		return new Proposing(ID,
				view -> Findings.builder().add(first(view.documents().getFirst().id(), records)).build());
	}

	static DocumentFindings first(String documentId, Object... records) {
		return new DocumentFindings(documentId, List.of(), of(Mention.class, records),
				of(TimeExpression.class, records),
				of(Figure.class, records), of(Attribution.class, records), of(Claim.class, records));
	}

	private static <T> List<T> of(Class<T> type, Object... records) {
		return List.of(records).stream().filter(type::isInstance).map(type::cast).toList();
	}

	@Override
	public Declaration declaration() {
		return Declaration.of(id, "7", "Proposing", "Proposes what a test wants.");
	}

	@Override
	public Findings run(CaseView view, Arguments arguments, Progress progress) {
		return found.apply(view);
	}
}
