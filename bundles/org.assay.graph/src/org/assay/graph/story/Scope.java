package org.assay.graph.story;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.Origin;
import org.assay.model.Question;
import org.assay.model.Verdicts;
import org.eclipse.emf.ecore.EObject;

/** What a graph is about when something is selected. The caller holds the model still. */
final class Scope {
	/** Oldest first, those without a date last. */
	static final Comparator<Document> ORDER = Comparator
			.comparing((Document d) -> published(d).isEmpty() ? "9999" : published(d)).thenComparing(Document::getId);

	private Scope() {
	}

	/** The question that an element is, or that it helps to answer; what was rejected does not count. */
	static Optional<Question> question(Case model, EObject selected) {
		return switch (selected) {
		case Question question -> Optional.of(question);
		case Claim claim -> questions(model).filter(q -> q.getClaims().contains(claim)).findFirst();
		case Comparison comparison -> of(model, comparison.getA()).or(() -> of(model, comparison.getB()));
		case null, default -> Optional.empty();
		};
	}

	private static Optional<Question> of(Case model, Evidence side) {
		return side == null ? Optional.empty() : questions(model)
				.filter(q -> q.getClaims().stream().anyMatch(c -> isOf(side, c))).findFirst();
	}

	/** The questions that stand. */
	static Stream<Question> questions(Case model) {
		return model.getQuestions().stream().filter(Verdicts::stands);
	}

	/** Whether one side of a relation rests on words of a claim. */
	static boolean isOf(Evidence side, Claim claim) {
		if (side.getElement() == claim) {
			return true;
		}
		return side.getDocument() == claim.eContainer() && side.getSpan() != null && claim.getContent().stream()
				.anyMatch(s -> s.getBegin() < side.getSpan().getEnd() && side.getSpan().getBegin() < s.getEnd());
	}

	/** The documents that answer a question, oldest first. */
	static List<Document> documents(Question question) {
		return question.getClaims().stream().filter(Verdicts::stands).map(Claim::eContainer)
				.filter(Document.class::isInstance).map(Document.class::cast).distinct().sorted(ORDER).toList();
	}

	/** All documents of a case: first those that others are known to go back to one origin with. */
	static List<Document> documents(Case model) {
		Set<Document> ordered = new LinkedHashSet<>();
		model.getOrigins().stream().filter(Verdicts::stands).map(Origin::getDocuments).forEach(ordered::addAll);
		model.getDocuments().stream().sorted(ORDER).forEach(ordered::add);
		return List.copyOf(ordered);
	}

	/** What is told of a question or claim, behind its title. */
	static String about(String title, String told) {
		return title + (title.endsWith("?") ? " " : ": ") + told;
	}

	static String published(Document document) {
		return Objects.toString(document.getPublishedAt(), "");
	}
}
