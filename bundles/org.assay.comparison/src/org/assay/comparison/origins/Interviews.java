package org.assay.comparison.origins;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.comparison.ComparedDocument;
import org.assay.reading.Attribution;
import org.assay.reading.Mention;
import org.assay.reading.MentionType;
import org.assay.reading.TimeExpression;
import org.assay.text.Edtf;
import org.assay.text.Span;

/**
 * The interviews that a document has words from: a named person "told the BBC" something, or said it in an interview on a day
 * that is known. An interview of which neither the outlet nor the day is told may be any.
 */
final class Interviews {
	private static final Pattern INTERVIEW = Pattern.compile("\\binterview(?:s|ed)?\\b");
	private static final Pattern WITH = Pattern.compile("\\binterview with (?:the )?");
	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:T.*)?");
	private static final int DAY_LENGTH = 10;
	/** How far from the word the day may stand, as in "an interview with state television on Monday". */
	private static final int NEAR = 40;
	private static final int SHORTEST = 3;
	private final ComparedDocument document;
	private final Set<String> persons;
	private final Set<String> speakers;
	private final Map<String, Interview> found = new LinkedHashMap<>();

	/**
	 * An interview.
	 *
	 * @param key     equal in all documents that have words from it
	 * @param speaker who was asked
	 * @param told    what is known of it, to go on after "an interview"
	 */
	record Interview(String key, String speaker, String told) {
	}

	private Interviews(ComparedDocument document) {
		this.document = document;
		persons = document.reading().mentions().stream().filter(m -> m.type() == MentionType.person)
				.map(Mention::entity).collect(Collectors.toSet());
		speakers = document.reading().attributions().stream().map(Attribution::speaker).collect(Collectors.toSet());
	}

	/** Each once, in the order of the text. */
	static List<Interview> of(ComparedDocument document) {
		Interviews interviews = new Interviews(document);
		document.reading().attributions().stream().filter(interviews::isOfPerson).forEach(interviews::add);
		return List.copyOf(interviews.found.values());
	}

	private boolean isOfPerson(Attribution attribution) {
		return persons.contains(attribution.speaker()) && surname(attribution).length() >= SHORTEST
				&& document.isStatement(attribution.content().getFirst());
	}

	private void add(Attribution attribution) {
		outlet(attribution).ifPresent(o -> add(attribution, Outlets.key(o), "with " + withArticle(o)));
		day(attribution).ifPresent(d -> add(attribution, d, "on " + Edtf.of(d).words()));
	}

	/** The document says whether it is "CNN" or "the BBC". */
	private String withArticle(String outlet) {
		String the = "the " + outlet;
		return document.text().contains(the) || document.text().contains("The " + outlet) ? the : outlet;
	}

	private void add(Attribution attribution, String with, String told) {
		String key = surname(attribution) + " " + with;
		found.putIfAbsent(key, new Interview(key, attribution.speaker(), told));
	}

	private static String surname(Attribution attribution) {
		String name = attribution.speaker();
		return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
	}

	/** Whom the speaker told it; an outlet that itself speaks is cited, and who is quoted within a quotation is no outlet. */
	private Optional<String> outlet(Attribution attribution) {
		return Optional.of(attribution.via()).filter(v -> !v.isEmpty()).or(() -> asker(sentence(attribution)))
				.filter(v -> !Outlets.key(v).isEmpty() && !speakers.contains(v) && !persons.contains(v));
	}

	/** In "In an interview with the BBC, she said". */
	private Optional<String> asker(Span sentence) {
		Matcher with = WITH.matcher(document.text()).region(sentence.begin(), sentence.end());
		return with.find() ? document.reading().mentions().stream()
				.filter(m -> m.type() == MentionType.organisation && m.span().contains(with.end()))
				.map(Mention::entity).findFirst() : Optional.empty();
	}

	private Optional<String> day(Attribution attribution) {
		Span around = sentence(attribution);
		Matcher word = INTERVIEW.matcher(document.text()).region(around.begin(), around.end());
		if (!word.find()) {
			return Optional.empty();
		}
		return document.reading().times().stream().filter(t -> around.contains(t.span()))
				.filter(t -> DAY.matcher(t.value()).matches() && isNear(t, word.start(), word.end()))
				.map(t -> t.value().substring(0, DAY_LENGTH)).findFirst();
	}

	private static boolean isNear(TimeExpression time, int begin, int end) {
		return time.span().begin() - end <= NEAR && begin - time.span().end() <= NEAR;
	}

	/** The sentence with the words that attribute. */
	private Span sentence(Attribution attribution) {
		Span words = attribution.cue().isEmpty() ? attribution.content().getFirst() : attribution.cue().getFirst();
		return document.reading().sentences().stream().map(s -> s.span()).filter(s -> s.contains(words.begin()))
				.findFirst().orElse(words);
	}
}
