package org.assay.reading.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.reading.Figure;
import org.assay.reading.Figure.Change;
import org.assay.reading.Why;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/** Gives bare numbers the unit that they share with another figure of the sentence: "20 people in the one town and 30 in the other". */
final class SharedUnits {

	private static final int NEAR = 8;
	private static final int LONGEST_NOUN = 6;
	/** A referent that says something: more than a pronoun or a number. */
	private static final Pattern TELLING = Pattern.compile("^(?!(?i:it|they|he|she|we|i|you|this|that|there)$)[^\\d]");

	private final TaggedTokens tagged;
	private final Tokens tokens;

	/** A figure where it stands: its amount, and the token after the noun it counts. */
	record Placed(Amount amount, int end, Figure figure) {

		boolean isBare() {
			return figure.unit().isEmpty() && end == amount.to();
		}

		Placed with(Figure other) {
			return new Placed(amount, end, other);
		}
	}

	SharedUnits(TaggedTokens tagged) {
		this.tagged = tagged;
		tokens = tagged.tokens();
	}

	/** @param placed the figures of one sentence in order */
	List<Figure> share(List<Placed> placed) {
		List<Placed> all = new ArrayList<>(placed);
		for (int i = all.size() - 2; i >= 0; i--) {
			Placed here = all.get(i);
			Placed after = all.get(i + 1);
			if (here.isBare() && !after.figure().unit().isEmpty() && isPartOf(here, after)) {
				all.set(i, here.with(shared(here.figure(), after.figure())));
			}
		}
		for (int i = 1; i < all.size(); i++) {
			Placed before = all.get(i - 1);
			Placed here = all.get(i);
			if (here.isBare() && !before.figure().unit().isEmpty() && goesOn(before, here)) {
				all.set(i, here.with(shared(here.figure(), before.figure())));
			} else if (here.isBare() && isUpFrom(here)) {
				Placed main = i > 1 && isBracketed(before) ? all.get(i - 2) : before;
				boolean alike = !main.figure().unit().isEmpty() && !main.amount().isShare();
				all.set(i, alike ? here.with(shared(here.figure(), main.figure())) : here);
			}
		}
		return all.stream().map(Placed::figure).toList();
	}

	/** "stood at 18bn kroner ($1.7bn), up from 11bn", "down from an earlier estimate of 3bn": what it was before. */
	private boolean isUpFrom(Placed here) {
		int link = beforeAbout(here);
		if (tokens.is(link, "of")) {
			int at = link - 1;
			while (at > link - LONGEST_NOUN && !tokens.is(at, "from") && tokens.isWord(at)) {
				at--;
			}
			link = at;
		}
		return tokens.is(link, "from") && tokens.in(link - 1, "up", "down");
	}

	/** The token before the figure and a word such as "about" in front of it. */
	private int beforeAbout(Placed figure) {
		int at = figure.amount().from() - 1;
		return tokens.in(at, "about", "around", "some", "only", "just", "nearly", "almost", "another") ? at - 1 : at;
	}

	private boolean isBracketed(Placed figure) {
		return tokens.is(figure.amount().from() - 1, "(") && tokens.is(figure.end(), ")");
	}

	/** "280 of the 1,500 seats", "from 13.5 to 14 mm", "four- and six-cylinder engines". */
	private boolean isPartOf(Placed here, Placed after) {
		int at = here.end();
		int next = after.amount().from();
		boolean of = tokens.is(at, "of")
				&& (next == at + 1 || next == at + 2 && tokens.in(at + 1, "the", "its", "their",
						"his", "her", "our", "those", "these"));
		boolean from = tokens.is(at, "to") && next == at + 1 && tokens.is(here.amount().from() - 1, "from");
		boolean hyphens = tokens.is(at, "-") && !tokens.spaceBefore(at) && tokens.in(at + 1, ",", "and", "or", "to")
				&& tokens.in(next - 1, ",", "and", "or", "to") && tokens.is(after.amount().to(), "-");
		return of || from || hyphens;
	}

	/** "460 cars, compared with 63 last year", "rose 64 points to 4,577", "435 homes here and 187 there", "from 21 mpg to 23". */
	private boolean goesOn(Placed before, Placed here) {
		int joint = beforeAbout(here);
		boolean average = tokens.is(joint, "of") && tokens.in(joint - 1, "average", "total", "record");
		int link = average ? tokens.in(joint - 2, "a", "an") ? joint - 3 : joint - 2 : joint;
		boolean compared = tokens.in(link, "with", "to") && tokens.in(link - 1, "compared")
				|| tokens.in(link, "versus", "vs", "against");
		boolean change = tokens.is(link, "to") && tokens.is(before.amount().from() - 1, "from")
				&& link - before.end() < 3;
		boolean back = tokens.is(link, "from") && link - before.end() < 3 && !before.amount().isShare()
				&& tokens.is(beforeAbout(before), "to");
		boolean level = tokens.is(link, "to") && link - before.end() < NEAR && !before.amount().isShare()
				&& before.figure().change() != Change.none;
		boolean placed = tagged.is(here.end(), PartOfSpeech.preposition)
				|| tokens.in(here.end(), "last", "this", "next");
		boolean joined = tokens.in(link, "and", "but") && placed
				&& link - before.end() < NEAR;
		boolean money = before.amount().isMoney() && tokens.is(link, "and") && link == before.end()
				&& here.figure().value().precision() - here.figure().value().scale() > 6;
		return compared && !before.amount().isShare() || change || back || level || joined || money;
	}

	private static Figure shared(Figure bare, Figure from) {
		String because = bare.why().because() + " It shares the unit of another figure in the sentence: \""
				+ (from.unitText().isEmpty() ? from.unit() : from.unitText()) + "\".";
		boolean counts = !TELLING.matcher(bare.referent()).find();
		return new Figure(bare.span(), bare.value(), bare.high(), from.unit(), from.unitText(), bare.approximation(),
				bare.change(), counts ? from.referent() : bare.referent(),
				counts ? from.referentSpan() : bare.referentSpan(), new Why("figure.shared-unit", because,
						bare.why().inputs(), 0.7));
	}
}
