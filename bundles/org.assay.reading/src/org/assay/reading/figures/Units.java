package org.assay.reading.figures;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.reading.tokens.Tokens;
import org.assay.reading.words.Lexicon;

/** Units and currencies by the forms in which news prints them. Immutable. */
public final class Units {

	private static final int LONGEST = 5;
	private static final Pattern OPENING = Pattern.compile("^(\\p{L}+\\.\\p{L}\\.|\\p{L}+|.).*$");

	private final Map<String, Entry> exact = new HashMap<>();
	private final Map<String, Entry> lower = new HashMap<>();
	private final Map<String, String> spellings = new HashMap<>();
	private final Set<String> codes = new HashSet<>();
	/** First tokens of the forms, so that most words need no further look. */
	private final Set<String> openings = new HashSet<>();

	private record Entry(String symbol, String kind) {
	}

	public Units(Lexicon lexicon) {
		for (List<String> row : lexicon.rows("unit")) {
			for (String form : row.get(1).split(",")) {
				put(form.strip(), new Entry(row.get(0), row.get(2)));
			}
		}
		for (List<String> row : lexicon.rows("currency")) {
			put(row.get(0), new Entry(row.get(1), "money"));
		}
		for (List<String> row : lexicon.rows("spelling")) {
			spellings.put(row.get(0), row.get(1));
		}
		Currency.getAvailableCurrencies().forEach(currency -> codes.add(currency.getCurrencyCode()));
	}

	private void put(String form, Entry entry) {
		exact.putIfAbsent(form, entry);
		openings.add(OPENING.matcher(form).replaceFirst("$1").toLowerCase(Locale.ROOT));
		if (form.length() > 3 && form.equals(form.toLowerCase(Locale.ROOT))) {
			lower.putIfAbsent(form, entry);
		}
	}

	/** The longest unit that begins at the token. */
	public Optional<Unit> at(Tokens tokens, int i) {
		for (int to = Math.min(tokens.size(), i + LONGEST); to > i; to--) {
			Entry entry = find(tokens, i, to);
			if (entry != null) {
				return Optional.of(new Unit(i, to, entry.symbol(), entry.kind()));
			}
		}
		return Optional.empty();
	}

	/** "75 USD million", "120 MEUR": the magnitude stands behind the code or in it. */
	Amount scaledMoney(Tokens tokens, Amount amount) {
		int at = amount.after();
		String word = tokens.word(at);
		boolean inCode = amount.unit().isEmpty() && word.length() == 4 && word.charAt(0) == 'M' && codes.contains(word
				.substring(1));
		boolean behind = amount.isMoney() && amount.to() == at + 1 && codes.contains(word)
				&& tokens.in(at + 1, "million",
						"billion");
		if (!inCode && !behind || amount.high().isPresent()) {
			return amount;
		}
		Unit unit = inCode ? new Unit(at, at + 1, word.substring(1), "money") : amount.unit().get();
		int zeros = inCode || tokens.is(at + 1, "million") ? 6 : 9;
		return new Amount(amount.from(), inCode ? at + 1 : at + 2, amount.number(), at, amount.value().multiply(
				BigDecimal.TEN.pow(zeros)), amount.high(), Optional.of(unit), amount.vague());
	}

	/** The currency sign, code or prefix that ends right before the token. */
	public Optional<Unit> moneyBefore(Tokens tokens, int i) {
		for (int from = Math.max(0, i - 3); from < i; from++) {
			Entry entry = find(tokens, from, i);
			boolean sign = !tokens.isWord(i - 1) || tokens.isCapitalised(i - 1);
			if (entry != null && entry.kind().equals("money") && sign) {
				return Optional.of(new Unit(from, i, entry.symbol(), "money"));
			}
		}
		return Optional.empty();
	}

	private Entry find(Tokens tokens, int from, int to) {
		if (to > tokens.size() || to - from > 1 && !openings.contains(tokens.lower(from))) {
			return null;
		}
		String words = to - from == 1 ? tokens.word(from) : plain(tokens.words(from, to));
		if (to - from == 1 && codes.contains(words)) {
			return new Entry(words, "money");
		}
		Entry entry = exact.get(words);
		return entry != null ? entry : words.length() > 40 ? null : lower.get(words.toLowerCase(Locale.ROOT));
	}

	/** The printed form of a unit in one spelling: "per cent" and "pct" as "percent", "US $" as "US$". */
	String spelling(String printed) {
		String words = printed.endsWith("$") ? printed.replace(" ", "") : printed;
		return spellings.getOrDefault(words.toLowerCase(Locale.ROOT), words);
	}

	private static String plain(String words) {
		return words.length() > 60 ? "" : words.replaceAll("\\s+", " ").replaceAll(" ?\\$", "\\$").replace("- ", "-");
	}
}
