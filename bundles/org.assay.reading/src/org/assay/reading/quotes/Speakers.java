package org.assay.reading.quotes;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.reading.MentionType;
import org.assay.reading.names.Name;
import org.assay.reading.names.NameLists;
import org.assay.reading.names.Names;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.NounPhrases;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/** Resolves a source phrase to the fullest name: names, pronouns, "the president", institutions that speak. */
public final class Speakers {

	private static final int NAMES_BACK = 60;
	private static final int MOST_PASSED = 5;

	private final TaggedTokens tagged;
	private final Tokens tokens;
	private final Names names;
	private final CueLexicon lexicon;
	private final Roles roles;
	private final Descriptions descriptions;
	private final NounPhrases phrases;
	private final Transcript transcript;
	private final Syntax syntax;
	private final int[] sentences;
	private final ParsedText text;
	private final SpeakerNouns speakerNouns;
	private final Unnamed unnamed;
	private final Map<String, String> titles = new HashMap<>();

	public Speakers(ParsedText text, Names names, CueLexicon lexicon, NameLists lists) {
		this.text = text;
		speakerNouns = new SpeakerNouns(lexicon, lists);
		unnamed = new Unnamed(text, names, lexicon, speakerNouns);
		tagged = text.tagged();
		tokens = text.tokens();
		syntax = text.syntax();
		sentences = text.sentenceOfToken();
		this.names = names;
		this.lexicon = lexicon;
		names.all().stream().filter(name -> name.title().startsWith("M"))
				.forEach(name -> titles.putIfAbsent(name.entity(), name.title()));
		roles = new Roles(names, lists, tokens);
		descriptions = new Descriptions(tagged, names, lexicon);
		phrases = new NounPhrases(tagged);
		transcript = new Transcript(text, names);
	}

	Transcript transcript() {
		return transcript;
	}

	public Speaker of(Range source) {
		if (source.to() - source.from() == 1) {
			String lower = tokens.lower(source.from());
			switch (lower) {
			case "he", "him", "his", "himself":
				return pronoun(source.from(), false);
			case "she", "her", "herself":
				return pronoun(source.from(), true);
			case "it", "they", "them", "its", "their":
				return institution(source.from(), lower);
			case "who", "which", "that":
				return nearest(source.from(), lower);
			default:
				break;
			}
		}
		if (transcript.isAnswer(source)) {
			return transcript.interviewed().map(name -> new Speaker(name, "\"A\" answers the questions that " + name
					+ " is asked", 0.6)).orElse(Speaker.UNKNOWN);
		}
		Optional<String> label = transcript.speaker(source);
		if (label.isPresent()) {
			return new Speaker(label.get(), "the line is labelled with the name of " + label.get(), 0.8);
		}
		Optional<Name> office = roles.isRole(source) ? roles.holder(source.from(), source.to()) : Optional.empty();
		Optional<Name> named = office.isPresent() ? Optional.empty() : head(new Range(source.from(), nounEnd(source)));
		if (named.isPresent()) {
			Name name = named.get();
			return new Speaker(name.entity(), "the source names " + name.entity(), name.why().confidence());
		}
		Optional<Name> role = office.or(() -> roles.holder(source.from(), source.to()));
		if (role.isPresent()) {
			return new Speaker(role.get().entity(), "\"" + tokens.words(source.from(), source.to())
					+ "\" is the office of "
					+ role.get().entity(), 0.7);
		}
		Optional<Speaker> one = oneOf(source);
		if (one.isPresent()) {
			return one.get();
		}
		if (tagged.is(source.from(), PartOfSpeech.pronoun)) {
			return Speaker.UNKNOWN;
		}
		Optional<Descriptions.Meant> meant = descriptions.meant(source);
		if (meant.isPresent()) {
			return new Speaker(meant.get().entity(), "\"" + tokens.words(source.from(), source.to()) + "\" "
					+ meant.get().because(), 0.7);
		}
		return new Speaker(tokens.words(source.from(), nounEnd(source)).replaceAll("\\s+", " "),
				"the source is not named", 0.6);
	}

	/** "economists at Harlow, who doubt it", "a memo, seen by the paper": what is told of the source is not its name. */
	private int nounEnd(Range source) {
		int end = source.to();
		for (int i = source.from() + 1; i < end; i++) {
			boolean done = tagged.is(i, PartOfSpeech.participle) || tagged.is(i, PartOfSpeech.past);
			boolean clause = tokens.in(i, "who", "whom", "which", "whose", "(", "themselves", "itself", "himself",
					"herself")
					|| tokens.in(i, "where", "when") && tokens.is(i - 1, ",") || done && tokens.in(i + 1, "by", "for")
					|| tokens.is(i - 1, ",") && (done || tagged.is(i, PartOfSpeech.gerund));
			end = clause ? i : end;
		}
		while (end > source.from() + 1 && tokens.is(end - 1, ",")) {
			end--;
		}
		return end;
	}

	/** The name that heads the phrase: a person first, else the last institution or speaking place before a comma. */
	private Optional<Name> head(Range source) {
		List<Name> inside = names.in(source.from(), source.to());
		int stop = source.to();
		for (int i = source.from() + 1; i < source.to(); i++) {
			if (tokens.in(i, ",", "who", "which", "of", "for", "from", "at", "by", "with", "in", "on", "to", "about",
					"near", "that", "including") || tokens.is(i, "such") && tokens.is(i + 1, "as")) {
				stop = i;
				break;
			}
		}
		Name best = null;
		for (Name name : inside) {
			boolean before = name.from() < stop;
			boolean owner = tagged.is(name.to(), PartOfSpeech.genitive) && name.to() < source.to() - 1;
			if (name.isPerson() && !owner && (before || best == null && !isOfAnother(name, source))) {
				if (best == null || !best.isPerson()) {
					best = name;
				}
			} else if (before && !owner && name.to() >= stop - 1 && name.type() != MentionType.group
					&& !(name.type() == MentionType.other && speakerNouns.isPerson(tokens.lower(name.to())))
					&& (best == null || !best.isPerson() && !tokens.in(best.to(), "and", ","))) {
				best = name;
			}
		}
		return Optional.ofNullable(best);
	}

	/** "a driver for the minister Ada Bell": the name hangs by a preposition on somebody who has none. */
	private boolean isOfAnother(Name name, Range source) {
		int first = name.from();
		while (first > source.from() && syntax.hasRelation(first - 1, "compound", "amod", "nmod", "det", "poss")) {
			first--;
		}
		int head = name.to() - 1;
		while (syntax.hasRelation(head, "appos", "conj") && source.contains(syntax.head(head))) {
			head = syntax.head(head);
		}
		return syntax.hasRelation(head, "pobj") && source.contains(syntax.head(head)) && !tokens.is(first - 1, ",")
				&& isPersonBefore(syntax.head(head), source);
	}

	private boolean isPersonBefore(int preposition, Range source) {
		int noun = syntax.head(preposition);
		while (syntax.hasRelation(noun, "pobj") && source.contains(syntax.head(syntax.head(noun)))) {
			noun = syntax.head(syntax.head(noun));
		}
		return source.contains(noun) && names.at(noun).isEmpty() && speakerNouns.isPerson(tokens.lower(noun));
	}

	/** The nearest person before the pronoun whose given name or title does not speak against it, named or not. */
	private Speaker pronoun(int token, boolean female) {
		Set<String> passed = new LinkedHashSet<>();
		Optional<Name> ahead = ahead(token).filter(name -> name.isPerson() && !speaksAgainst(name, female));
		if (ahead.isPresent()) {
			String entity = ahead.get().entity();
			return new Speaker(entity, "\"" + tokens.word(token) + "\" refers to who leads the sentence, " + entity,
					0.7);
		}
		Optional<Name> named = named(token, female, passed);
		Optional<Speaker> nameless = unnamed.person(token, named.map(Name::from).orElse(-1), female).map(this::of)
				.filter(meant -> named.isEmpty() || !meant.name().equals(named.get().entity()));
		if (nameless.isPresent()) {
			Speaker meant = nameless.get();
			return new Speaker(meant.name(), "\"" + tokens.word(token) + "\" refers to who spoke last, " + meant.name(),
					0.6, passed.stream().limit(MOST_PASSED).toList());
		}
		return named.map(best -> new Speaker(best.entity(), "\"" + tokens.word(token)
				+ "\" refers to the nearest fitting person, " + best.entity(), 0.7,
				passed.stream().limit(MOST_PASSED).toList())).orElse(Speaker.UNKNOWN);
	}

	/** "Asked whether she would stay, Ada Quill": the subject that the clause before it is about. */
	private Optional<Name> ahead(int token) {
		int at = token;
		while (at >= 0 && !(syntax.hasTag(at, "VBN", "VBG", "VBD") && syntax.hasRelation(at, "advcl")
				&& syntax.dependent(at, "nsubj", "mark") < 0)) {
			at = syntax.head(at);
		}
		int subject = at < 0 ? -1 : syntax.dependent(syntax.head(at), "nsubj");
		return subject > token ? names.at(subject) : Optional.empty();
	}

	private Optional<Name> named(int token, boolean female, Set<String> passed) {
		int index = names.firstFrom(token) - 1;
		Name best = null;
		for (int k = index; k >= 0 && k > index - NAMES_BACK; k--) {
			Name name = names.all().get(k);
			if (!name.isPerson() || isByline(name)) {
				continue;
			}
			if (speaksAgainst(name, female)) {
				passed.add("not " + name.entity() + ", whose given name or title speaks against it");
				continue;
			}
			boolean subject = isSubject(name);
			if (best != null && sentences[name.from()] != sentences[best.from()]) {
				break;
			}
			if (best != null && subject && !best.entity().equals(name.entity())) {
				passed.add("not " + best.entity() + ", who stands nearer and leads no clause");
			}
			if (best == null || subject) {
				best = name;
			}
			// "Ada Quill hopes that Tom Bell will run. She": who leads the sentence goes before who leads what is reported
			if (subject && !(isReported(name) && sentences[name.from()] < sentences[token])) {
				break;
			}
		}
		return Optional.ofNullable(best);
	}

	/** Who wrote the article is nobody it tells of. */
	private boolean isByline(Name name) {
		int sentence = sentences[name.from()];
		return sentence >= 0 && !text.block(text.sentences().get(sentence)).isRead();
	}

	/** Whether a verb follows the name at once, so that it leads its clause, or it owns the subject. */
	private boolean isSubject(Name name) {
		int next = name.to();
		while (tagged.is(next, PartOfSpeech.adverb)) {
			next++;
		}
		boolean object = syntax.hasRelation(name.to() - 1, "dobj", "dative", "pobj");
		return tagged.isFinite(next) || !object && tagged.isFinite(name.from() - 1)
				&& lexicon.verb(tagged.lemma(name.from() - 1)) != null || tagged.is(name.to(), PartOfSpeech.genitive)
				|| tokens.is(name.to(), ",");
	}

	private boolean speaksAgainst(Name name, boolean female) {
		String title = name.title().isEmpty() ? titles.getOrDefault(name.entity(), "") : name.title();
		if (title.startsWith("Mr") && !title.startsWith("Mrs")) {
			return female;
		}
		if (title.startsWith("Mrs") || title.startsWith("Ms") || title.equals("Miss")) {
			return !female;
		}
		int space = name.entity().indexOf(' ');
		String first = space < 0 ? "" : name.entity().substring(0, space);
		return (female ? lexicon.maleNames : lexicon.femaleNames).contains(first);
	}

	private Speaker institution(int token, String pronoun) {
		int index = names.firstFrom(token) - 1;
		Set<String> passed = new LinkedHashSet<>();
		Optional<Range> nameless = switch (pronoun) {
		case "it" -> unnamed.body(token);
		case "they", "them", "their" -> unnamed.people(token, 1);
		default -> Optional.empty();
		};
		Name reported = null;
		for (int k = index; k >= 0 && k > index - 12; k--) {
			Name name = names.all().get(k);
			boolean fits = name.type() == MentionType.organisation || name.type() == MentionType.place
					&& roles.speaks(name.entity());
			if (nameless.isPresent() && name.from() < nameless.get().from()) {
				break;
			}
			if (fits && isSubject(name) && !isReported(name)) {
				return meant(pronoun, name, passed);
			}
			if (fits) {
				passed.add("not " + name.entity() + ", which leads no main clause");
				reported = reported == null && isSubject(name) ? name : reported;
			}
		}
		if (reported != null && nameless.isEmpty()) {
			return meant(pronoun, reported, Set.of());
		}
		return nameless.map(this::of).filter(meant -> !meant.name().isEmpty())
				.map(meant -> new Speaker(meant.name(),
						"\"" + pronoun + (pronoun.equals("it") ? "\" refers to the nearest body that leads a clause, "
								: "\" refers to the nearest people who lead a clause, ")
								+ meant.name(),
						0.5, passed.stream().limit(MOST_PASSED).toList()))
				.orElse(Speaker.UNKNOWN);
	}

	/** Whether "it", as a subject, follows a sentence or a clause whose subject is a body: "The Fund left. It praised". */
	boolean isBodyNear(int it) {
		if (!syntax.hasRelation(it, "nsubj") || syntax.dependent(syntax.head(it), "csubj") >= 0) {
			return false;
		}
		for (int k = names.firstFrom(it) - 1; k >= 0; k--) {
			Name name = names.all().get(k);
			if (sentences[name.from()] < sentences[it] - 1) {
				break;
			}
			boolean body = name.type() == MentionType.organisation || name.type() == MentionType.place
					&& roles.speaks(name.entity());
			if (body && syntax.hasRelation(name.to() - 1, "nsubj", "nsubjpass")) {
				return true;
			}
		}
		return unnamed.body(it).isPresent();
	}

	private static Speaker meant(String pronoun, Name name, Set<String> passed) {
		return new Speaker(name.entity(), "\"" + pronoun + "\" refers to " + name.entity(), 0.5,
				passed.stream().limit(MOST_PASSED).toList());
	}

	/** "the panel says the agency failed": whether the name leads what somebody else says. */
	private boolean isReported(Name name) {
		int verb = syntax.hasRelation(name.to() - 1, "nsubj", "nsubjpass") ? syntax.head(name.to() - 1) : -1;
		return verb >= 0 && syntax.relation(verb).equals("ccomp");
	}

	/** "One of them said", "The other said": one or some of the people of whom the text spoke just before. */
	private Optional<Speaker> oneOf(Range source) {
		int last = source.to() - 1;
		boolean some = tokens.is(last, "them") && tokens.is(last - 1, "of") && source.size() > 2;
		boolean rest = source.size() <= 2 && tokens.in(last, "other", "others", "another", "both", "two")
				&& (source.size() == 1 || tokens.is(source.from(), "the"));
		if (!some && !rest) {
			return Optional.empty();
		}
		return unnamed.people(source.from(), 2).map(this::of).filter(meant -> !meant.name().isEmpty())
				.map(meant -> new Speaker(meant.name(), "\"" + tokens.words(source.from(), source.to())
						+ "\" is said of " + meant.name(), 0.5));
	}

	/** "a senior official who": the noun right before; else the name near before. */
	private Speaker nearest(int token, String pronoun) {
		int last = tokens.is(token - 1, ",") ? token - 2 : token - 1;
		boolean noun = syntax.hasTag(last, "NN", "NNS") || tagged.is(last, PartOfSpeech.noun);
		if (noun && names.at(last).isEmpty()) {
			Speaker meant = of(new Range(phrases.start(last, 0), last + 1));
			return new Speaker(meant.name(), "\"" + pronoun + "\" follows " + meant.name(), 0.6);
		}
		int index = names.firstFrom(token) - 1;
		if (index >= 0 && token - names.all().get(index).to() < 6) {
			String entity = names.all().get(index).entity();
			return new Speaker(entity, "\"" + pronoun + "\" follows " + entity, 0.7);
		}
		return Speaker.UNKNOWN;
	}
}
