package org.assay.analysis.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.analysis.Declaration;
import org.assay.analysis.DocumentFindings;
import org.assay.analysis.Evidence;
import org.assay.analysis.Findings;
import org.assay.analysis.result.GraphResult;
import org.assay.analysis.result.Result;
import org.assay.analysis.result.SeriesResult;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TextResult;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** Whether findings speak of documents and words that exist. */
final class FindingsCheck {
	private final Map<String, SourceText> texts;
	private final List<String> problems = new ArrayList<>();

	private FindingsCheck(Map<String, SourceText> texts) {
		this.texts = texts;
	}

	/** @throws AnalysisFailedException naming the first mistake */
	static void check(Declaration declaration, Findings findings, Map<String, SourceText> texts)
			throws AnalysisFailedException {
		FindingsCheck check = new FindingsCheck(texts);
		check.documents(findings.documents());
		findings.comparisons().forEach(c -> {
			check.evidence(c.a());
			c.b().ifPresent(check::evidence);
		});
		findings.events().forEach(e -> e.evidence().forEach(check::evidence));
		findings.origins().forEach(o -> o.documentIds().forEach(check::document));
		check.results(findings.results());
		if (!check.problems.isEmpty()) {
			throw new AnalysisFailedException(declaration.name() + " found what cannot be: " + check.problems.getFirst()
					+ ". The case is unchanged. Tell the author of " + declaration.id() + ".");
		}
	}

	private void documents(List<DocumentFindings> documents) {
		Set<String> seen = new HashSet<>();
		for (DocumentFindings found : documents) {
			if (!seen.add(found.documentId())) {
				problems.add("findings for document " + found.documentId() + " twice");
			}
			document(found.documentId());
			found.spans().forEach(s -> span(found.documentId(), s));
		}
	}

	private void results(List<Result> results) {
		Set<String> ids = new HashSet<>();
		for (Result result : results) {
			if (!ids.add(result.id())) {
				problems.add("two results with the id '" + result.id() + "'");
			}
			switch (result) {
			case TableResult table -> table.rows()
					.forEach(r -> r.forEach(c -> c.evidence().ifPresent(this::evidence)));
			case TextResult text -> text.paragraphs().forEach(p -> p.evidence().forEach(this::evidence));
			case SeriesResult series -> series.series()
					.forEach(s -> s.points().forEach(p -> p.evidence().ifPresent(this::evidence)));
			case GraphResult graph -> {
				graph.nodes().forEach(n -> n.evidence().ifPresent(this::evidence));
				graph.edges().forEach(e -> e.evidence().ifPresent(this::evidence));
			}
			}
		}
	}

	private void evidence(Evidence evidence) {
		document(evidence.documentId());
		span(evidence.documentId(), evidence.span());
	}

	private void document(String id) {
		if (!texts.containsKey(id)) {
			problems.add("no document of the case has the id '" + id + "'");
		}
	}

	private void span(String documentId, Span span) {
		SourceText text = texts.get(documentId);
		if (text != null && (span.isEmpty() || !text.holds(span))) {
			problems.add("words " + span.begin() + " to " + span.end() + " of document " + documentId + ", which has "
					+ text.length() + " characters");
		}
	}
}
