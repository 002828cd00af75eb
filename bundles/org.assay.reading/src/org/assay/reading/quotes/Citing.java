package org.assay.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.Tokens;

/** "The agency, citing an official, reported that": the one who is cited says it, the agency passes it on. */
final class Citing {

	private final Syntax syntax;
	private final Tokens tokens;
	private final Quotations quotations;
	private final Speaking speaking;
	private final TreeSubjects subjects;

	Citing(ParsedText text, Speaking speaking) {
		syntax = text.syntax();
		tokens = text.tokens();
		quotations = text.quotations();
		this.speaking = speaking;
		subjects = new TreeSubjects(text);
	}

	/** @param drafts what the sentence attributes; what is cited is taken out of the words of the one who cites */
	List<Draft> find(Stretch sentence, List<Draft> drafts) {
		List<Draft> cited = new ArrayList<>();
		for (int i = sentence.from(); i < sentence.to(); i++) {
			if (tokens.in(i, "citing", "quoting") && syntax.hasTag(i, "VBG") && quotations.innermostAt(i) < 0) {
				Optional<Range> source = source(i);
				Optional<Draft> outer = source.isEmpty() ? Optional.empty() : outer(i, source.get(), drafts);
				if (outer.isPresent()) {
					Draft inner = link(i, source.get(), outer.get());
					// "would not say whether, citing the inquiry": a reason for silence, and nobody's words
					if (!inner.negated) {
						cited.add(inner);
					}
				}
			}
		}
		return cited;
	}

	private Optional<Range> source(int cue) {
		int object = syntax.dependent(cue, "dobj");
		return object <= cue ? Optional.empty() : Optional.of(subjects.phrase(object))
				.filter(range -> range.from() > cue && (speaking.can(range) || speaking.isDocument(range)));
	}

	/** The statement of the one who cites: of whom or of whose verb the tree makes it part, or that ends with it. */
	private Optional<Draft> outer(int cue, Range source, List<Draft> drafts) {
		int head = syntax.head(cue);
		return drafts.stream().filter(draft -> draft.source.isPresent() && !draft.cue.isEmpty()
				&& !draft.cue.contains(cue) && !draft.source.get().overlaps(source)
				&& (draft.cue.contains(head) || draft.source.get().contains(head)
						|| tokens.is(cue - 1, ",") && draft.cue.from() < cue
								&& draft.overlaps(new Range(cue, cue + 1))))
				.findFirst();
	}

	private Draft link(int cue, Range source, Draft outer) {
		outer.content.replaceAll(range -> range.contains(cue) && range.from() < cue - 1 && tokens.is(cue - 1, ",")
				? new Range(range.from(), cue - 1)
				: range);
		Draft inner = new Draft(outer.kind, outer.content, new Range(cue, cue + 1), Optional.of(source), outer.stance,
				outer.negated, "phrase.citing");
		inner.within = outer;
		return inner;
	}
}
