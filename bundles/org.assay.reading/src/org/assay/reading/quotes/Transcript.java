package org.assay.reading.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.reading.names.Name;
import org.assay.reading.names.Names;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.tokens.Tokens;

/**
 * Labels before what somebody says: names in capitals as transcripts have them ("ANNA QUILL, PORT DIRECTOR: We"), and the
 * "A:" of an interview that is printed as questions and answers.
 */
final class Transcript {
	private static final int LONGEST = 12;
	private final Tokens tokens;
	private final Names names;
	private final Optional<String> interviewed;
	private boolean answers;

	Transcript(ParsedText text, Names names) {
		tokens = text.tokens();
		this.names = names;
		int question = -1;
		for (Stretch sentence : text.sentences()) {
			boolean labelled = tokens.is(sentence.from() + 1, ":");
			question = question < 0 && labelled && tokens.is(sentence.from(), "q") ? sentence.from() : question;
			answers |= question >= 0 && labelled && tokens.is(sentence.from(), "a");
		}
		interviewed = answers ? interviewed(text, question) : Optional.empty();
	}

	/** The one person whom the words before the questions tell of, but for who wrote them and who asked. */
	private Optional<String> interviewed(ParsedText text, int question) {
		List<String> persons = names.in(0, question).stream().filter(Name::isPerson)
				.filter(name -> text.isRead(name.from()))
				.filter(name -> !(tokens.in(name.from() - 1, "to", "with", "by")
						&& tokens.in(name.from() - 2, "spoke", "talked", "interviewed", "interview", "speaks",
								"talks")))
				.map(Name::entity).distinct().toList();
		return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
	}

	/** Whether the label is the "A:" of questions and answers. */
	boolean isAnswer(Range label) {
		return answers && label.size() == 1 && tokens.is(label.from(), "a") && tokens.is(label.to(), ":");
	}

	/** Who answers the questions; empty where the text does not tell. */
	Optional<String> interviewed() {
		return interviewed;
	}

	/** The label that the sentence begins with: two words at least, or the surname of somebody named in the text. */
	Optional<Range> label(Stretch sentence) {
		Range first = new Range(sentence.from(), sentence.from() + 1);
		if (isAnswer(first)) {
			return Optional.of(first);
		}
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
