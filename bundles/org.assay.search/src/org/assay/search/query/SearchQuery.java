package org.assay.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.search.query.Term.Place;

/**
 * What is searched for, as the search box says it: words that must all be there, {@code "phrases"}, {@code begin*},
 * {@code field:value}, {@code -not} and {@code this OR that}. Amounts such as {@code $500 billion} are found in
 * whatever words they are given. Immutable.
 *
 * @param clauses all of them hold
 */
public record SearchQuery(List<Clause> clauses) {
	private static final int LONGEST_AMOUNT = 3;

	public SearchQuery {
		clauses = List.copyOf(clauses);
	}

	/** Reads the search box. Blank gives a query without clauses, which finds nothing. */
	public static SearchQuery parse(String typed) throws SearchSyntaxException {
		List<Tokens.Token> tokens = Tokens.of(typed);
		Place place = Place.anywhere;
		for (Tokens.Token token : tokens) {
			if (token.field().equals(QueryFields.in.name())) {
				place = QueryFields.place(token.value());
			}
		}
		return new SearchQuery(joined(tokens, place));
	}

	/** Whether nothing is asked for. */
	public boolean isEmpty() {
		return clauses.isEmpty();
	}

	private static List<Clause> joined(List<Tokens.Token> tokens, Place place) throws SearchSyntaxException {
		List<Clause> result = new ArrayList<>();
		boolean isOr = false;
		for (int i = 0; i < tokens.size(); i++) {
			Tokens.Token token = tokens.get(i);
			if (isOr(token)) {
				isOr = !result.isEmpty();
				continue;
			}
			if (token.field().equals(QueryFields.in.name()) || token.field().isEmpty() && token.value().isBlank()) {
				continue;
			}
			Clause clause = null;
			for (int n = LONGEST_AMOUNT; n > 0 && clause == null && place == Place.anywhere; n--) {
				Optional<Term> sum = sum(tokens, i, n);
				if (sum.isPresent()) {
					clause = new Clause(sum.get(), token.isExcluded());
					i += n - 1;
				}
			}
			add(result, clause != null ? clause : clause(token, place), isOr);
			isOr = false;
		}
		return result;
	}

	private static boolean isOr(Tokens.Token token) {
		return token.value().equals("OR") && token.field().isEmpty() && !token.isQuoted() && !token.isExcluded();
	}

	private static void add(List<Clause> result, Clause clause, boolean isOr) {
		if (!isOr) {
			result.add(clause);
			return;
		}
		Clause before = result.removeLast();
		List<Clause> all = new ArrayList<>(
				before.term() instanceof Term.AnyOf any && !before.isExcluded() ? any.clauses() : List.of(before));
		all.add(clause);
		result.add(new Clause(new Term.AnyOf(List.copyOf(all)), false));
	}

	private static Clause clause(Tokens.Token token, Place place) throws SearchSyntaxException {
		Term term = token.field().isEmpty() ? QueryFields.words(token, place)
				: QueryFields.valueOf(token.field()).term(token);
		return new Clause(term, token.isExcluded());
	}

	/** An amount that takes {@code n} plain words from the place on. */
	private static Optional<Term> sum(List<Tokens.Token> tokens, int from, int n) {
		if (from + n > tokens.size()) {
			return Optional.empty();
		}
		List<String> words = new ArrayList<>();
		for (Tokens.Token token : tokens.subList(from, from + n)) {
			if (token.isQuoted() || !token.field().isEmpty() || token.isExcluded() && !words.isEmpty()) {
				return Optional.empty();
			}
			words.add(token.value());
		}
		String typed = String.join(" ", words);
		return AmountReader.marked(typed).map(amount -> new Term.Sum(typed, amount));
	}
}
