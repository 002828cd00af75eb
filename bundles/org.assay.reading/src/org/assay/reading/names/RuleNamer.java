package org.assay.reading.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.reading.MentionType;
import org.assay.reading.Why;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.tokens.Tokens;

/**
 * Names by capitals, titles, endings and lists. All occurrences of one name in a text vote together on its type, and a
 * part of a person's name takes the type of the whole.
 */
public final class RuleNamer implements Namer {

	private final NameLists lists;

	public RuleNamer(NameLists lists) {
		this.lists = lists;
	}

	@Override
	public Names name(ParsedText text) {
		Tokens tokens = text.tokens();
		WordCounts counts = new WordCounts(text);
		List<Candidate> candidates = new CandidateFinder(text, lists, counts).find(text);
		NameTyper typer = new NameTyper(lists, text.tagged());
		Map<String, Evidence> votes = new HashMap<>();
		for (Candidate candidate : candidates) {
			typer.weigh(candidate, votes.computeIfAbsent(candidate.text(tokens), n -> new Evidence()));
		}
		Entities entities = new Entities(lists, tokens);
		for (Candidate candidate : candidates) {
			entities.learn(candidate, votes.get(candidate.text(tokens)).best());
		}
		List<Name> names = new ArrayList<>();
		for (Candidate candidate : candidates) {
			names.add(name(candidate, votes.get(candidate.text(tokens)), entities, tokens));
		}
		names.sort(Comparator.comparingInt(Name::from));
		return new Names(names);
	}

	private static Name name(Candidate candidate, Evidence evidence, Entities entities, Tokens tokens) {
		String words = candidate.text(tokens);
		MentionType type = evidence.best();
		String reason = evidence.reason();
		if (entities.isPartOfPerson(words) && type != MentionType.group && !entities.isFirmPlace(words)) {
			type = MentionType.person;
			reason = "it is part of the name " + entities.of(words, type);
		}
		String entity = entities.of(words, type);
		Why why = new Why("name." + type, sentence(words, type, reason), List.of(words, entity),
				evidence.confidence());
		return new Name(candidate.from, candidate.to, type, candidate.title, entity, why);
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
