package org.assay.comparison.questions;

import java.util.List;
import org.assay.comparison.passages.Assertion;
import org.assay.comparison.passages.Passage;
import org.assay.comparison.relations.TypedRelation;

/**
 * Claims of several documents about one thing.
 *
 * @param title     a question for a person
 * @param answers   in the order of the documents, those of one document in order of position
 * @param relations those between the answers
 */
public record Question(String title, List<Answer> answers, List<TypedRelation> relations) {

	/** A claim where a document makes it. */
	public record Answer(Passage passage, Assertion assertion) {
		public String documentId() {
			return passage.document().id();
		}
	}

	public Question {
		answers = List.copyOf(answers);
		relations = List.copyOf(relations);
	}

	/** Ids of the documents that answer by themselves, not in a headline or a summary, each once, in order. */
	public List<String> statingDocuments() {
		return answers.stream().filter(a -> a.passage().isStatement()).map(Answer::documentId).distinct().toList();
	}
}
