package org.assay.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.search.Kind;
import org.assay.search.query.Term.Match;
import org.assay.search.query.Term.Place;

/** What may stand before a colon, and what its value means. */
enum QueryFields {
	by, speaker, kind, is, in, title, note, from, to, on, when, figure;

	private static final List<String> VERDICTS = List.of("proposed", "accepted", "rejected", "unsure");

	static boolean isField(String word) {
		return Arrays.stream(values()).anyMatch(f -> f.name().equals(word.toLowerCase(Locale.ROOT)));
	}

	/** What the value means; {@link #in} means nothing by itself. */
	Term term(Tokens.Token token) throws SearchSyntaxException {
		String value = token.value().strip();
		return switch (this) {
		case by -> new Term.By(some(value, "the name of a source"));
		case speaker -> new Term.Speaker(some(value, "a name"));
		case kind -> new Term.OfKind(Kind.of(value).orElseThrow(() -> wrong(value, kinds())));
		case is -> new Term.WithVerdict(verdict(value));
		case title -> words(token, Place.title);
		case note -> words(token, Place.note);
		case from -> new Term.Published(new Days(days(value).first(), Days.ALL.last()));
		case to -> new Term.Published(new Days(Days.ALL.first(), days(value).last()));
		case on -> new Term.Published(range(value));
		case when -> new Term.When(range(value));
		case figure -> figures(value);
		case in -> throw new IllegalStateException("a place is no term");
		};
	}

	/** Words with how they are matched. */
	static Term.Words words(Tokens.Token token, Place place) {
		String value = token.value();
		if (token.isQuoted()) {
			return new Term.Words(value, Match.phrase, place);
		}
		boolean isPrefix = value.length() > 2 && value.endsWith("*");
		return isPrefix ? new Term.Words(value.substring(0, value.length() - 1), Match.prefix, place)
				: new Term.Words(value, Match.word, place);
	}

	/** The place that {@code in:} names. */
	static Place place(String value) throws SearchSyntaxException {
		Optional<Place> place = Arrays.stream(Place.values()).filter(p -> p.name().equalsIgnoreCase(value.strip()))
				.findFirst();
		return place.orElseThrow(() -> in.wrong(value, "title, text, note"));
	}

	private Term figures(String value) throws SearchSyntaxException {
		int dots = value.indexOf("..");
		if (dots < 0) {
			Amount amount = amount(value);
			return new Term.FigureRange(amount, amount);
		}
		Amount low = amount(value.substring(0, dots));
		Amount high = amount(value.substring(dots + 2));
		String unit = low.unit().isEmpty() ? high.unit() : low.unit();
		return new Term.FigureRange(new Amount(low.value().min(high.value()), unit),
				new Amount(high.value().max(low.value()), unit));
	}

	private Amount amount(String value) throws SearchSyntaxException {
		return AmountReader.any(value).orElseThrow(() -> wrong(value, "500, 500bn, $500bn, 5e11, 12%, 400bn..600bn"));
	}

	private String verdict(String value) throws SearchSyntaxException {
		String verdict = value.toLowerCase(Locale.ROOT);
		if (!VERDICTS.contains(verdict)) {
			throw wrong(value, String.join(", ", VERDICTS));
		}
		return verdict;
	}

	private Days range(String value) throws SearchSyntaxException {
		int dots = value.indexOf("..");
		return dots < 0 ? days(value)
				: new Days(days(value.substring(0, dots)).first(), days(value.substring(dots + 2)).last());
	}

	private Days days(String value) throws SearchSyntaxException {
		return Days.of(value).orElseThrow(() -> wrong(value, "2025, 2025-02, 2025-02-24"));
	}

	private String some(String value, String what) throws SearchSyntaxException {
		if (value.isEmpty()) {
			throw wrong(value, what);
		}
		return value;
	}

	private static String kinds() {
		return Arrays.stream(Kind.values()).map(Kind::name).collect(Collectors.joining(", "));
	}

	private SearchSyntaxException wrong(String value, String what) {
		return new SearchSyntaxException(value.isBlank() ? "After " + name() + ": comes one of: " + what + "."
				: name() + ":" + value.strip() + " cannot be understood. Possible: " + what + ".");
	}
}
