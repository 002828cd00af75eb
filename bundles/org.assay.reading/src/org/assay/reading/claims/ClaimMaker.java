package org.assay.reading.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.reading.Attribution;
import org.assay.reading.Attribution.Stance;
import org.assay.reading.Claim;
import org.assay.reading.Claim.Modality;
import org.assay.reading.Claim.Polarity;
import org.assay.reading.Claim.Role;
import org.assay.reading.Claim.Slot;
import org.assay.reading.Figure;
import org.assay.reading.TimeExpression;
import org.assay.reading.Why;
import org.assay.reading.names.Names;
import org.assay.reading.quotes.Conditions;
import org.assay.reading.quotes.Range;
import org.assay.reading.quotes.Speakers;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.Tokens;
import org.assay.text.Span;

/** Makes claims of propositions: polarity, modality, slots, and the figures and times within. */
final class ClaimMaker {

	private static final String[] HEDGES = { "may", "might", "could", "reportedly", "possibly", "perhaps", "allegedly",
			"apparently", "likely", "unlikely", "probably", "possible", "probable", "appears", "appear", "appeared",
			"seems", "seem", "seemed" };
	private static final String[] INTENTS = { "will", "shall", "wo", "'ll", "’ll", "plans", "intends", "aims", "plan",
			"intend", "aim", "set", "due", "about", "bound", "ready", "scheduled" };
	private static final Set<String> SILENT = Set.of("decline", "refuse", "ask", "request", "insist");
	private static final String[] SPEAKING = { "comment", "elaborate", "named", "identified", "quoted", "answer",
			"respond",
			"discuss", "speak", "used", "published", "withheld" };
	private static final String[] NOTHING = { "no", "nobody", "none", "neither", "nothing", "never", "hardly" };

	private final Tokens tokens;
	private final Syntax syntax;
	private final Within<TimeExpression> times;
	private final Within<Figure> figures;
	private final Conditions conditions;
	private final Propositions propositions;
	private final Slots slots;

	ClaimMaker(ParsedText text, Names names, Speakers speakers, List<TimeExpression> times, List<Figure> figures) {
		tokens = text.tokens();
		syntax = text.syntax();
		this.times = new Within<>(times, TimeExpression::span);
		this.figures = new Within<>(figures, Figure::span);
		conditions = new Conditions(text.tagged());
		propositions = new Propositions(text);
		slots = new Slots(text, names, speakers);
	}

	/** One for each proposition of what is said; one for the whole where there is no verb. */
	List<Claim> attributed(Attribution attribution) {
		if (isSilence(attribution)) {
			return List.of();
		}
		List<Proposition> found = new ArrayList<>();
		List<Range> all = new ArrayList<>();
		for (Span span : attribution.content()) {
			Range range = range(span);
			if (!range.isEmpty()) {
				all.add(range);
				found.addAll(propositions.within(range.from(), range.to(), new BitSet()));
			}
		}
		if (found.isEmpty() && !all.isEmpty()) {
			found.add(new Proposition(-1, all));
		}
		boolean single = found.size() == 1;
		return found.stream().map(each -> attributed(each, attribution, single)).toList();
	}

	/** "declined to comment", "asked not to be named": a statement about speaking claims nothing. */
	private boolean isSilence(Attribution attribution) {
		Range words = range(attribution.content().get(0));
		boolean isAsked = attribution.cue().stream().map(this::range).anyMatch(cue -> syntaxIn(cue, SILENT));
		int at = words.from();
		while (at < words.to()
				&& tokens.in(at, "not", "to", "be", "have", "their", "his", "her", "name", "names", "further")) {
			at++;
		}
		return isAsked && at > words.from() && tokens.in(at, SPEAKING);
	}

	private boolean syntaxIn(Range range, Set<String> lemmas) {
		for (int i = range.from(); i < range.to(); i++) {
			if (lemmas.contains(syntax.lemma(i))) {
				return true;
			}
		}
		return false;
	}

	private Range range(Span span) {
		return new Range(tokens.from(span.begin()), tokens.from(span.end()));
	}

	private Claim attributed(Proposition proposition, Attribution attribution, boolean single) {
		List<Span> content = single ? attribution.content() : spans(proposition);
		// "did not know of the crack": there is no verb but the cue, so it is not so that they knew of it
		boolean unsaid = proposition.verb() < 0 && attribution.negated();
		boolean negative = negates(proposition) != unsaid;
		String because = attribution.speaker().isEmpty() ? "The words are attributed, to nobody named."
				: "The words are attributed to " + attribution.speaker() + ".";
		List<Slot> parts = slots(proposition, content, attribution.speaker());
		return new Claim(content, negative ? Polarity.negative : Polarity.positive,
				modality(proposition, attribution, single), parts, Optional.of(attribution),
				figures.in(content), times.in(content), Why.of("claim.attributed", because + slots.reasons(parts),
						attribution.why().confidence(), attribution.why().rule()));
	}

	/** What the outlet itself asserts in these words. */
	List<Claim> own(int from, int to, BitSet taken) {
		return propositions.within(from, to, taken).stream().filter(slots::hasSubject).map(this::own).toList();
	}

	private Claim own(Proposition proposition) {
		List<Span> content = spans(proposition);
		List<Slot> parts = slots(proposition, content, "");
		return new Claim(content, negates(proposition) ? Polarity.negative : Polarity.positive,
				modality(proposition, null, true), parts, Optional.empty(), figures.in(content), times.in(content),
				Why.of("claim.own", "The outlet states this itself." + slots.reasons(parts), 0.7));
	}

	private List<Span> spans(Proposition proposition) {
		return proposition.ranges().stream().map(range -> tokens.span(range.from(), range.to())).toList();
	}

	/** "did not", "no sailor", "paid nothing". */
	private boolean negates(Proposition proposition) {
		int verb = proposition.verb();
		if (verb < 0) {
			return false;
		}
		boolean negative = syntax.dependent(verb, "neg") >= 0;
		int inner = syntax.dependent(verb, "xcomp");
		negative |= inner >= 0 && syntax.dependent(inner, "neg") >= 0;
		for (int at = syntax.firstDependent(verb); at >= 0; at = syntax.nextDependent(at)) {
			boolean part = syntax.hasRelation(at, "nsubj", "nsubjpass", "dobj", "attr", "advmod");
			negative |= part && (tokens.in(at, NOTHING) || tokens.in(syntax.leftEdge(at), NOTHING));
		}
		return negative;
	}

	private Modality modality(Proposition proposition, Attribution attribution, boolean single) {
		boolean aside = syntax.hasRelation(proposition.verb(), "relcl");
		Stance stance = attribution == null || aside ? Stance.asserts : attribution.stance();
		if (stance == Stance.demands) {
			return Modality.demanded;
		}
		if (tokens.is(proposition.to(), "?")) {
			return Modality.asked;
		}
		boolean conditional = single && attribution != null && !attribution.conditions().isEmpty();
		if (conditional || condition(proposition) != null) {
			return Modality.conditional;
		}
		if (stance == Stance.promises) {
			return Modality.intended;
		}
		if (single && attribution != null && attribution.hedged() || hasVerbWith(proposition, HEDGES)) {
			return Modality.hedged;
		}
		return hasVerbWith(proposition, INTENTS) ? Modality.intended : Modality.asserted;
	}

	/** Whether the verb, its auxiliaries, its adverbs or the quality it gives its subject are among these. */
	private boolean hasVerbWith(Proposition proposition, String... words) {
		int verb = proposition.verb();
		boolean found = verb >= 0 && tokens.in(verb, words);
		for (int at = syntax.firstDependent(verb); at >= 0; at = syntax.nextDependent(at)) {
			found |= syntax.hasRelation(at, "aux", "advmod", "acomp") && tokens.in(at, words);
		}
		return found;
	}

	private Span condition(Proposition proposition) {
		for (Range range : proposition.ranges()) {
			for (int i = range.from(); i < range.to(); i++) {
				if (conditions.opens(i, range.from())) {
					return tokens.span(i, Math.max(i + 1, conditions.end(i + 1, range.to())));
				}
			}
		}
		return null;
	}

	private List<Slot> slots(Proposition proposition, List<Span> content, String speaker) {
		List<Slot> all = new ArrayList<>(slots.of(proposition, speaker));
		times.in(content).forEach(time -> all.add(new Slot(Role.when, time.value(), time.span())));
		figures.in(content).forEach(figure -> all.add(words(Role.howMuch, figure.span())));
		Span condition = condition(proposition);
		if (condition != null) {
			all.add(words(Role.condition, condition));
		}
		all.sort(Comparator.comparing(Slot::span).thenComparing(Slot::role));
		return all;
	}

	private Slot words(Role role, Span span) {
		return new Slot(role, span.of(tokens.text()).replaceAll("\\s+", " "), span);
	}
}
