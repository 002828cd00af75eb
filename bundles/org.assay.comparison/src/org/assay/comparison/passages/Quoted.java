package org.assay.comparison.passages;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assay.comparison.words.Vocabulary;
import org.assay.comparison.words.Word;
import org.assay.reading.Attribution;
import org.assay.reading.Attribution.Kind;
import org.assay.text.Span;

/**
 * Words that a document gives as somebody's.
 *
 * @param speaker key of the speaker, or empty when unknown
 * @param roots   of the words that have a meaning of their own
 */
public record Quoted(Passage passage, Attribution attribution, String speaker, List<Word> words, Set<String> roots) {

	static Quoted of(Passage passage, Attribution attribution, String speaker, Vocabulary vocabulary) {
		List<Word> words = attribution.content().stream()
				.flatMap(s -> vocabulary.words(passage.document().text(), s).stream()).toList();
		Set<String> roots = new LinkedHashSet<>();
		words.stream().filter(vocabulary::isContent).forEach(w -> roots.add(w.root()));
		return new Quoted(passage, attribution, speaker, words, roots);
	}

	/** Whether the words stand in quotation marks. */
	public boolean isVerbatim() {
		return attribution.kind() != Kind.indirect;
	}

	public Span span() {
		return attribution.content().stream().reduce(Span::cover).orElseThrow();
	}

	/** The words in lower case with single blanks, framed by blanks. */
	public String line() {
		StringBuilder line = new StringBuilder(" ");
		words.forEach(w -> line.append(w.lower()).append(' '));
		return line.toString();
	}
}
