package org.assay.reading.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.reading.Attribution;
import org.assay.reading.Attribution.Stance;
import org.assay.reading.Claim;
import org.assay.reading.Claim.Modality;
import org.assay.reading.Claim.Polarity;
import org.assay.reading.Claim.Role;
import org.assay.reading.Claim.Slot;
import org.assay.reading.Figure;
import org.assay.reading.MentionType;
import org.assay.reading.TimeExpression;
import org.assay.reading.Why;
import org.assay.reading.names.Name;
import org.assay.reading.names.Names;
import org.assay.reading.quotes.Conditions;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;
import org.assay.text.Span;

/** Fills the slots of one claim from its words. */
final class ClaimMaker {

	private final TaggedTokens tagged;
	private final Tokens tokens;
	private final Names names;
	private final Within<TimeExpression> times;
	private final Within<Figure> figures;
	private final ClauseReader reader;
	private final Conditions conditions;

	ClaimMaker(ParsedText text, Names names, List<TimeExpression> times, List<Figure> figures) {
		tagged = text.tagged();
		tokens = text.tokens();
		this.names = names;
		this.times = new Within<>(times, TimeExpression::span);
		this.figures = new Within<>(figures, Figure::span);
		reader = new ClauseReader(tagged);
		conditions = new Conditions(tagged);
	}

	Claim attributed(Attribution attribution) {
		Span first = attribution.content().get(0);
		int from = tokens.from(first.begin());
		int to = tokens.from(first.end());
		Clause clause = reader.read(from, to);
		Modality modality = modality(clause, attribution);
		boolean denied = attribution.stance() == Stance.denies;
		boolean negative = negates(clause) != denied && !attribution.why().rule().equals("quote.aside");
		String because = attribution.speaker().isEmpty() ? "The words are attributed, to nobody named."
				: "The words are attributed to " + attribution.speaker() + ".";
		return new Claim(attribution.content(), negative ? Polarity.negative : Polarity.positive, modality,
				slots(clause), Optional.of(attribution), figures.in(attribution.content()),
				times.in(attribution.content()), Why.of("claim.attributed", because, attribution.why().confidence(),
						attribution.why().rule()));
	}

	Claim own(Clause clause) {
		Span span = tokens.span(clause.from(), clause.to());
		List<Span> content = List.of(span);
		return new Claim(content, negates(clause) ? Polarity.negative : Polarity.positive, modality(clause, null),
				slots(clause), Optional.empty(), figures.in(content), times.in(content),
				Why.of("claim.own", "The outlet states this itself.", clause.hasSubject() ? 0.7 : 0.5));
	}

	private boolean negates(Clause clause) {
		for (int i = clause.verbFrom(); i < Math.min(clause.to(), clause.verbTo() + 1); i++) {
			if (tagged.is(i, PartOfSpeech.negation) || i == clause.verbTo() && tokens.in(i, "no", "nothing",
					"nobody")) {
				return true;
			}
		}
		return clause.hasSubject() && tokens.in(clause.subjectFrom(), "no", "nobody", "none", "neither");
	}

	private Modality modality(Clause clause, Attribution attribution) {
		if (attribution != null && attribution.stance() == Stance.demands) {
			return Modality.demanded;
		}
		if (attribution != null && !attribution.conditions().isEmpty() || condition(clause) != null) {
			return Modality.conditional;
		}
		if (attribution != null && attribution.stance() == Stance.promises) {
			return Modality.intended;
		}
		if (attribution != null && attribution.hedged()) {
			return Modality.hedged;
		}
		for (int i = clause.from(); i < Math.min(clause.to(), clause.verbTo()); i++) {
			if (tokens.in(i, "may", "might", "could", "reportedly", "possibly", "perhaps", "allegedly", "apparently",
					"appears", "appear", "seems", "seem")) {
				return Modality.hedged;
			}
		}
		boolean will = clause.hasVerb() && tokens.in(clause.verbFrom(), "will", "shall", "plans", "intends", "aims",
				"plan", "intend", "aim");
		return will ? Modality.intended : Modality.asserted;
	}

	private Span condition(Clause clause) {
		for (int i = clause.from(); i < clause.to(); i++) {
			if (conditions.opens(i, clause.from())) {
				return tokens.span(i, Math.max(i + 1, conditions.end(i + 1, clause.to())));
			}
		}
		return null;
	}

	private List<Slot> slots(Clause clause) {
		List<Slot> slots = new ArrayList<>();
		if (clause.hasSubject()) {
			slots.add(slot(Role.who, clause.subjectFrom(), clause.subjectTo()));
		}
		if (clause.hasVerb()) {
			slots.add(plain(Role.predicate, clause.verbFrom(), clause.verbTo()));
			if (clause.objectTo() > clause.verbTo() && hasNoun(clause.verbTo(), clause.objectTo())) {
				slots.add(slot(Role.what, clause.verbTo(), clause.objectTo()));
			}
		}
		if (clause.to() > clause.from()) {
			List<Span> content = List.of(tokens.span(clause.from(), clause.to()));
			times.in(content).forEach(time -> slots.add(new Slot(Role.when, time.value(), time.span())));
			figures.in(content).forEach(figure -> slots.add(new Slot(Role.howMuch, words(figure.span()),
					figure.span())));
			where(clause, slots);
		}
		Span condition = condition(clause);
		if (condition != null) {
			slots.add(new Slot(Role.condition, words(condition), condition));
		}
		slots.sort(Comparator.comparing(Slot::span).thenComparing(Slot::role));
		return slots;
	}

	/** A figure alone is no object; it has a slot of its own. */
	private boolean hasNoun(int from, int to) {
		for (int i = from; i < to; i++) {
			if (tagged.tag(i).isNominal() && tagged.tag(i) != PartOfSpeech.number) {
				return true;
			}
		}
		return false;
	}

	private void where(Clause clause, List<Slot> slots) {
		for (Name name : names.in(clause.from(), clause.to())) {
			boolean place = name.type() == MentionType.place && tokens.in(name.from() - 1, "in", "at", "near", "from",
					"across", "to", "into", "outside", "over");
			if (place && name.to() <= clause.to()) {
				slots.add(new Slot(Role.where, name.entity(), tokens.span(name.from(), name.to())));
			}
		}
	}

	/** A slot whose value is the entity when the phrase is one name. */
	private Slot slot(Role role, int from, int to) {
		Optional<Name> name = names.at(from);
		boolean whole = name.isPresent() && name.get().from() == from && name.get().to() == to;
		return whole ? new Slot(role, name.get().entity(), tokens.span(from, to)) : plain(role, from, to);
	}

	private Slot plain(Role role, int from, int to) {
		Span span = tokens.span(from, to);
		return new Slot(role, words(span), span);
	}

	private String words(Span span) {
		return span.of(tokens.text()).replaceAll("\\s+", " ");
	}
}
