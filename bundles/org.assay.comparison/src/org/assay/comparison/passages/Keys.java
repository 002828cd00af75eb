package org.assay.comparison.passages;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.comparison.words.Vocabulary;
import org.assay.comparison.words.Word;
import org.assay.reading.Mention;
import org.assay.reading.MentionType;

/** Turns the words of one sentence into keys that meet across documents. */
final class Keys {
	private final Vocabulary vocabulary;
	private final NameKeys names;
	private final List<Mention> mentions;

	Keys(Vocabulary vocabulary, NameKeys names, List<Mention> mentions) {
		this.vocabulary = vocabulary;
		this.names = names;
		this.mentions = mentions;
	}

	/** Roots of words with a meaning of their own that belong to no name. */
	Set<String> terms(List<Word> words) {
		Set<String> terms = new LinkedHashSet<>();
		words.stream().filter(vocabulary::isContent).filter(w -> named(w).isEmpty()).forEach(w -> terms.add(w.root()));
		return terms;
	}

	/** The same, and each name once as one key that begins with {@code @}. */
	Set<String> all(List<Word> words) {
		Set<String> keys = new LinkedHashSet<>();
		for (Word word : words) {
			Optional<Mention> name = named(word);
			if (name.isPresent()) {
				keys.add(isPlain(name.get()) ? word.root() : "@" + names.of(name.get()));
			} else if (vocabulary.isContent(word)) {
				keys.add(word.root());
			}
		}
		return keys;
	}

	/** Whether a name is one word that others may print without a capital: "Parliament". */
	private static boolean isPlain(Mention name) {
		return name.type() == MentionType.organisation && name.entity().indexOf(' ') < 0;
	}

	String of(String name) {
		return name.isBlank() ? "" : names.of(name, true);
	}

	private Optional<Mention> named(Word word) {
		return mentions.stream().filter(m -> m.type() != MentionType.other && m.span().overlaps(word.span()))
				.findFirst();
	}
}
