package org.assay.writeup;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.comparison.words.Vocabulary;
import org.assay.text.Span;
import org.assay.writeup.WriteUpCheck.Evidence;

/** A name of the statement that neither the words cited hold nor the article around them: its outlet, title or speakers. */
final class NameNotCited implements WriteUpCheck.Rule {
	private static final Pattern SPACE = Pattern.compile("\\s+");

	@Override
	public Stream<Problem> check(Evidence evidence) {
		if (evidence.cited().isEmpty()) {
			return Stream.empty();
		}
		return evidence.reading().mentions().stream().map(m -> m.span().of(evidence.statement().words()))
				.filter(NameNotCited::isName)
				.filter(name -> evidence.cited().stream().noneMatch(c -> holds(c.words(), name)
						|| c.text().names().stream().anyMatch(n -> holds(n, name))))
				.distinct().map(name -> Problem.of(Problem.Kind.nameNotCited, evidence.statement().place(),
						"The words cited do not name \u201c" + name + "\u201d."));
	}

	/** "It" behind a symbol may be read as a name. */
	private static boolean isName(String words) {
		Vocabulary vocabulary = Vocabulary.english();
		return vocabulary.words(words, new Span(0, words.length())).stream().anyMatch(vocabulary::isContent);
	}

	/** Whether the last word of a name, which is the surname of a person, is among the words. */
	private static boolean holds(String words, String name) {
		String[] parts = SPACE.split(name.replaceAll("['\u2019]s$", "").strip());
		String last = Pattern.quote(parts[parts.length - 1].toLowerCase(Locale.ROOT));
		return Pattern.compile("(?<![\\p{L}\\p{N}])" + last + "(?![\\p{L}\\p{N}])")
				.matcher(words.toLowerCase(Locale.ROOT)).find();
	}
}
