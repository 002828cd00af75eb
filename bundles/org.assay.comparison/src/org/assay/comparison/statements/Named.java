package org.assay.comparison.statements;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.words.Vocabulary;
import org.assay.comparison.words.Word;
import org.assay.reading.MentionType;
import org.assay.text.Span;

/** The words of a statement that name somebody or some place: they say whom it is about and not what it says. */
final class Named {
	private Named() {
	}

	/** Roots of these words: of names that were read, and of others with a capital where a sentence has small letters. */
	static Set<String> roots(ComparedDocument statement) {
		String text = statement.text();
		Vocabulary vocabulary = Vocabulary.english();
		Set<String> roots = new HashSet<>();
		statement.reading().mentions().stream().filter(m -> m.type() != MentionType.other)
				.forEach(m -> roots.addAll(vocabulary.roots(text, m.span())));
		List<Word> words = vocabulary.words(text, new Span(0, text.length())).stream().filter(vocabulary::isContent)
				.toList();
		List<Word> capital = words.stream().skip(1).filter(w -> Character.isUpperCase(text.charAt(w.span().begin())))
				.toList();
		// a headline may have a capital in every word
		if (capital.size() * 2 <= words.size()) {
			capital.forEach(w -> roots.add(w.root()));
		}
		return roots;
	}
}
