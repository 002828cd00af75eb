package org.assay.comparison.questions;

import java.util.List;
import org.assay.comparison.relations.TypedRelation;
import org.assay.text.Span;

/**
 * Claims of several documents about one thing.
 *
 * @param title     a question for a person
 * @param answers   in the order of the documents, those of one document in order of position
 * @param relations those between the answers
 * @param reworded  whether some say it in other words, so that only vectors led to them
 */
public record Question(String title, List<Answer> answers, List<TypedRelation> relations, boolean reworded) {

	/**
	 * A claim where a document makes it. It does not hold the document, so that the stories of a large case can be kept.
	 *
	 * @param claim       its place among the claims of the document's reading, from 0
	 * @param published   EDTF, or empty when unknown
	 * @param span        from the first to the last of its words
	 * @param speaker     who says it, or empty
	 * @param via         who passed it on, or empty
	 * @param isStatement whether the document states it itself, not in a headline or a summary
	 */
	public record Answer(String documentId, int claim, String published, Span span, String speaker, String via,
			boolean isStatement) {
	}

	public Question {
		answers = List.copyOf(answers);
		relations = List.copyOf(relations);
	}

	/** Ids of the documents that answer by themselves, not in a headline or a summary, each once, in order. */
	public List<String> statingDocuments() {
		return answers.stream().filter(a -> a.isStatement()).map(Answer::documentId).distinct().toList();
	}
}
