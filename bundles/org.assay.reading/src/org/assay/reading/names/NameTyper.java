package org.assay.reading.names;

import java.util.Set;
import org.assay.reading.MentionType;
import org.assay.reading.tokens.NounPhrases;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/** What the words of a candidate and the words around it say about its type. */
final class NameTyper {

	/** Verbs whose subject has a will. */
	private static final Set<String> MENTAL = Set.of("say", "tell", "want", "seek", "demand", "insist", "accuse",
			"warn",
			"believe", "think", "argue", "promise", "vow", "threaten", "refuse", "resign", "speak", "visit", "ask",
			"urge", "write", "marry", "die");

	/** Words between a name and the "it" that stands for it: "has repeatedly said that it". */
	private static final int TO_PRONOUN = 6;

	/** What one reading of the model is worth, beside the reasons of the rules. */
	private static final double MODEL = 2.2;
	private static final int LONGEST_PHRASE = 8;

	private final NameLists lists;
	private final TaggedTokens tagged;
	private final Tokens tokens;
	private final NounPhrases phrases;

	NameTyper(NameLists lists, TaggedTokens tagged) {
		this.lists = lists;
		this.tagged = tagged;
		tokens = tagged.tokens();
		phrases = new NounPhrases(tagged);
	}

	void weigh(Candidate name, Evidence evidence) {
		evidence.see(name);
		name.label().ifPresent(type -> evidence.add(type, MODEL, "the language model reads it so"));
		if (!listed(name, evidence)) {
			if (isPeoplesName(name)) {
				evidence.add(MentionType.group, 3, "its ending is that of a people's name");
			}
			shape(name, evidence);
		}
		context(name, evidence);
	}

	private boolean listed(Candidate name, Evidence evidence) {
		String words = name.text(tokens);
		if (lists.isPeople(words)) {
			evidence.add(MentionType.group, 4, "it is the name of a people, a faith or a party");
			return true;
		}
		if (!name.title().isEmpty() && !name.title().endsWith("of")) {
			evidence.add(MentionType.person, 4, "the title " + name.title() + " stands before it");
		}
		if (lists.isPlace(words)) {
			evidence.add(MentionType.place, 3, "it is a known place");
			return true;
		}
		if (lists.organisations.contains(words)) {
			evidence.add(MentionType.organisation, 4, "it is a known organisation");
			return true;
		}
		return false;
	}

	private void shape(Candidate name, Evidence evidence) {
		String first = tokens.word(name.from());
		String last = tokens.word(name.to() - 1);
		int size = name.size();
		if (size > 1 && lists.firstNames.contains(first) && !lists.organisationTails.contains(last)) {
			evidence.add(MentionType.person, 3, first + " is a given name");
			return;
		}
		boolean of = false;
		for (int i = name.from(); i < name.to(); i++) {
			of |= tokens.in(i, "of", "for", "&", "and");
		}
		boolean body = size > 2 && lists.organisationHeads.contains(first)
				&& tokens.in(name.from() + 1, "of", "for", "on");
		if (!body && lists.otherTails.contains(last) && size > 1) {
			evidence.add(MentionType.other, 2.5, last + " names an event, a law or a work");
			return;
		}
		if (size > 1 && (lists.organisationTails.contains(last)
				|| of && lists.organisationHeads.contains(first) || hasOffice(name))) {
			evidence.add(MentionType.organisation, 3, "its words are those of an organisation");
		} else if (size > 1 && lists.placeTails.contains(last)) {
			evidence.add(MentionType.place, 3, last + " names a kind of place");
		} else if (size > 1 && lists.placeHeads.contains(first)) {
			evidence.add(MentionType.place, 1.5, first + " opens names of places");
		} else if (size > 1 && of) {
			evidence.add(MentionType.organisation, 1, "it is a long name with \"of\"");
		} else if (size == 1 && tokens.isAllCapitals(name.from()) && first.length() <= 6) {
			evidence.add(MentionType.organisation, 1, "it is an abbreviation in capitals");
		} else if (size == 2 || size == 3 && !tokens.isAllCapitals(name.from())) {
			evidence.add(MentionType.person, 0.8, "two or three capitalised words most often name a person");
		} else if (size == 1 && lists.firstNames.contains(first)) {
			evidence.add(MentionType.person, 1.2, first + " is a given name");
		} else if (size > 3) {
			evidence.add(MentionType.organisation, 0.8, "so long a name is most often an organisation's");
		}
	}

	private boolean hasOffice(Candidate name) {
		for (int i = name.from(); i < name.to() - 1; i++) {
			if (tokens.in(i + 1, "of", "for") && lists.organisationTails.contains(tokens.word(i))) {
				return true;
			}
		}
		return false;
	}

	private void context(Candidate name, Evidence evidence) {
		int before = name.from() - 1;
		int after = name.to();
		boolean the = tokens.is(before, "the");
		if (tokens.isAllCapitals(name.from()) && isDateline(after)) {
			evidence.add(MentionType.place, 4, "it opens a dateline");
		}
		boolean genitive = tagged.is(after, PartOfSpeech.genitive);
		if (tokens.in(before, "in", "near", "across") && !genitive) {
			evidence.add(MentionType.place, name.size() == 1 ? 1.5 : 0.9,
					"\"" + tokens.lower(before) + "\" stands before it");
		} else if (tokens.in(before, "in", "from", "at", "near") && name.size() == 1) {
			evidence.add(MentionType.place, 0.25, "\"" + tokens.lower(before) + "\" stands before it");
		} else if (the && tokens.in(before - 1, "in", "near", "across", "around")) {
			evidence.add(MentionType.place, 0.4, "a preposition of place stands before it");
		} else if (lists.isRole(tokens.lower(before)) && tokens.isWord(before)) {
			evidence.add(MentionType.person, 2, "the role " + tokens.lower(before) + " stands before it");
		}
		if (name.size() == 1 && !the && !tokens.isAllCapitals(name.from()) && (genitive || tagged.isFinite(after))) {
			deed(after, evidence);
		}
		if (lists.placeNouns.contains(tokens.lower(after))) {
			evidence.add(MentionType.place, 1.2, "\"" + tokens.lower(after) + "\" follows it");
		} else if (lists.organisationNouns.contains(tokens.lower(after))) {
			evidence.add(MentionType.organisation, 0.7, "\"" + tokens.lower(after) + "\" follows it");
		}
		if (tokens.is(before, "of") && (lists.placeNouns.contains(tokens.lower(before - 1)) || tokens.in(before - 1,
				"mayor", "governor", "outskirts", "bishop"))) {
			evidence.add(MentionType.place, 5, "\"" + tokens.lower(before - 1) + " of\" stands before it");
		}
		if (the && name.size() >= 1) {
			evidence.add(MentionType.organisation, 0.5, "\"the\" stands before it");
			evidence.add(MentionType.person, -0.7, "");
		}
		if (isReporting(after) || tokens.is(after, ",") && tokens.in(after + 1, "who", "aged")
				|| tokens.is(after, "who")) {
			evidence.add(MentionType.person, 0.8, "it is said to speak or referred to as \"who\"");
		}
		if (tokens.is(after, ",") && tokens.startsWithDigit(after + 1) && tokens.word(after + 1).length() == 2
				&& tokens.in(after + 2, ",", ".")) {
			evidence.add(MentionType.person, 1.5, "an age follows it");
		}
		boolean apposed = tokens.is(after, ",") && tokens.in(after + 1, "a", "an", "the", "his", "her");
		if (apposed && roleSoon(after + 2)) {
			evidence.add(MentionType.person, 1.2, "a role follows it");
		}
		boolean aside = tokens.is(before, ",") && tokens.is(after, ",") && lists.isBody(tokens.lower(before - 1));
		if (aside || apposed && endsAsBody(after + 1)) {
			evidence.add(MentionType.organisation, 2.5, "a noun for a body is set beside it");
		} else if (lists.isBody(tokens.lower(before)) && tagged.is(before, PartOfSpeech.noun)) {
			evidence.add(MentionType.organisation, 1.2, "\"" + tokens.lower(before) + "\" stands before it");
		}
		if (tokens.is(after, ",") && lists.isPlace(tokens.word(after + 1)) && name.size() <= 2
				&& tokens.in(before, "in", "of", "from", "at", "near", "to", ",")) {
			evidence.add(MentionType.place, 1.2, "a larger place follows it");
		}
	}

	/** What the name does by the verb behind it. */
	private void deed(int verb, Evidence evidence) {
		boolean wills = tagged.isFinite(verb) && MENTAL.contains(tagged.lemma(verb));
		evidence.add(MentionType.person, wills ? 0.9 : 0.2, "it owns or does something");
		if (saysOfIt(verb)) {
			evidence.add(MentionType.organisation, 2.5, "it speaks of itself as \"it\"");
		}
	}

	/** "Marbrook has said that it found the leak": a name that says something of "it", where nothing else is meant. */
	private boolean saysOfIt(int after) {
		boolean said = false;
		for (int i = after; i < after + TO_PRONOUN; i++) {
			if (said && (tokens.is(i, "it") || tokens.is(i, "its"))) {
				return !tagged.is(i + 1, PartOfSpeech.auxiliary) || !tokens.in(i + 1, "is", "was", "would", "will");
			}
			boolean between = said ? tokens.is(i, "that") : tagged.isFinite(i) || tagged.is(i, PartOfSpeech.adverb)
					|| tagged.is(i, PartOfSpeech.participle);
			if (!between) {
				return false;
			}
			said |= MENTAL.contains(tagged.lemma(i));
		}
		return false;
	}

	/** "Torvians want", "the Torvian defence ministry": by its ending, in the plural or before a noun in small letters. */
	private boolean isPeoplesName(Candidate name) {
		String word = tokens.word(name.from());
		boolean plural = word.endsWith("ians");
		boolean ending = plural || word.endsWith("ian") || word.endsWith("ese");
		boolean adjective = tagged.is(name.to(), PartOfSpeech.noun) && !tokens.isCapitalised(name.to());
		return name.size() == 1 && ending && word.length() > 5 && (plural || adjective && name.title().isEmpty())
				&& !lists.firstNames.contains(word) && !lists.isPlace(word);
	}

	/** "BRACK —", "BRACK, March 3 (UPI) -": capitals before a dash between spaces. */
	private boolean isDateline(int after) {
		int at = after;
		while (at < after + LONGEST_PHRASE && (tokens.in(at, ",", "(", ")", ".") || tokens.isCapitalised(at)
				|| tokens.startsWithDigit(at))) {
			at++;
		}
		return tokens.in(at, "—", "–", "-", "--") && tokens.spaceBefore(at) && (tokens.spaceBefore(at + 1)
				|| !tokens.isWord(at + 1));
	}

	/** "a Norwegian shipping company": whether the phrase's head is a noun for a body. */
	private boolean endsAsBody(int from) {
		int head = phrases.head(from, from + LONGEST_PHRASE);
		return head >= from && lists.isBody(tokens.lower(head)) && tagged.is(head, PartOfSpeech.noun);
	}

	private boolean roleSoon(int from) {
		for (int i = from; i < from + 4; i++) {
			if (lists.isRole(tokens.lower(i))) {
				return true;
			}
			if (!tokens.isWord(i)) {
				return false;
			}
		}
		return false;
	}

	private boolean isReporting(int i) {
		PartOfSpeech tag = tagged.tag(i);
		return tag == PartOfSpeech.past && switch (tagged.lemma(i)) {
		case "say", "tell", "add", "ask", "write", "explain", "argue", "recall", "insist", "think", "tweet", "warn" ->
			true;
		default -> false;
		};
	}
}
