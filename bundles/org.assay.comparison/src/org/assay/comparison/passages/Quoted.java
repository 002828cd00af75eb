package org.assay.comparison.passages;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assay.comparison.words.FunctionWords;
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
	/** So many words with a capital, and none without, make a title. */
	private static final int TITLE = 2;

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

	/** Whether somebody may have said the words, rather than that they are a title: "Most Likely to Succeed". */
	public boolean isSpeech() {
		String printed = passage.document().words(span());
		long capital = 0;
		long small = 0;
		for (Word word : words) {
			if (!FunctionWords.contains(word.lower())) {
				char first = passage.document().text().charAt(word.span().begin());
				capital += Character.isUpperCase(first) ? 1 : 0;
				small += Character.isLowerCase(first) ? 1 : 0;
			}
		}
		return capital < TITLE || small > 0 || printed.endsWith(".");
	}
}
