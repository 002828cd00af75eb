package org.assay.reading.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.reading.MentionType;
import org.assay.reading.Why;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.tokens.Tokens;

/**
 * Names by capitals, titles, endings and lists, and by the model of the language pack. All occurrences of one name in a
 * text vote together on its type, and a part of a person's name takes the type of the whole.
 */
public final class DocumentNamer implements Namer {

	/** What the words are worth that an abbreviation stands for, each time it is used. */
	private static final double EXPANDED = 3;

	/** What a name is worth that elsewhere stands with a legal form, such as "plc", each time it is used. */
	private static final double COMPANY = 3;

	private final NameLists lists;

	public DocumentNamer(NameLists lists) {
		this.lists = lists;
	}

	@Override
	public Names name(ParsedText text) {
		Tokens tokens = text.tokens();
		WordCounts counts = new WordCounts(text);
		List<Shortening> shortenings = Shortening.in(tokens);
		List<Candidate> candidates = new NameChooser(tokens).choose(
				new CandidateFinder(text, lists, counts).find(text), new ModelNames(text, lists), shortenings);
		NameTyper typer = new NameTyper(lists, text.tagged());
		Map<String, Evidence> votes = new HashMap<>();
		for (Candidate candidate : candidates) {
			typer.weigh(candidate, votes.computeIfAbsent(candidate.text(tokens), n -> new Evidence()));
		}
		List.copyOf(votes.keySet()).forEach(full -> {
			Evidence plain = votes.get(Entities.withoutLegalForm(full));
			if (plain != null && plain != votes.get(full)) {
				plain.add(MentionType.organisation, COMPANY * plain.times(),
						"it is " + full + " without its legal form");
			}
		});
		Entities entities = new Entities(lists, tokens);
		for (Shortening shortening : shortenings) {
			entities.learn(shortening);
			expand(shortening, votes, typer, tokens);
		}
		for (Candidate candidate : candidates) {
			entities.learn(candidate, votes.get(candidate.text(tokens)).best());
		}
		List<Typed> typed = new ArrayList<>();
		for (Candidate candidate : candidates) {
			Typed name = typed(candidate, votes.get(candidate.text(tokens)), entities, tokens);
			if (name.type() != MentionType.other || !isCommon(candidate, text)) {
				typed.add(name);
			}
		}
		List<Typed> joined = new NameJoiner(lists, tokens, counts).join(typed);
		return new Names(joined.stream().map(name -> name(name, entities, tokens)).toList());
	}

	/** "Grain exports fell": a word that opens its sentence and that the language pack reads as no name. */
	private static boolean isCommon(Candidate candidate, ParsedText text) {
		return candidate.size() == 1 && candidate.opensSentence() && candidate.label().isEmpty()
				&& text.syntax().hasTag(candidate.from(), "NN", "NNS", "JJ", "VB", "VBN", "VBD", "VBG", "VBZ", "RB");
	}

	/** An abbreviation is of the type that the words are which it stands for. */
	private static void expand(Shortening shortening, Map<String, Evidence> votes, NameTyper typer, Tokens tokens) {
		Candidate words = Candidate.byRule(shortening.from(), shortening.to(), "", false);
		String name = words.text(tokens);
		Evidence full = votes.getOrDefault(name, new Evidence());
		typer.weigh(words, full);
		MentionType type = shortening.named() ? full.best() : MentionType.other;
		votes.forEach((text, evidence) -> {
			if (Shortening.singular(text).equals(shortening.letters())) {
				evidence.add(type, EXPANDED * evidence.times(), "it is short for " + name);
			}
		});
	}

	private static Typed typed(Candidate candidate, Evidence evidence, Entities entities, Tokens tokens) {
		String words = candidate.text(tokens);
		MentionType type = evidence.best();
		if (entities.isPartOfPerson(words) && type != MentionType.group && !entities.isFirmPlace(words)) {
			return new Typed(candidate, MentionType.person,
					"it is part of the name " + entities.of(words, MentionType.person), evidence.confidence());
		}
		boolean repeated = evidence.times() > 1 && type == MentionType.organisation;
		if (!evidence.isFirm() && !repeated) {
			return new Typed(candidate, MentionType.other, "it is written with a capital and little else speaks for it",
					evidence.confidence() / 2);
		}
		return new Typed(candidate, type, evidence.reason(), evidence.confidence());
	}

	private static Name name(Typed typed, Entities entities, Tokens tokens) {
		Candidate candidate = typed.candidate();
		String words = candidate.text(tokens);
		String entity = entities.of(words.startsWith("The ") ? words.substring(4) : words, typed.type());
		Why why = new Why("name." + typed.type(), sentence(words, typed.type(), typed.reason()), List.of(words, entity),
				typed.confidence());
		return new Name(candidate.from(), candidate.to(), typed.type(), candidate.title(), entity, why);
	}

	private static String sentence(String words, MentionType type, String reason) {
		String kind = switch (type) {
		case person -> "a person";
		case organisation -> "an organisation";
		case place -> "a place";
		case group -> "a group of people";
		case other -> "a name of another kind";
		};
		return "\"" + words + "\" is read as " + kind + " because " + reason + ".";
	}
}
