package org.assay.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.assay.reading.Attribution.Authority;
import org.assay.reading.MentionType;
import org.assay.reading.names.Name;
import org.assay.reading.names.Names;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/** By what right a source speaks, and which outlet passed its words on. */
final class Standing {

	private static final int ADDRESSEE = 8;

	private final Tokens tokens;
	private final TaggedTokens tagged;
	private final Names names;
	private final CueLexicon lexicon;

	Standing(TaggedTokens tagged, Names names, CueLexicon lexicon) {
		this.tagged = tagged;
		tokens = tagged.tokens();
		this.names = names;
		this.lexicon = lexicon;
	}

	Authority authority(Range source, Speaker speaker) {
		if (speaker.name().isEmpty()) {
			return Authority.unknown;
		}
		for (int i = Math.max(0, source.from() - 2); i < source.to(); i++) {
			String lower = tokens.lower(i);
			if (lexicon.deputies.contains(lower)) {
				return Authority.deputy;
			}
		}
		List<Name> inside = names.in(source.from(), source.to());
		boolean person = inside.stream().anyMatch(Name::isPerson);
		if (!person && isOutlet(speaker.name())) {
			return Authority.otherOutlet;
		}
		String head = tokens.lower(source.to() - 1);
		if (!person && lexicon.documents.contains(head)) {
			return Authority.document;
		}
		boolean unnamed = false;
		for (int i = source.from(); i < source.to() && !person; i++) {
			unnamed |= lexicon.unnamed.contains(tokens.lower(i));
		}
		if (unnamed) {
			return Authority.unnamedOfficial;
		}
		boolean pronoun = source.to() - source.from() == 1 && tokens.in(source.from(), "he", "she", "they", "it", "who",
				"his", "her");
		return !inside.isEmpty() || pronoun || speaker.confidence() >= 0.7 ? Authority.principal : Authority.unknown;
	}

	boolean isOutlet(String name) {
		return lexicon.outlets.contains(name)
				|| lexicon.outletTails.contains(name.substring(name.lastIndexOf(' ') + 1));
	}

	/** "told Fox News", "in an interview with the BBC": the outlet right behind the cue. */
	String via(Draft draft) {
		if (draft.cue.isEmpty()) {
			return "";
		}
		int from = draft.cue.to();
		boolean told = tagged.lemma(draft.cue.from()).equals("tell");
		for (int i = from; i < from + ADDRESSEE; i++) {
			if (tokens.in(i, "that", ",", ":", ".") || tagged.isFinite(i)) {
				break;
			}
			int link = tokens.is(i - 1, "the") ? i - 2 : i - 1;
			boolean led = link < from && told || tokens.in(link, "with", "to", "told", "by", "on");
			Optional<Name> name = names.at(i);
			if (led && name.isPresent() && name.get().from() == i && name.get().type() != MentionType.person
					&& isOutlet(name.get().entity())) {
				return name.get().entity();
			}
		}
		return "";
	}
}
