package org.assay.comparison.statements;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.passages.Matter;
import org.assay.comparison.passages.Passage;
import org.assay.comparison.passages.Passages;

/**
 * What a sentence must have besides lying near a statement by its vector: everybody whom the statement names, its figures,
 * and nothing that turns it round, such as a denial on one side alone. Vectors cannot tell such things.
 */
final class SameMatter {
	/** Who is meant by "he" was named at most so many sentences before. */
	private static final int BEFORE = 2;

	private final Passages passages = new Passages();
	private final List<Matter> statement;
	private final Set<String> names;

	SameMatter(ComparedDocument statement) {
		List<Passage> sentences = passages.of(statement);
		this.statement = sentences.stream().map(s -> Matter.of(s, passages)).toList();
		names = all(sentences);
	}

	/** Whether everybody whom the statement names is named in the document. */
	boolean mayBeIn(ComparedDocument document) {
		return Matter.areNamed(names, passages.names(document));
	}

	/** Whether one sentence of a document, those before it in mind, speaks of the matter of the statement. */
	boolean isIn(List<Passage> document, int at) {
		if (!Matter.areNamed(names, all(document.subList(Math.max(0, at - BEFORE), at + 1)))) {
			return false;
		}
		Matter said = Matter.of(document.get(at), passages);
		return statement.stream().allMatch(s -> s.figuresAreIn(said) && s.goesAlongWith(said));
	}

	private static Set<String> all(List<Passage> passages) {
		Set<String> names = new HashSet<>();
		passages.forEach(p -> names.addAll(p.names()));
		return names;
	}
}
