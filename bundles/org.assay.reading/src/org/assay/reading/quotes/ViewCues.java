package org.assay.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.reading.Attribution.Kind;
import org.assay.reading.Attribution.Stance;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.Tokens;
import org.assay.reading.words.Nouns;

/**
 * Attribution by prepositions: "in the latest poll", and whose view something is: "To Mr Bell, the quay is a mistake".
 */
final class ViewCues {

	private static final int FAR = 25;

	private final Syntax syntax;
	private final Tokens tokens;
	private final CueLexicon lexicon;
	private final Speaking speaking;
	private final TreeSubjects subjects;
	private final Quotations quotations;
	private final ClauseEnds ends;

	ViewCues(ParsedText text, CueLexicon lexicon, Speaking speaking) {
		syntax = text.syntax();
		tokens = text.tokens();
		quotations = text.quotations();
		this.lexicon = lexicon;
		this.speaking = speaking;
		subjects = new TreeSubjects(text);
		ends = new ClauseEnds(text.tagged(), quotations, lexicon);
	}

	/** @param found what else the sentence attributes: a source is not taken twice */
	List<Draft> find(Stretch sentence, List<Draft> found) {
		List<Draft> drafts = new ArrayList<>();
		view(sentence).ifPresent(drafts::add);
		for (int i = sentence.from(); i < sentence.to() && drafts.isEmpty(); i++) {
			if (tokens.is(i, "in") && quotations.innermostAt(i) < 0) {
				poll(i, sentence).filter(draft -> found.stream().noneMatch(
						other -> other.source.isPresent() && other.source.get().overlaps(draft.source.get())))
						.ifPresent(drafts::add);
			}
		}
		return drafts;
	}

	private Optional<Draft> poll(int in, Stretch sentence) {
		int noun = syntax.dependent(in, "pobj");
		if (noun < in || noun - in > FAR || !lexicon.polls.contains(Nouns.singular(tokens.lower(noun)))
				|| saysWho(in)) {
			return Optional.empty();
		}
		Range source = subjects.phrase(noun);
		boolean first = in == sentence.from();
		Range content = first ? rest(source.to(), sentence)
				: new Range(sentence.from(), ends.trimmed(sentence.from(), in));
		return draft(in, source, content, "phrase.in-poll");
	}

	/** "The mayor said in a poll": the verb has a source of its own. */
	private boolean saysWho(int preposition) {
		int verb = syntax.head(preposition);
		while (verb >= 0 && !syntax.tag(verb).startsWith("VB")) {
			verb = syntax.head(verb);
		}
		CueVerb known = verb < 0 ? null : lexicon.verb(syntax.lemma(verb));
		return verb < 0 || known != null && known.speech();
	}

	/** "To Mr Bell, ..." at the begin of a sentence, with a verb that tells what is. */
	private Optional<Draft> view(Stretch sentence) {
		int at = sentence.from();
		int noun = tokens.is(at, "to") ? syntax.dependent(at, "pobj") : -1;
		int verb = syntax.head(at);
		if (noun < at || verb < noun || !lexicon.linking.contains(syntax.lemma(verb))) {
			return Optional.empty();
		}
		Range source = subjects.phrase(noun);
		if (!tokens.is(source.to(), ",") || !speaking.can(source)) {
			return Optional.empty();
		}
		return draft(at, source, rest(source.to(), sentence), "phrase.view");
	}

	private Range rest(int from, Stretch sentence) {
		int begin = tokens.is(from, ",") ? from + 1 : from;
		return new Range(begin, ends.end(begin, sentence.to(), false));
	}

	private static Optional<Draft> draft(int cue, Range source, Range content, String rule) {
		return content.isEmpty() || content.overlaps(source) ? Optional.empty()
				: Optional.of(new Draft(Kind.indirect, List.of(content), new Range(cue, cue + 1), Optional.of(source),
						Stance.asserts, false, rule));
	}
}
