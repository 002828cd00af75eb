package org.assay.reading.quotes;

import java.util.Locale;
import java.util.Optional;
import org.assay.reading.names.Name;
import org.assay.reading.names.Names;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.tokens.Tokens;

/** Labels in capitals before what somebody says, as transcripts have them: "ANNA QUILL, PORT DIRECTOR: We". */
final class Transcript {
	private static final int LONGEST = 12;
	private final Tokens tokens;
	private final Names names;

	Transcript(Tokens tokens, Names names) {
		this.tokens = tokens;
		this.names = names;
	}

	/** The label that the sentence begins with: two words at least, or the surname of somebody named in the text. */
	Optional<Range> label(Stretch sentence) {
		int at = sentence.from();
		int comma = -1;
		while (at < sentence.to() && at - sentence.from() < LONGEST && !tokens.is(at, ":")) {
			if (!tokens.is(at, ",") && !tokens.is(at, ".") && !isShouted(at)) {
				return Optional.empty();
			}
			comma = comma < 0 && tokens.is(at, ",") ? at : comma;
			at++;
		}
		Range name = new Range(sentence.from(), comma < 0 ? at : comma);
		boolean isLabel = tokens.is(at, ":") && sentence.to() - at > 3 && !name.isEmpty()
				&& (name.to() - name.from() > 1 && comma >= 0 || known(name).isPresent());
		return isLabel ? Optional.of(new Range(sentence.from(), at)) : Optional.empty();
	}

	/** Who is meant by a label or its first part; nothing unless it is in capitals. */
	Optional<String> speaker(Range source) {
		int end = source.from();
		while (end < source.to() && isShouted(end)) {
			end++;
		}
		Range name = new Range(source.from(), end);
		boolean isLabel = tokens.is(source.to(), ":") && !name.isEmpty() && (end == source.to() || tokens.is(end, ","));
		return isLabel ? known(name).map(Name::entity).or(() -> Optional.of(capitalised(name))) : Optional.empty();
	}

	/** The person of the text who has this name or surname. */
	private Optional<Name> known(Range label) {
		String words = tokens.words(label.from(), label.to());
		return names.all().stream().filter(name -> name.isPerson() && !name.entity().equals(words))
				.filter(name -> name.entity().equalsIgnoreCase(words)
						|| name.entity().toUpperCase(Locale.ROOT).endsWith(" " + words))
				.findFirst();
	}

	private String capitalised(Range name) {
		StringBuilder words = new StringBuilder();
		for (int i = name.from(); i < name.to(); i++) {
			String word = tokens.word(i);
			words.append(words.isEmpty() ? "" : " ").append(word.charAt(0))
					.append(word.substring(1).toLowerCase(Locale.ROOT));
		}
		return words.toString();
	}

	private boolean isShouted(int token) {
		String word = tokens.word(token);
		return tokens.isWord(token) && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
	}
}
