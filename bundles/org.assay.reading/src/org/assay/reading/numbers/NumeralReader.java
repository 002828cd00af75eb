package org.assay.reading.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.reading.tokens.Tokens;

/** Reads the number that begins at a token: "1,200.5", "2 million", "twenty-five thousand", "half a billion". */
public final class NumeralReader {

	private static final int LONGEST_DIGITS = 40;
	private static final Pattern PLAIN = Pattern.compile("\\d+(,\\d{3})*(\\.\\d+)?|\\.\\d+");

	private final Tokens tokens;
	private final PowersOfTen powers;
	private final Shares shares;
	private final MixedNumbers mixed;

	public NumeralReader(Tokens tokens) {
		this.tokens = tokens;
		powers = new PowersOfTen(tokens);
		shares = new Shares(tokens);
		mixed = new MixedNumbers(tokens);
	}

	/** The longest number from the token on, or empty. */
	public Optional<Numeral> at(int i) {
		Optional<Numeral> power = powers.at(i);
		if (power.isPresent()) {
			return power;
		}
		Optional<Numeral> plain = plain(i);
		return plain.isPresent() ? shares.from(plain.get(), this::plain).or(() -> plain) : plain;
	}

	private Optional<Numeral> plain(int i) {
		String lower = tokens.lower(i);
		if (tokens.startsWithDigit(i)) {
			return digits(i);
		}
		if (lower.equals("half") && tokens.in(i + 1, "a", "an") && scale(i + 2) != null) {
			return scaled(i, i + 3, scale(i + 2).divide(BigDecimal.valueOf(2)));
		}
		if (lower.equals("a") || lower.equals("an")) {
			return article(i);
		}
		if ((lower.equals("half") || lower.equals("quarter")) && scale(i + 1) != null) {
			return scaled(i, i + 2, scale(i + 1).divide(BigDecimal.valueOf(lower.equals("half") ? 2 : 4)));
		}
		if (lower.equals("hundred") && scale(i + 1) != null && !tokens.is(i - 1, "-")) {
			return scaled(i, i + 2, scale(i).multiply(scale(i + 1)));
		}
		if (lower.equals("half") || lower.equals("one-half")) {
			return Optional.of(new Numeral(i, i + 1, new BigDecimal("0.5"), true, false, false, true));
		}
		if (lower.length() == 1 && "½¼¾⅓⅔".contains(lower)) {
			return Optional.of(new Numeral(i, i + 1, fractionSign(lower), false, false, false, true));
		}
		if (NumberWords.VAGUE.containsKey(lower)) {
			return vague(i);
		}
		return NumberWords.opens(lower) ? words(i) : Optional.empty();
	}

	/** Whether a word in lower case counts, such as "three" or "million". */
	public static boolean isNumberWord(String lower) {
		return NumberWords.counts(lower);
	}

	/** The value of an ordinal such as "21st", "third" or "twenty-first", or empty. */
	public Optional<Numeral> ordinalAt(int i) {
		String lower = tokens.lower(i);
		if (tokens.startsWithDigit(i) && lower.matches("\\d{1,4}(st|nd|rd|th)")) {
			return ordinal(i, i + 1, Integer.parseInt(lower.substring(0, lower.length() - 2)));
		}
		Integer value = NumberWords.ORDINALS.get(lower);
		if (value != null) {
			return ordinal(i, i + 1, value);
		}
		Integer tens = NumberWords.SMALL.get(lower);
		int next = tokens.is(i + 1, "-") ? i + 2 : i + 1;
		Integer ones = NumberWords.ORDINALS.get(tokens.lower(next));
		if (tens != null && tens >= 20 && ones != null && ones < 10) {
			return ordinal(i, next + 1, tens + ones);
		}
		return Optional.empty();
	}

	private static Optional<Numeral> ordinal(int from, int to, int value) {
		return Optional.of(new Numeral(from, to, BigDecimal.valueOf(value), true, false, false, false));
	}

	private static BigDecimal fractionSign(String sign) {
		return new BigDecimal(switch (sign) {
		case "¼" -> "0.25";
		case "¾" -> "0.75";
		case "⅓" -> "0.3333333333";
		case "⅔" -> "0.6666666667";
		default -> "0.5";
		});
	}

	/** "a hundred", "a dozen", "a million", "a quarter", "a third". */
	private Optional<Numeral> article(int i) {
		BigDecimal scale = scale(i + 1);
		if (scale != null) {
			return scaled(i, i + 2, scale);
		}
		if (tokens.is(i + 1, "half") && scale(i + 2) != null) {
			return scaled(i, i + 3, scale(i + 2).divide(BigDecimal.valueOf(2)));
		}
		Optional<MixedNumbers.Denominator> part = mixed.denominator(i + 1).filter(below -> !below.plural());
		boolean counts = part.isPresent() && (tokens.is(part.get().to(), "of") || stands(i, part.get().to()));
		return counts ? fraction(i, part.get().to(), 1, part.get().value()) : Optional.empty();
	}

	/** "rose by a fifth.", "almost a third in May": a part that nothing behind it makes an ordinal. */
	private boolean stands(int article, int to) {
		boolean measured = article == 0 || tokens.in(article - 1, "by", "almost", "nearly", "about", "roughly", "than",
				"around", "over", "only", "just", "under", "up", "down", "to");
		return measured && !tokens.is(article + 1, "half")
				&& (!tokens.isWord(to) || tokens.in(to, "in", "on", "from", "since",
						"over", "this", "last", "less", "more", "and", "lower", "higher", "as", "during", "compared",
						"between",
						"after", "for", "at", "to", "since", "by"));
	}

	/** "hundreds of thousands" multiplies; "dozens" alone stays an order. */
	private Optional<Numeral> vague(int i) {
		BigDecimal value = NumberWords.VAGUE.get(tokens.lower(i));
		int to = i + 1;
		if (tokens.is(to, "of") && NumberWords.VAGUE.containsKey(tokens.lower(to + 1))) {
			value = value.multiply(NumberWords.VAGUE.get(tokens.lower(to + 1)));
			to += 2;
		} else if (tokens.in(i, "tens", "scores")) {
			return Optional.empty();
		}
		return Optional.of(new Numeral(i, to, value, true, true, true, false));
	}

	private BigDecimal scale(int i) {
		return NumberWords.SCALES.get(tokens.lower(i));
	}

	private Optional<Numeral> digits(int i) {
		String word = tokens.word(i);
		if (word.length() > LONGEST_DIGITS || !PLAIN.matcher(word).matches()) {
			return Optional.empty();
		}
		int indian = pairs(i);
		if (indian > i + 1) {
			return withScale(i, indian, new BigDecimal(tokens.words(i, indian).replace(",", "")), false);
		}
		BigDecimal value = new BigDecimal((word.startsWith(".") ? "0" : "") + word.replace(",", ""));
		int to = i + 1;
		if (tokens.is(to, "/") && !tokens.spaceBefore(to) && tokens.startsWithDigit(to + 1)
				&& tokens.word(to + 1).matches("[1-9]\\d?") && word.length() <= 2) {
			return fraction(i, to + 2, Integer.parseInt(word), Integer.parseInt(tokens.word(to + 1)));
		}
		boolean mixedDigits = tokens.word(to).matches("[1-9]") && tokens.is(to + 1, "/") && tokens.word(to + 2).matches(
				"[2-9]") && tokens.spaceBefore(to) && !tokens.spaceBefore(to + 1) && !tokens.spaceBefore(to + 2);
		if (mixedDigits && Integer.parseInt(tokens.word(to)) < Integer.parseInt(tokens.word(to + 2))) {
			value = value.add(new BigDecimal(tokens.word(to)).divide(new BigDecimal(tokens.word(to + 2)),
					MathContext.DECIMAL32));
			to += 3;
		}
		int grouped = spacedGroups(i, to);
		if (grouped > to) {
			value = new BigDecimal(tokens.words(i, grouped).replaceAll("[^\\d.]", ""));
			to = grouped;
		}
		if (tokens.is(to, "dozens") || tokens.is(to, "dozen")) {
			return Optional
					.of(new Numeral(i, to + 1, value.multiply(BigDecimal.valueOf(12)), false, true, false, false));
		}
		if ("½¼¾⅓⅔".contains(tokens.word(to)) && !tokens.word(to).isEmpty()) {
			value = value.add(fractionSign(tokens.word(to)));
			to++;
		}
		return withScale(i, to, value, false);
	}

	/** The token after "12,34,567", digits in pairs before the last three as India sets them off. */
	private int pairs(int i) {
		int at = i + 1;
		if (!tokens.word(i).matches("[1-9]\\d?")) {
			return at;
		}
		while (tokens.is(at, ",") && !tokens.spaceBefore(at) && !tokens.spaceBefore(at + 1)) {
			if (tokens.word(at + 1).matches("\\d{2},\\d{3}(\\.\\d+)?")) {
				return at + 2;
			}
			if (!tokens.word(at + 1).matches("\\d{2}")) {
				break;
			}
			at += 2;
		}
		return i + 1;
	}

	/** The token after "1 234 567", groups of three set off by spaces; one group only when the space is a narrow or hard one, or the group is "000". */
	private int spacedGroups(int i, int to) {
		if (!tokens.word(i).matches("[1-9]\\d{0,2}") || to != i + 1) {
			return to;
		}
		int end = to;
		boolean hard = true;
		while (tokens.word(end).matches("\\d{3}(\\.\\d+)?") && tokens.begin(end) - tokens.end(end - 1) == 1
				&& end - i < 6) {
			hard &= tokens.text().charAt(tokens.end(end - 1)) != ' ';
			end++;
		}
		hard |= tokens.is(end - 1, "000");
		return end - to >= (hard ? 1 : 2) ? end : to;
	}

	/** Takes "million", "bn", "-million" and the like after the number. */
	private Optional<Numeral> withScale(int from, int to, BigDecimal value, boolean inWords) {
		int at = tokens.is(to, "-") && scale(to + 1) != null ? to + 1 : to;
		BigDecimal scale = scale(at);
		if (scale == null && !inWords && tokens.isWord(at)) {
			boolean glued = !tokens.spaceBefore(at);
			String lower = tokens.lower(at);
			lower = glued && lower.length() == 2 && lower.charAt(1) == '.' ? lower.substring(0, 1) : lower;
			if (glued && lower.equals("mm") && moneyBefore(from)) {
				lower = "m";
			}
			boolean single = lower.length() == 1;
			if (!single || glued && (!lower.equals("m") || moneyBefore(from) || tokens.in(at, "m", "m.")
					&& tokens.isCapitalised(at))) {
				scale = NumberWords.SHORT_SCALES.get(lower);
			}
		}
		if (scale == null) {
			return Optional.of(new Numeral(from, to, value, inWords, false, false, false));
		}
		BigDecimal product = value.multiply(scale);
		int end = at + 1;
		while (scale(end) != null && scale(end).compareTo(BigDecimal.valueOf(100)) > 0) {
			product = product.multiply(scale(end));
			end++;
		}
		Optional<MixedNumbers.Part> rest = inWords ? Optional.empty() : mixed.lesser(end, scale(end - 1));
		if (rest.isPresent()) {
			return Optional
					.of(new Numeral(from, rest.get().to(), product.add(rest.get().value()), false, true, false, false));
		}
		return Optional.of(withPart(from, end, product, scale(end - 1), inWords));
	}

	/** "three million and a half": the part is one of the last magnitude; "and a half million" of the one behind it. */
	private Numeral withPart(int from, int to, BigDecimal value, BigDecimal magnitude, boolean inWords) {
		boolean large = magnitude != null && magnitude.compareTo(BigDecimal.valueOf(1_000_000)) >= 0;
		Optional<MixedNumbers.Part> part = large ? mixed.fraction(to) : Optional.empty();
		if (part.isEmpty()) {
			return new Numeral(from, to, value, inWords, true, false, false);
		}
		BigDecimal own = scale(part.get().to());
		boolean smaller = own != null && own.compareTo(magnitude) < 0;
		BigDecimal total = value.add(part.get().value().multiply(smaller ? own : magnitude)).stripTrailingZeros();
		return new Numeral(from, smaller ? part.get().to() + 1 : part.get().to(), total.scale() < 0 ? total.setScale(0)
				: total, inWords, true, false, false);
	}

	/** A single "m" is a million after a currency sign, and metres elsewhere. */
	private boolean moneyBefore(int from) {
		return tokens.in(from - 1, "$", "€", "£", "¥", "₹", "₽") || tokens.isAllCapitals(from - 1);
	}

	private static Optional<Numeral> scaled(int from, int to, BigDecimal value) {
		return Optional.of(new Numeral(from, to, value, true, true, false, false));
	}

	/** Also "a quarter of a billion", which is one number. */
	private Optional<Numeral> fraction(int from, int to, int above, int below) {
		BigDecimal scale = tokens.is(to, "of") && tokens.in(to + 1, "a", "one") ? scale(to + 2) : null;
		if (scale != null) {
			return scaled(from, to + 3, scale.multiply(BigDecimal.valueOf(above)).divide(BigDecimal.valueOf(below),
					MathContext.DECIMAL32));
		}
		BigDecimal value = BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), MathContext.DECIMAL32);
		return Optional.of(new Numeral(from, to, value, true, false, false, true));
	}

	/** Numbers in words: groups below a thousand, each followed by its magnitude. */
	private Optional<Numeral> words(int i) {
		BigDecimal total = BigDecimal.ZERO;
		BigDecimal group = BigDecimal.ZERO;
		BigDecimal lastScale = null;
		int at = i;
		int end = i;
		boolean scaled = false;
		int lastSmall = -1;
		while (true) {
			Integer small = NumberWords.SMALL.get(tokens.lower(at));
			BigDecimal scale = scale(at);
			if (small != null && (lastSmall < 0 || lastSmall >= 20 && lastSmall < 100 && small < 10 && small > 0)) {
				group = group.add(BigDecimal.valueOf(small));
				lastSmall = small;
			} else if (scale != null && group.signum() > 0 && scale.intValue() == 100) {
				group = group.multiply(scale);
				scaled = true;
				lastSmall = -1;
			} else if (scale != null && group.signum() > 0 && (lastScale == null || scale.compareTo(lastScale) < 0)) {
				total = total.add(group.multiply(scale));
				group = BigDecimal.ZERO;
				lastScale = scale;
				scaled = true;
				lastSmall = -1;
			} else if (scale != null && scaled && group.signum() == 0 && scale.compareTo(lastScale) > 0
					&& scale(at - 1) != null) {
				total = total.multiply(scale);
				lastScale = scale;
			} else {
				break;
			}
			end = ++at;
			if (goesOn(at, scaled)) {
				at++;
			}
		}
		return tail(i, end, total.add(group), scaled, group.signum() == 0 ? lastScale : null);
	}

	/** A hyphen between parts, or "and" after a magnitude. */
	private boolean goesOn(int at, boolean scaled) {
		boolean next = NumberWords.SMALL.containsKey(tokens.lower(at + 1));
		return tokens.is(at, "-") && (next || scale(at + 1) != null)
				|| tokens.is(at, "and") && scaled && next && tokens.in(at - 1, "hundred", "thousand");
	}

	/** "two-thirds", "one and a half", "three point five million". */
	private Optional<Numeral> tail(int from, int to, BigDecimal value, boolean scaled, BigDecimal magnitude) {
		int at = tokens.is(to, "-") ? to + 1 : to;
		Optional<MixedNumbers.Denominator> part = mixed.denominator(at);
		boolean ordinal = part.isPresent() && !part.get().plural() && value.intValue() != 1;
		if (part.isPresent() && !ordinal && !scaled && value.compareTo(BigDecimal.valueOf(100)) < 0) {
			BigDecimal scale = scale(part.get().to());
			boolean time = tokens.in(at, "quarter", "quarters", "half", "second", "third") && !tokens.is(at + 1, "of")
					&& at == to && scale == null;
			if (!time && scale != null) {
				return scaled(from, part.get().to() + 1, scale.multiply(value).divide(BigDecimal.valueOf(part.get()
						.value()), MathContext.DECIMAL32));
			}
			if (!time) {
				return fraction(from, part.get().to(), value.intValue(), part.get().value());
			}
		}
		if (magnitude != null && magnitude.compareTo(BigDecimal.valueOf(1_000_000)) >= 0) {
			return Optional.of(withPart(from, to, value, magnitude, true));
		}
		Optional<MixedNumbers.Part> rest = mixed.fraction(to).or(() -> mixed.decimals(to));
		if (rest.isPresent()) {
			return withScale(from, rest.get().to(), value.add(rest.get().value()), true);
		}
		return Optional.of(new Numeral(from, to, value, true, scaled, false, false));
	}
}
