package org.assay.comparison.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.Relation;
import org.assay.comparison.questions.Question.Answer;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.TypedRelation;

/** A claim's way through the documents, the oldest first, with what each step has otherwise than an earlier one. */
public final class Lineage {
	private static final Comparator<Answer> OLDEST_FIRST = ComparedDocument.order(Answer::published,
			Answer::documentId);

	private Lineage() {
	}

	/**
	 * One document on the way.
	 *
	 * @param changes what differs from an earlier step, in words; empty for the first
	 */
	public record Step(Answer answer, List<String> changes) {
		public Step {
			changes = List.copyOf(changes);
		}
	}

	/** One step for each document that answers the question. */
	public static List<Step> of(Question question) {
		List<Answer> first = new ArrayList<>();
		question.answers().stream().sorted(OLDEST_FIRST)
				.filter(a -> first.stream().noneMatch(f -> f.documentId().equals(a.documentId()))).forEach(first::add);
		List<Step> steps = new ArrayList<>();
		List<String> before = new ArrayList<>();
		for (Answer answer : first) {
			List<String> changes = question.relations().stream().filter(r -> r.b().isPresent())
					.filter(r -> joins(r, answer.documentId(), before)).map(r -> change(r, answer.documentId()))
					.distinct().toList();
			steps.add(new Step(answer, changes));
			before.add(answer.documentId());
		}
		return steps;
	}

	private static boolean joins(TypedRelation relation, String document, List<String> before) {
		Side b = relation.b().orElseThrow();
		return relation.a().documentId().equals(document) && before.contains(b.documentId())
				|| b.documentId().equals(document) && before.contains(relation.a().documentId());
	}

	private static String change(TypedRelation relation, String later) {
		return change(relation.relation(), relation.a().documentId().equals(later));
	}

	/**
	 * What a relation means for the later of two documents, such as "condition dropped".
	 *
	 * @param isFirst whether the later document is the first side of the relation
	 */
	public static String change(Relation relation, boolean isFirst) {
		return switch (relation) {
		case conditionDropped -> isFirst ? "condition added" : "condition dropped";
		case hedgeDropped -> isFirst ? "hedge added" : "hedge dropped";
		case narrowerScope -> isFirst ? "wider scope" : "narrower scope";
		case widerScope -> isFirst ? "narrower scope" : "wider scope";
		default -> relation.words();
		};
	}
}
