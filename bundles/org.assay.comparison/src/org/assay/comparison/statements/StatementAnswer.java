package org.assay.comparison.statements;

import java.util.List;
import org.assay.text.Span;

/**
 * What one document says on a statement.
 *
 * @param score    how much of the statement its closest sentence has, rare words counting more, 0 to 1
 * @param evidence the sentences and words that this rests on, in order of position; empty when it says nothing on it
 * @param why      a sentence for a person
 */
public record StatementAnswer(Standing standing, double score, List<Span> evidence, String why) {
	public StatementAnswer {
		evidence = evidence.stream().distinct().sorted().toList();
	}
}
