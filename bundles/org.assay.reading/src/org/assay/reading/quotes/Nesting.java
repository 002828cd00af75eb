package org.assay.reading.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.assay.reading.Attribution.Stance;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/**
 * Attributions within what others say. Who reports the words of a third party makes a chain, and both links are kept;
 * what speakers say of their own thoughts ("I think that") and of what others want belongs to their statement.
 */
final class Nesting {

	private static final String[] FIRST = { "i", "we", "you", "me", "us", "one", "my", "our", "your" };

	private final Tokens tokens;
	private final Quotations quotations;
	private final TaggedTokens tagged;
	private final CueLexicon lexicon;
	private final Speakers speakers;

	Nesting(ParsedText text, CueLexicon lexicon, Speakers speakers) {
		tagged = text.tagged();
		tokens = text.tokens();
		quotations = text.quotations();
		this.lexicon = lexicon;
		this.speakers = speakers;
	}

	/** Those that stand for themselves or are a link of a chain; each knows the one it stands in. */
	List<Draft> resolve(List<Draft> drafts) {
		Draft[] around = widest(drafts);
		List<Draft> kept = new ArrayList<>();
		for (Draft draft : drafts) {
			Draft outer = draft.cue.isEmpty() ? null : around[draft.cue.from()];
			if (outer == null && isOwnVoice(draft)) {
				kept.add(draft.withoutSource());
			} else if (outer == null || outer == draft || draft.cue.equals(outer.cue) || !isPart(draft, outer)) {
				kept.add(draft);
			} else if (isLink(draft, outer)) {
				draft.within = outer;
				kept.add(draft);
			}
		}
		return kept;
	}

	/** The widest that holds each token, the first of equally wide ones; marks without an end nest ten thousand deep. */
	private Draft[] widest(List<Draft> drafts) {
		Draft[] around = new Draft[tokens.size()];
		int[] free = IntStream.rangeClosed(0, around.length).toArray();
		for (Draft draft : drafts.stream().sorted(Comparator.comparingInt(Nesting::width).reversed()).toList()) {
			for (Range range : draft.content) {
				for (int i = free(free, range.from()); i < range.to(); i = free(free, i)) {
					around[i] = draft;
					free[i] = i + 1;
				}
			}
		}
		return around;
	}

	/** The first token from here on that nothing holds yet; shortens the way there for the next time. */
	private static int free(int[] free, int from) {
		int at = from;
		while (free[at] != at) {
			free[at] = free[free[at]];
			at = free[at];
		}
		return at;
	}

	/** "I think" within quotation marks: "I" is whoever says it, whom the text does not name. */
	private boolean isOwnVoice(Draft draft) {
		return draft.source.isPresent() && quotations.innermostAt(draft.cue.from()) >= 0
				&& tokens.in(draft.source.get().from(), FIRST);
	}

	/** "should say", "to say": nobody is told to have said anything. */
	private boolean isUnreal(Range cue) {
		int at = cue.from() - 1;
		while (tagged.is(at, PartOfSpeech.adverb) || tagged.is(at, PartOfSpeech.negation)
				|| tagged.is(at, PartOfSpeech.auxiliary)) {
			at--;
		}
		return tagged.is(at, PartOfSpeech.modal) || tagged.is(at, PartOfSpeech.to);
	}

	private static int width(Draft draft) {
		return draft.content.stream().mapToInt(range -> range.to() - range.from()).sum();
	}

	/** Whether all that one attributes stands in the other; words quoted within a clause share the cue of that clause. */
	private static boolean isPart(Draft inner, Draft outer) {
		return inner.content.stream().allMatch(outer::holds);
	}

	/**
	 * A clause, quoted words, or a stand such as refusing a deal; a thing that somebody praises or mentions is no statement
	 * that is passed on.
	 */
	private static boolean isStatement(Draft draft) {
		return draft.stance != Stance.asserts || switch (draft.rule) {
		case "quote.object", "tree.object", "quote.preposition", "tree.preposition", "tree.noun", "tree.passive",
				"tree.gap", "quote.relative", "tree.feeling" ->
			false;
		default -> true;
		};
	}

	/** Whether someone else than the outer speaker is said to have said something. */
	private boolean isLink(Draft inner, Draft outer) {
		if (inner.source.isEmpty() || !isStatement(inner) || tokens.in(inner.source.get().from(), FIRST)) {
			return false;
		}
		CueVerb verb = lexicon.verb(tagged.lemma(inner.cue.from()));
		if (verb != null && !verb.speech() || verb == null && inner.rule.startsWith("tree.") || isUnreal(inner.cue)) {
			return false;
		}
		String speaker = speakers.of(inner.source.get()).name();
		return !speaker.isEmpty() && (outer.source.isEmpty()
				|| !speaker.equals(speakers.of(outer.source.get()).name()));
	}
}
