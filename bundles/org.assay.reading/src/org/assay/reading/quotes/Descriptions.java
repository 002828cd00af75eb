package org.assay.reading.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.reading.MentionType;
import org.assay.reading.names.Name;
import org.assay.reading.names.Names;
import org.assay.reading.tokens.NounPhrases;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/** Whom "the ministry", "the airline" or "the captain" stands for: the nearest name before that is called so. */
final class Descriptions {

	private static final int NAMES_BACK = 60;
	private static final int LONGEST = 12;
	private static final Set<String> COMPANY = Set.of("company", "firm", "group", "manufacturer", "retailer",
			"carrier");
	private static final Set<String> COMPANY_TAILS = Set.of("inc", "inc.", "corp", "corp.", "ltd", "ltd.", "plc", "co",
			"co.",
			"llc", "gmbh", "ag", "sa", "nv", "bv", "spa", "oy", "asa", "lines", "group", "company", "holdings",
			"industries", "motors", "airlines", "works", "bros.");

	/** @param because a clause that goes on a sentence about the phrase: "stands for ..." */
	record Meant(String entity, String because) {
	}

	/** A name said to be something at a place of the text. */
	private record Told(String entity, int at) {
	}

	private final TaggedTokens tagged;
	private final Tokens tokens;
	private final Names names;
	private final NounPhrases phrases;
	private final Map<String, List<Told>> told = new HashMap<>();

	Descriptions(TaggedTokens tagged, Names names, CueLexicon lexicon) {
		this.tagged = tagged;
		tokens = tagged.tokens();
		this.names = names;
		phrases = new NounPhrases(tagged);
		for (Name name : names.all()) {
			boolean organisation = name.type() == MentionType.organisation;
			if (organisation || name.isPerson()) {
				String noun = behind(name);
				noun = noun.isEmpty() ? before(name) : noun;
				if (!noun.isEmpty() && lexicon.bodies.contains(noun) == organisation) {
					told.computeIfAbsent(noun, key -> new ArrayList<>()).add(new Told(name.entity(), name.from()));
				}
			}
		}
	}

	/** "Norhav, a shipping company,": the head of the phrase that says what the name is; empty when none does. */
	private String behind(Name name) {
		int from = name.to() + 1;
		boolean opened = tokens.is(name.to(), ",") && (tokens.in(from, "a", "an", "the", "its", "his", "her", "their")
				|| tagged.is(from, PartOfSpeech.noun));
		int end = opened ? phrases.head(from, from + LONGEST) + 1 : from;
		// "At Norhav, the captain said": another subject
		boolean subject = tagged.isFinite(end) && tagged.is(name.from() - 1, PartOfSpeech.preposition);
		return end <= from || subject || tagged.is(end, PartOfSpeech.conjunction) ? "" : noun(end - 1);
	}

	/** "the shipping company Norhav", "a shipping company, Norhav," */
	private String before(Name name) {
		int at = name.from() - 1;
		boolean aside = tokens.is(at, ",") && tokens.is(name.to(), ",");
		return name.isPerson() && !aside ? "" : noun(aside ? at - 1 : at);
	}

	private String noun(int token) {
		return token >= 0 && tagged.is(token, PartOfSpeech.noun) && !tokens.isCapitalised(token) ? tokens.lower(token)
				: "";
	}

	/** Whom the phrase "the ministry" or "the shipping company" stands for; empty when nobody before is called so. */
	Optional<Meant> meant(Range source) {
		int last = source.to() - 1;
		boolean opened = source.to() - source.from() >= 2 && tokens.in(source.from(), "the", "this")
				&& phrases.end(source.from(), source.to()) == source.to();
		String noun = opened ? noun(last) : "";
		if (noun.isEmpty() || !names.in(source.from(), source.to()).isEmpty()) {
			return Optional.empty();
		}
		Set<String> called = new HashSet<>();
		told.getOrDefault(noun, List.of()).stream().filter(each -> each.at() < source.from())
				.forEach(each -> called.add(each.entity()));
		boolean plain = source.to() - source.from() == 2;
		int index = names.firstFrom(source.from()) - 1;
		for (int k = index; k >= 0 && k > index - NAMES_BACK; k--) {
			Name name = names.all().get(k);
			if (plain && name.type() == MentionType.organisation && isSuch(name.entity(), noun)) {
				return Optional.of(new Meant(name.entity(), "stands for the nearest body of that name before it, "
						+ name.entity()));
			}
			if (called.contains(name.entity())) {
				return Optional.of(new Meant(name.entity(), "stands for " + name.entity()
						+ ", which the text calls so before"));
			}
		}
		return Optional.empty();
	}

	private static boolean isSuch(String entity, String noun) {
		String[] words = entity.toLowerCase(Locale.ROOT).split("\\s+");
		for (String word : words) {
			if (word.equals(noun)) {
				return true;
			}
		}
		return COMPANY.contains(noun) && COMPANY_TAILS.contains(words[words.length - 1]);
	}
}
