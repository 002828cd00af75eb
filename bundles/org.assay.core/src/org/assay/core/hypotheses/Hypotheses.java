package org.assay.core.hypotheses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.core.decisions.Decisions.Words;
import org.assay.model.AnalystJudgement;
import org.assay.model.Annotation;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Consistency;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.EvidenceItem;
import org.assay.model.Hypothesis;
import org.assay.model.Ids;
import org.assay.model.Judged;
import org.assay.model.Level;
import org.assay.model.ModelFactory;
import org.assay.model.Rating;
import org.assay.model.Span;
import org.assay.model.Spans;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Hypotheses of a case and the evidence weighed against them. Each method is one undoable change.
 *
 * @since 0.1
 */
public final class Hypotheses {
	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private final OpenCase open;
	private final Clock clock;

	public Hypotheses(OpenCase open) {
		this(open, Clock.systemUTC());
	}

	/** @param clock tells when a rating was given */
	public Hypotheses(OpenCase open, Clock clock) {
		this.open = open;
		this.clock = clock;
	}

	/** Adds one behind those there are. */
	public Hypothesis add(String title) {
		Hypothesis made = MAKE.createHypothesis();
		made.setId(Ids.fresh("hyp"));
		made.setTitle(title);
		open.change("add a hypothesis", () -> open.model().getHypotheses().add(made));
		return made;
	}

	public void rename(Hypothesis hypothesis, String title) {
		open.change("rename a hypothesis", () -> hypothesis.setTitle(title));
	}

	/** Takes it out of the case, with all its ratings. */
	public void remove(Hypothesis hypothesis) {
		open.change("remove a hypothesis", () -> {
			open.model().getEvidence()
					.forEach(i -> i.getRatings().removeIf(r -> r.getHypothesis() == hypothesis));
			open.model().getHypotheses().remove(hypothesis);
		});
	}

	/** Adds a statement of the analyst, which rests on no words, such as that something is missing. */
	public EvidenceItem state(String statement) {
		EvidenceItem made = item();
		made.setStatement(statement);
		open.change("add evidence", () -> open.model().getEvidence().add(made));
		return made;
	}

	/** Says in other words what an item says; blank for the words it rests on. */
	public void state(EvidenceItem item, String statement) {
		open.change("word evidence", () -> item.setStatement(statement.isBlank() ? null : statement));
	}

	/**
	 * Adds words of documents, each as an item of its own; words that are weighed already are not added again.
	 *
	 * @return the items that were added
	 * @throws IllegalArgumentException when words lie outside their text
	 */
	public List<EvidenceItem> addWords(List<Words> words) {
		return addAll(words.stream().map(w -> List.of(evidence(w))).toList());
	}

	/**
	 * Adds what rests on words: claims, what is marked, and relations, which rest on the words of both sides. Anything else is
	 * left out, as is what is weighed already.
	 *
	 * @return the items that were added
	 */
	public List<EvidenceItem> addElements(List<? extends EObject> elements) {
		return addAll(elements.stream().map(Hypotheses::evidence).filter(e -> !e.isEmpty()).toList());
	}

	private List<EvidenceItem> addAll(List<List<Evidence>> all) {
		List<EvidenceItem> added = new ArrayList<>();
		open.change(all.size() == 1 ? "add evidence" : "add " + all.size() + " items of evidence", () -> {
			for (List<Evidence> rests : all) {
				if (open.model().getEvidence().stream().noneMatch(i -> isSame(i.getRests(), rests))) {
					EvidenceItem made = item();
					made.getRests().addAll(rests);
					open.model().getEvidence().add(made);
					added.add(made);
				}
			}
		});
		return added;
	}

	private static EvidenceItem item() {
		EvidenceItem made = MAKE.createEvidenceItem();
		made.setId(Ids.fresh("evi"));
		return made;
	}

	/** Says how much an item counts. */
	public void weigh(List<EvidenceItem> items, Optional<Level> credibility, Optional<Level> relevance) {
		open.change("weigh evidence", () -> items.forEach(item -> {
			credibility.ifPresent(item::setCredibility);
			relevance.ifPresent(item::setRelevance);
		}));
	}

	/** Rates an item against a hypothesis; the judgement says what the rating was before. */
	public void rate(EvidenceItem item, Hypothesis hypothesis, Consistency consistency) {
		Optional<Rating> before = EvidenceMatrix.rating(item, hypothesis);
		if (before.filter(r -> r.getConsistency() == consistency).isPresent()) {
			return;
		}
		String was = before.map(r -> "was: " + r.getConsistency().getName()).orElse("");
		open.change("rate evidence", () -> {
			Rating rating = before.orElseGet(() -> add(item, hypothesis));
			rating.setConsistency(consistency);
			AnalystJudgement.add(rating, Verdict.ACCEPTED, was, clock.instant());
		});
	}

	private static Rating add(EvidenceItem item, Hypothesis hypothesis) {
		Rating made = MAKE.createRating();
		made.setId(Ids.fresh("rat"));
		made.setHypothesis(hypothesis);
		item.getRatings().add(made);
		return made;
	}

	/** Takes a rating back, as if it had not been given. */
	public void unrate(EvidenceItem item, Hypothesis hypothesis) {
		open.change("take a rating back", () -> item.getRatings().removeIf(r -> r.getHypothesis() == hypothesis));
	}

	/** Takes an item out of the case, with its ratings; the words it rests on stay. */
	public void remove(EvidenceItem item) {
		open.change("remove evidence", () -> open.model().getEvidence().remove(item));
	}

	private Evidence evidence(Words words) {
		try {
			var text = open.text(words.document());
			if (words.span().isEmpty() || words.span().end() > text.length()) {
				throw new IllegalArgumentException("the words lie outside the text");
			}
			return evidence(words.document(), Spans.of(text, words.span()), null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<Evidence> evidence(EObject element) {
		return switch (element) {
		case Claim claim when claim.eContainer() instanceof Document document && !claim.getContent().isEmpty() ->
			List.of(evidence(document, EcoreUtil.copy(claim.getContent().getFirst()), claim));
		case Annotation marked when marked.eContainer() instanceof Document document && !marked.getSpans().isEmpty() ->
			List.of(evidence(document, EcoreUtil.copy(marked.getSpans().getFirst()), marked));
		case Comparison comparison -> {
			List<Evidence> both = new ArrayList<>();
			Optional.ofNullable(comparison.getA()).map(EcoreUtil::copy).ifPresent(both::add);
			Optional.ofNullable(comparison.getB()).map(EcoreUtil::copy).ifPresent(both::add);
			yield both;
		}
		case null, default -> List.of();
		};
	}

	private static Evidence evidence(Document document, Span span, Judged element) {
		Evidence evidence = MAKE.createEvidence();
		evidence.setDocument(document);
		evidence.setSpan(span);
		evidence.setElement(element);
		return evidence;
	}

	private static boolean isSame(List<Evidence> some, List<Evidence> others) {
		if (some.size() != others.size()) {
			return false;
		}
		for (int i = 0; i < some.size(); i++) {
			Evidence a = some.get(i);
			Evidence b = others.get(i);
			if (a.getDocument() != b.getDocument() || a.getElement() != b.getElement()
					|| !isSame(a.getSpan(), b.getSpan())) {
				return false;
			}
		}
		return true;
	}

	private static boolean isSame(Span a, Span b) {
		return a == null || b == null ? a == b : a.getBegin() == b.getBegin() && a.getEnd() == b.getEnd();
	}
}
