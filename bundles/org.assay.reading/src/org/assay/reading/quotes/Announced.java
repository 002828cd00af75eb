package org.assay.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.assay.reading.Attribution.Kind;
import org.assay.reading.Attribution.Stance;
import org.assay.reading.names.Name;
import org.assay.reading.names.Names;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.Tokens;

/**
 * Quotations that are a paragraph of their own: announced by the sentence before ("Quill issued a statement:") or signed
 * by the line behind ("- Ada Quill").
 */
final class Announced {

	private static final int LONGEST_SIGNATURE = 10;

	private final ParsedText text;
	private final Tokens tokens;
	private final Syntax syntax;
	private final Names names;
	private final TreeSubjects subjects;

	private final CueLexicon lexicon;

	Announced(ParsedText text, Names names, CueLexicon lexicon) {
		this.lexicon = lexicon;
		this.text = text;
		this.names = names;
		tokens = text.tokens();
		syntax = text.syntax();
		subjects = new TreeSubjects(text);
	}

	/**
	 * @param index number of the sentence that is the quotation, or its begin
	 * @param words what is quoted
	 */
	Optional<Draft> find(int index, Range words) {
		Optional<Draft> before = index == 0 ? Optional.empty() : announcement(index, words);
		return before.or(() -> signature(index, words)).or(() -> index == 0 ? Optional.empty() : agreed(index, words));
	}

	private Optional<Draft> announcement(int index, Range words) {
		Stretch sentence = text.sentences().get(index - 1);
		boolean next = text.sentences().get(index).block() - sentence.block() == 1;
		if (!next || !tokens.is(sentence.to() - 1, ":")) {
			return Optional.empty();
		}
		for (int i = sentence.from(); i < sentence.to(); i++) {
			if (syntax.relation(i).equals("root") && text.quotations().innermostAt(i) < 0) {
				Range cue = new Range(i, i + 1);
				return subjects.actor(i).filter(source -> !source.contains(cue.from()))
						.map(source -> draft(words, cue, source, "quote.announced"));
			}
		}
		return Optional.empty();
	}

	/** "Tom Bell agreed. ...": a short sentence with a verb of saying and nothing said, right before the quotation. */
	private Optional<Draft> agreed(int index, Range words) {
		Stretch sentence = text.sentences().get(index - 1);
		if (text.sentences().get(index).block() != sentence.block() || sentence.size() > LONGEST_SIGNATURE) {
			return Optional.empty();
		}
		for (int i = sentence.from(); i < sentence.to(); i++) {
			if (text.quotations().isMark(i)) {
				return Optional.empty();
			}
			CueVerb verb = syntax.relation(i).equals("root") ? lexicon.verb(syntax.lemma(i)) : null;
			if (verb != null && verb.speech() && syntax.dependent(i, "ccomp", "xcomp", "dobj") < 0) {
				Range cue = new Range(i, i + 1);
				return subjects.subject(i).filter(source -> !source.contains(cue.from()))
						.map(source -> draft(words, cue, source, "quote.announced"));
			}
		}
		return Optional.empty();
	}

	private Optional<Draft> signature(int index, Range words) {
		if (index + 1 >= text.sentences().size()) {
			return Optional.empty();
		}
		Stretch line = text.sentences().get(index + 1);
		int from = line.from();
		boolean dash = tokens.in(from, "—", "–", "--", "-") || tokens.in(from - 1, "—", "–", "--", "-");
		boolean next = line.block() - text.sentences().get(index).block() == 1;
		int begin = tokens.in(from, "—", "–", "--", "-") ? from + 1 : from;
		Optional<Name> name = names.firstIn(begin, Math.min(begin + 3, line.to()));
		boolean signs = dash && next && line.to() - from < LONGEST_SIGNATURE && name.isPresent()
				&& name.get().isPerson();
		return signs ? Optional.of(draft(words, new Range(begin, begin), new Range(name.get().from(), name.get().to()),
				"quote.signed")) : Optional.empty();
	}

	private static Draft draft(Range words, Range cue, Range source, String rule) {
		return new Draft(Kind.direct, List.of(words), cue, Optional.of(source), Stance.asserts, false, rule);
	}
}
