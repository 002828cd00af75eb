package org.assay.analysis.internal.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.assay.analysis.Evidence;
import org.assay.analysis.Findings;
import org.assay.analysis.ProposedComparison;
import org.assay.analysis.ProposedEvent;
import org.assay.analysis.ProposedQuestion;

/** Which elements of documents what was found across documents rests on. */
final class RestedOn {
	private final Set<String> elements = new HashSet<>();
	private final Set<String> documents = new HashSet<>();

	/** @param told hears of each proposal */
	static void each(Findings findings, Consumer<Object> told) {
		findings.comparisons().forEach(told);
		findings.questions().forEach(told);
		findings.origins().forEach(told);
		findings.events().forEach(told);
	}

	/** Takes in what a proposal rests on. */
	void add(Object proposal) {
		switch (proposal) {
		case ProposedComparison comparison -> {
			add(List.of(comparison.a()));
			add(comparison.b().stream().toList());
		}
		case ProposedQuestion question -> elements.addAll(question.claimIds());
		case ProposedEvent event -> add(event.evidence());
		default -> {
			// an origin rests on whole documents
		}
		}
	}

	private void add(List<Evidence> evidence) {
		for (Evidence one : evidence) {
			documents.add(one.documentId());
			one.elementId().ifPresent(elements::add);
		}
	}

	/** Their ids. */
	Set<String> elements() {
		return elements;
	}

	/** Ids of documents that most of them are in. */
	Set<String> documents() {
		return documents;
	}
}
