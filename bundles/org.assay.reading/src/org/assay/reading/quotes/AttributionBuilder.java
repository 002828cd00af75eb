package org.assay.reading.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.reading.Attribution;
import org.assay.reading.Attribution.Authority;
import org.assay.reading.Attribution.Kind;
import org.assay.reading.Attribution.Stance;
import org.assay.reading.Why;
import org.assay.reading.names.Names;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;
import org.assay.text.Span;

/** Turns a draft into an attribution: speaker, conditions, hedges, who passed it on, and why. */
final class AttributionBuilder {

	private final TaggedTokens tagged;
	private final Tokens tokens;
	private final CueLexicon lexicon;
	private final Speakers speakers;
	private final Standing standing;
	private final Conditions conditions;

	AttributionBuilder(ParsedText text, Names names, CueLexicon lexicon, Speakers speakers) {
		tagged = text.tagged();
		tokens = text.tokens();
		this.lexicon = lexicon;
		this.speakers = speakers;
		standing = new Standing(tagged, names, lexicon);
		conditions = new Conditions(tagged);
	}

	Optional<Attribution> build(Draft draft) {
		List<Range> content = content(draft);
		if (content.isEmpty()) {
			return Optional.empty();
		}
		Speaker speaker = speaker(draft);
		Authority authority = draft.source.map(range -> standing.authority(range, speaker)).orElse(Authority.unknown);
		List<Span> spans = spans(content);
		List<Span> cue = draft.cue.isEmpty() ? List.of() : List.of(tokens.span(draft.cue.from(), draft.cue.to()));
		List<Span> source = draft.source.map(range -> List.of(tokens.span(range.from(), range.to()))).orElse(List.of());
		List<Span> conditional = spans(conditions.within(content));
		return Optional.of(new Attribution(draft.kind, spans, cue, source, speaker.name(), stance(draft),
				via(draft), authority, conditional, isHedged(draft, content), draft.negated || isNobody(draft),
				why(draft, speaker, cue)));
	}

	/** The outlet that passed the words on, or the speaker within whose words these stand. */
	private String via(Draft draft) {
		String outlet = standing.via(draft);
		boolean chain = outlet.isEmpty() && draft.within != null && draft.within.source.isPresent();
		return chain ? speakers.of(draft.within.source.get()).name() : outlet;
	}

	private Speaker speaker(Draft draft) {
		if (draft.source.isEmpty() || isNobody(draft)) {
			return Speaker.UNKNOWN;
		}
		Range source = draft.source.get();
		return speakers.of(source);
	}

	/** In order, and none of them empty. */
	private static List<Range> content(Draft draft) {
		List<Range> ranges = new ArrayList<>(draft.content);
		ranges.removeIf(Range::isEmpty);
		ranges.sort(Comparator.comparingInt(Range::from));
		return ranges;
	}

	private List<Span> spans(List<Range> ranges) {
		return ranges.stream().map(range -> tokens.span(range.from(), range.to())).toList();
	}

	/** "No witness reported a shot": what nobody says is not said. */
	private boolean isNobody(Draft draft) {
		return draft.source.filter(range -> tokens.in(range.from(), "no", "none", "nobody", "neither")).isPresent();
	}

	private Stance stance(Draft draft) {
		return draft.negated || isNobody(draft) ? Stance.reports : draft.stance;
	}

	private boolean isHedged(Draft draft, List<Range> content) {
		if (draft.kind == Kind.direct) {
			return false;
		}
		if (!draft.cue.isEmpty() && lexicon.hedges.contains(tagged.lemma(draft.cue.from()))) {
			return true;
		}
		for (Range range : content) {
			for (int i = range.from(); i < range.to(); i++) {
				if (lexicon.hedges.contains(tokens.lower(i))) {
					return true;
				}
			}
		}
		return false;
	}

	/** What was looked at, each with its name, so that a list of them can be read. */
	private List<String> inputs(Draft draft, String cue, Speaker speaker) {
		List<String> inputs = new ArrayList<>();
		if (!cue.isEmpty()) {
			inputs.add("cue \"" + cue + "\"");
		}
		draft.source.ifPresent(range -> inputs.add("source \"" + tokens.words(range.from(), range.to()) + "\""));
		if (!speaker.name().isEmpty()) {
			inputs.add("speaker " + speaker.name());
		}
		inputs.addAll(speaker.passedOver());
		return inputs;
	}

	private Why why(Draft draft, Speaker speaker, List<Span> cue) {
		String words = cue.isEmpty() ? "" : cue.get(0).of(tokens.text());
		String by = switch (draft.rule) {
		case UnclaimedQuotes.ECHO -> "The same words are quoted elsewhere in the text";
		case UnclaimedQuotes.SCARE -> "Single words are set in quotation marks";
		case UnclaimedQuotes.UNCLAIMED -> "The words stand in quotation marks";
		default -> words.isEmpty() ? "The words stand with their speaker"
				: "The cue \"" + words + "\" attributes the words";
		};
		double base = switch (draft.kind) {
		case direct -> 0.9;
		case mixed -> 0.75;
		case indirect -> 0.65;
		};
		double rule = draft.rule.equals("quote.subject") || draft.rule.equals("quote.same-speaker") ? 0.6 : 1;
		String because = String.format(Locale.ROOT, "%s; %s.", by, speaker.reason());
		return new Why(draft.rule, because, inputs(draft, words, speaker),
				Math.round(100 * base * rule * (0.5 + speaker.confidence() / 2)) / 100.0);
	}
}
