package org.assay.analysis;

import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.result.Result;

/**
 * What an analysis found, as data. Proposals go into the case, where the analyst decides about them; results are shown
 * and may be exported, the case does not keep them. All an analysis has proposed in earlier runs for the documents it
 * speaks of here, and all its earlier comparisons, questions, origins and events, give way to these, except what the
 * analyst has decided about.
 *
 * @param documents   what it proposes within documents, at most one for each document
 * @param comparisons typed relations between words of documents
 * @param questions   claims that answer one question
 * @param origins     documents that go back to one upstream
 * @param events      what happened when
 * @param results     tables, series, graphs and texts
 */
public record Findings(List<DocumentFindings> documents, List<ProposedComparison> comparisons,
		List<ProposedQuestion> questions, List<ProposedOrigin> origins, List<ProposedEvent> events,
		List<Result> results) {

	public Findings {
		documents = List.copyOf(documents);
		comparisons = List.copyOf(comparisons);
		questions = List.copyOf(questions);
		origins = List.copyOf(origins);
		events = List.copyOf(events);
		results = List.copyOf(results);
	}

	/** Whether there are proposals that speak of several documents. */
	public boolean isAcrossDocuments() {
		return !comparisons.isEmpty() || !questions.isEmpty() || !origins.isEmpty() || !events.isEmpty();
	}

	/** Findings that propose nothing for the case. */
	public static Findings of(Result... results) {
		return new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(results));
	}

	public static Builder builder() {
		return new Builder();
	}

	/** Collects findings; not for several threads. */
	public static final class Builder {
		private final List<DocumentFindings> documents = new ArrayList<>();
		private final List<ProposedComparison> comparisons = new ArrayList<>();
		private final List<ProposedQuestion> questions = new ArrayList<>();
		private final List<ProposedOrigin> origins = new ArrayList<>();
		private final List<ProposedEvent> events = new ArrayList<>();
		private final List<Result> results = new ArrayList<>();

		public Builder add(DocumentFindings found) {
			documents.add(found);
			return this;
		}

		public Builder add(ProposedComparison comparison) {
			comparisons.add(comparison);
			return this;
		}

		public Builder add(ProposedQuestion question) {
			questions.add(question);
			return this;
		}

		public Builder add(ProposedOrigin origin) {
			origins.add(origin);
			return this;
		}

		public Builder add(ProposedEvent event) {
			events.add(event);
			return this;
		}

		public Builder add(Result result) {
			results.add(result);
			return this;
		}

		public Findings build() {
			return new Findings(documents, comparisons, questions, origins, events, results);
		}
	}
}
