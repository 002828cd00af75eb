package org.assay.core.decisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.core.OpenCase;
import org.assay.model.AnalystJudgement;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Credibility;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.Grade;
import org.assay.model.Ids;
import org.assay.model.Judged;
import org.assay.model.ModelFactory;
import org.assay.model.Question;
import org.assay.model.Relation;
import org.assay.model.Source;
import org.assay.model.Spans;
import org.assay.model.Verdict;
import org.assay.text.Span;

/**
 * The analyst's word on relations and questions. Each method is one undoable change and leaves a judgement with the reason,
 * which may be empty. No later run of an analysis overturns it or proposes again what was rejected.
 *
 * @since 0.1
 */
public final class Decisions {
	private final OpenCase open;
	private final Clock clock;

	public Decisions(OpenCase open) {
		this(open, Clock.systemUTC());
	}

	/** @param clock tells when a decision was made */
	public Decisions(OpenCase open, Clock clock) {
		this.open = open;
		this.clock = clock;
	}

	/** Words of a document, one side of a relation. */
	public record Words(Document document, Span span) {
	}

	/** Accepts, rejects or leaves open. */
	public void decide(List<? extends Judged> elements, Verdict verdict, String reason) {
		String what = elements.size() == 1 ? "1 proposal" : elements.size() + " proposals";
		open.change(verb(verdict) + " " + what, () -> elements.forEach(e -> judge(e, verdict, reason)));
	}

	/**
	 * Grades how credible claims are. The words of a graded claim count as read rightly; it is the track record of its source
	 * that the grade goes into, see {@link TrackRecord}.
	 *
	 * @param reason what the grade rests on; may be empty
	 */
	public void grade(List<Claim> claims, Credibility credibility, String reason) {
		String what = claims.size() == 1 ? "1 claim" : claims.size() + " claims";
		open.change("grade " + what, () -> claims.forEach(claim -> {
			claim.setCredibility(credibility);
			judge(claim, Verdict.ACCEPTED, reason);
		}));
	}

	/**
	 * Grades how reliable a source is. Nothing else sets the grade, neither its track record nor the credibility of its claims.
	 *
	 * @param grade  {@link Grade#UNGRADED} takes the grade and its reason back
	 * @param reason what the grade rests on
	 * @throws IllegalArgumentException when a grade has no reason
	 */
	public void grade(Source source, Grade grade, String reason) {
		if (grade != Grade.UNGRADED && reason.isBlank()) {
			throw new IllegalArgumentException("a grade needs a reason");
		}
		open.change("grade " + source.getName(), () -> {
			source.setGrade(grade);
			source.setGradeReason(grade == Grade.UNGRADED ? null : reason.strip());
		});
	}

	/** Says that two sides relate in another way than was proposed. */
	public void retype(Comparison comparison, Relation relation, String reason) {
		Relation before = comparison.getRelation();
		if (before == relation) {
			return;
		}
		String note = "was: " + before.getName() + (reason.isBlank() ? "" : "; " + reason);
		open.change("change the type of a relation", () -> {
			comparison.setRelation(relation);
			judge(comparison, Verdict.ACCEPTED, note);
		});
	}

	/**
	 * Adds a relation by hand; it counts as accepted.
	 *
	 * @param b empty only when the second side is silent
	 * @throws IllegalArgumentException when a side is missing, or its words lie outside the text
	 */
	public Comparison relate(Relation relation, Words a, Optional<Words> b, String reason) {
		if (b.isEmpty() && relation != Relation.ONE_SILENT) {
			throw new IllegalArgumentException("a relation needs two sides, unless one is silent");
		}
		Evidence first = evidence(a);
		Evidence second = b.map(this::evidence).orElse(null);
		Comparison made = ModelFactory.eINSTANCE.createComparison();
		made.setId(Ids.fresh("cmp"));
		made.setRelation(relation);
		made.setA(first);
		made.setB(second);
		made.setWhy(reason.isBlank() ? null : reason);
		open.change("add a relation", () -> {
			open.model().getComparisons().add(made);
			judge(made, Verdict.ACCEPTED, reason);
		});
		return made;
	}

	/** Puts all claims under the first question; the others are rejected, so that they are not proposed again. */
	public void merge(List<Question> questions, String reason) {
		Question first = questions.getFirst();
		Set<Claim> claims = new LinkedHashSet<>();
		questions.forEach(q -> claims.addAll(q.getClaims()));
		open.change("merge " + questions.size() + " questions", () -> {
			questions.stream().skip(1).forEach(q -> judge(q, Verdict.REJECTED, "merged into: " + first.getTitle()));
			claims.removeAll(List.copyOf(first.getClaims()));
			first.getClaims().addAll(claims);
			judge(first, Verdict.ACCEPTED, reason);
		});
	}

	/**
	 * Takes some claims of a question out into a question of their own.
	 *
	 * @param claims some, not all, of the question's claims
	 * @param title  of the new question
	 * @throws IllegalArgumentException when none or all are taken
	 */
	public Question split(Question question, List<Claim> claims, String title, String reason) {
		List<Claim> taken = new ArrayList<>(question.getClaims());
		taken.retainAll(claims);
		if (taken.isEmpty() || taken.size() == question.getClaims().size()) {
			throw new IllegalArgumentException("a split takes some claims and leaves some");
		}
		Question made = ModelFactory.eINSTANCE.createQuestion();
		made.setId(Ids.fresh("qst"));
		made.setTitle(title);
		open.change("split a question", () -> {
			question.getClaims().removeAll(taken);
			made.getClaims().addAll(taken);
			open.model().getQuestions().add(made);
			judge(question, Verdict.ACCEPTED, reason);
			judge(made, Verdict.ACCEPTED, reason);
		});
		return made;
	}

	private Evidence evidence(Words words) {
		try {
			Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
			evidence.setDocument(words.document());
			var text = open.text(words.document());
			if (words.span().isEmpty() || words.span().end() > text.length()) {
				throw new IllegalArgumentException("the words lie outside the text");
			}
			evidence.setSpan(Spans.of(text, words.span()));
			return evidence;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void judge(Judged element, Verdict verdict, String note) {
		AnalystJudgement.add(element, verdict, note.isBlank() ? "" : note, clock.instant());
	}

	private static String verb(Verdict verdict) {
		return switch (verdict) {
		case ACCEPTED -> "accept";
		case REJECTED -> "reject";
		default -> "leave open";
		};
	}
}
