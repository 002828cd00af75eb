package org.assay.reading.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.reading.Attribution.Stance;
import org.assay.reading.words.Lexicon;

/** Verbs and nouns that attribute. Immutable. */
public final class CueLexicon {

	private final Map<String, CueVerb> verbs = new HashMap<>();
	final Set<String> nouns;
	final Set<String> speakerNouns;
	/** Nouns that most often mean people, in the singular. */
	final Set<String> persons;
	/** Nouns for bodies that speak as one: "it said". */
	final Set<String> bodies;
	final Set<String> deputies;
	final Set<String> unnamed;
	final Set<String> documents;
	final Set<String> outlets;
	final Set<String> outletTails;
	final Set<String> hedges;
	/** Adjectives for what people feel about something: "wary of", "confident that". */
	final Set<String> feelings;
	/** Nouns for what people think and feel about something: "support for", "opposition to". */
	final Set<String> attitudes;
	/** Verbs that give such a noun its voice: "expressed support". */
	final Set<String> voicing;
	/** Documents that ask many people: what is told "in" them is theirs. */
	final Set<String> polls;
	/** Verbs by which something is something to somebody: "to Bell the quay was". */
	final Set<String> linking;
	/** Verbs whose clause is what they bring about, not what they say. */
	final Set<String> causing;
	final Set<String> femaleNames;
	final Set<String> maleNames;

	public CueLexicon(Lexicon lexicon) {
		Set<String> speech = lexicon.words("cue-verb-of-speech");
		for (List<String> row : lexicon.rows("cue-verb")) {
			for (String lemma : row.get(0).split(",")) {
				String verb = lemma.strip();
				verbs.merge(verb, new CueVerb(verb, Stance.valueOf(row.get(1)), row.get(2), speech.contains(verb)),
						(a, b) -> new CueVerb(verb, a.stance(), a.frames() + b.frames(), a.speech()));
			}
		}
		nouns = lexicon.words("cue-noun");
		speakerNouns = lexicon.words("speaker-noun");
		persons = lexicon.words("person-noun");
		bodies = lexicon.words("body-noun");
		deputies = lexicon.words("deputy");
		unnamed = lexicon.words("unnamed");
		documents = lexicon.words("document");
		outlets = lexicon.words("outlet");
		outletTails = lexicon.words("outlet-tail");
		hedges = lexicon.words("hedge");
		feelings = lexicon.words("feeling");
		attitudes = lexicon.words("attitude-noun");
		voicing = lexicon.words("voicing-verb");
		polls = lexicon.words("poll");
		linking = lexicon.words("linking-verb");
		causing = lexicon.words("causing-verb");
		femaleNames = lexicon.words("female-name");
		maleNames = lexicon.words("male-name");
	}

	/** The verb with the lemma, or null when it attributes nothing. */
	CueVerb verb(String lemma) {
		return verbs.get(lemma);
	}

	/** All lemmas, so that the tagger knows their forms. */
	public Set<String> lemmas() {
		return verbs.keySet().stream().map(verb -> verb.split(" ")[0]).collect(Collectors.toSet());
	}
}
