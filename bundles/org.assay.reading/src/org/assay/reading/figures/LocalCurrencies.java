package org.assay.reading.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.reading.tokens.Tokens;
import org.assay.reading.words.Lexicon;

/** Which country's "kroner" or "pesos" a text means: those of the country that it names most often. Immutable. */
final class LocalCurrencies {

	/** @param names of the country, its people and its capital; one word or two */
	private record Local(String code, Set<String> names) {
	}

	private final Map<String, List<Local>> byWord = new HashMap<>();

	LocalCurrencies(Lexicon lexicon) {
		for (List<String> row : lexicon.rows("local-currency")) {
			Local local = new Local(row.get(1), Set.of(row.get(2).split(", ")));
			for (String word : row.get(0).split(", ")) {
				byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(local);
			}
		}
	}

	/** What the words of one text say, worked out once for each currency that several countries have. */
	Choice in(Tokens tokens) {
		return new Choice(tokens);
	}

	final class Choice {
		private final Tokens tokens;
		private final Map<String, Optional<String>> codes = new HashMap<>();
		private Map<String, Integer> named;

		private Choice(Tokens tokens) {
			this.tokens = tokens;
		}

		/** The amount with the country's currency; as it is where the word means one only, or the text names no such country. */
		Amount local(Amount amount) {
			Optional<Unit> single = amount.unit().filter(unit -> unit.isMoney() && unit.to() - unit.from() == 1);
			if (single.isEmpty()) {
				return amount;
			}
			Unit unit = single.get();
			String word = tokens.lower(unit.from());
			return !byWord.containsKey(word) ? amount : codes.computeIfAbsent(word, this::code)
					.map(code -> amount.in(new Unit(unit.from(), unit.to(), code, unit.kind()))).orElse(amount);
		}

		private Optional<String> code(String word) {
			Local best = null;
			int most = 0;
			for (Local local : byWord.get(word)) {
				int times = local.names().stream().mapToInt(name -> names().getOrDefault(name, 0)).sum();
				if (times > most) {
					most = times;
					best = local;
				} else if (times == most) {
					best = null;
				}
			}
			return Optional.ofNullable(best).map(Local::code);
		}

		private Map<String, Integer> names() {
			if (named == null) {
				Set<String> wanted = new HashSet<>();
				byWord.values().forEach(all -> all.forEach(local -> wanted.addAll(local.names())));
				named = new HashMap<>();
				for (int i = 0; i < tokens.size(); i++) {
					if (tokens.isCapitalised(i)) {
						for (String name : List.of(tokens.word(i), tokens.word(i) + " " + tokens.word(i + 1))) {
							if (wanted.contains(name)) {
								named.merge(name, 1, Integer::sum);
							}
						}
					}
				}
			}
			return named;
		}
	}
}
