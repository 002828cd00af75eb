package org.assay.reading.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.reading.Figure;
import org.assay.reading.Figure.Approximation;
import org.assay.reading.Figure.Change;
import org.assay.reading.Why;
import org.assay.reading.words.Lexicon;
import org.assay.text.Span;

/**
 * Figures of texts in languages that are not read: digits with a size, a currency or per cent. What could be read in two
 * ways is left out.
 */
public final class PlainFigures {

	private static final Pattern NUMBER = Pattern.compile("(?<![\\p{Nd}.,/:-])\\p{Nd}{1,15}"
			+ "(?:[.,'’\u00a0\u202f ٬]\\p{Nd}{3}(?!\\p{Nd})){0,5}(?:[.,٫]\\p{Nd}{1,6})?(?![.,]?\\p{Nd})");
	private static final int LONGEST = 24;

	private final Set<String> pointed;
	private final Map<String, BigDecimal> scales = new HashMap<>();
	private final Map<String, String> units = new HashMap<>();
	private final Set<String> between;

	/** A form with what it means, where it stands. */
	private record Form<T>(T meaning, int begin, int end) {
	}

	public PlainFigures() {
		Lexicon lexicon = Lexicon.load("plain-figures.txt");
		pointed = lexicon.words("decimal-point");
		between = lexicon.words("between");
		lexicon.rows("scale").forEach(row -> put(scales, row.get(1), new BigDecimal(row.get(0))));
		lexicon.rows("money").forEach(row -> put(units, row.get(1), row.get(0)));
		lexicon.words("percent").forEach(word -> units.put(word, "%"));
	}

	private static <T> void put(Map<String, T> map, String forms, T meaning) {
		for (String form : forms.split(",")) {
			map.put(form.strip(), meaning);
		}
	}

	/** @param language of the text by its code: whether a comma or a point sets off decimals */
	public List<Figure> figures(String text, String language) {
		List<Figure> figures = new ArrayList<>();
		Matcher matcher = NUMBER.matcher(text);
		while (matcher.find()) {
			if (matcher.start() > 0 && isSpelt(text.charAt(matcher.start() - 1))) {
				continue;
			}
			Span number = new Span(matcher.start(), matcher.end());
			value(matcher.group(), pointed.contains(language)).flatMap(value -> figure(text, number, value))
					.ifPresent(figures::add);
		}
		return figures;
	}

	private Optional<Figure> figure(String text, Span number, BigDecimal value) {
		Form<String> before = before(text, number.begin());
		Form<BigDecimal> scale = longest(scales, text, skip(text, number.end()));
		int end = scale == null ? number.end() : scale.end();
		Form<String> behind = before != null ? null : unit(text, end, scale != null);
		boolean openEnd = before != null && scale == null && startsWord(text, skip(text, end));
		if (openEnd || before == null && behind == null && scale == null) {
			return Optional.empty();
		}
		Form<String> unit = before != null ? before : behind;
		Span span = new Span(before == null ? number.begin() : before.begin(), behind == null ? end : behind.end());
		BigDecimal product = scale == null ? value : value.multiply(scale.meaning());
		String symbol = unit == null ? "" : unit.meaning();
		String printed = unit == null ? "" : text.substring(unit.begin(), unit.end());
		String because = String.format(Locale.ROOT, "\"%s\" is read as %s%s by its digits; the text is not read.",
				span.of(text), product.stripTrailingZeros().toPlainString(), symbol.isEmpty() ? "" : " " + symbol);
		return Optional.of(new Figure(span, product, Optional.empty(), symbol, printed, Approximation.exact,
				Change.none, "", Optional.empty(), Why.of("figure.plain", because, 0.6, span.of(text))));
	}

	private Form<String> unit(String text, int end, boolean scaled) {
		int at = skip(text, end);
		if (scaled) {
			for (String word : between) {
				boolean apart = !isSpelt(word.charAt(word.length() - 1))
						|| text.startsWith(" ", at + word.length());
				if (text.startsWith(word, at) && apart) {
					at = skip(text, at + word.length());
				}
			}
		}
		return longest(units, text, at);
	}

	/** The currency sign or code right before the number. */
	private Form<String> before(String text, int end) {
		int to = end;
		while (to > 0 && end - to < 1 && isSpace(text.charAt(to - 1))) {
			to--;
		}
		for (int from = Math.max(0, to - 3); from < to; from++) {
			String sign = text.substring(from, to);
			String unit = units.get(sign);
			boolean code = sign.matches("[A-Z]{3}|.*\\p{Sc}");
			boolean free = from == 0 || !Character.isDigit(text.charAt(from - 1)) && !isSpelt(text.charAt(from - 1));
			if (unit != null && code && free) {
				return new Form<>(unit, from, to);
			}
		}
		return null;
	}

	/** The longest form that stands at the place and is no part of a longer word; null when there is none. */
	private static <T> Form<T> longest(Map<String, T> forms, String text, int at) {
		for (int to = Math.min(text.length(), at + LONGEST); to > at; to--) {
			T meaning = forms.get(text.substring(at, to));
			if (meaning != null && (to == text.length() || !isJoined(text, to))) {
				return new Form<>(meaning, at, to);
			}
		}
		return null;
	}

	/** Whether a letter follows that belongs to the same word; signs of Chinese and the like are words by themselves. */
	private static boolean isJoined(String text, int at) {
		return isSpelt(text.charAt(at - 1)) && isSpelt(text.charAt(at));
	}

	private static boolean startsWord(String text, int at) {
		return at < text.length() && isSpelt(text.charAt(at));
	}

	private static boolean isSpelt(char letter) {
		Character.UnicodeScript script = Character.UnicodeScript.of(letter);
		return Character.isLetter(letter) && script != Character.UnicodeScript.HAN
				&& script != Character.UnicodeScript.HIRAGANA && script != Character.UnicodeScript.KATAKANA
				&& script != Character.UnicodeScript.HANGUL;
	}

	/** Past one space. */
	private static int skip(String text, int at) {
		return at < text.length() && isSpace(text.charAt(at)) ? at + 1 : at;
	}

	private static boolean isSpace(char letter) {
		return letter == ' ' || letter == '\u00a0' || letter == '\u202f';
	}

	/** Empty where the marks do not fit the language, so that nobody can tell. */
	private static Optional<BigDecimal> value(String printed, boolean point) {
		String decimal = point ? "." : ",";
		StringBuilder plain = new StringBuilder();
		int groups = 0;
		int since = 0;
		for (int i = 0; i < printed.length(); i++) {
			String mark = printed.substring(i, i + 1);
			int digit = Character.digit(printed.charAt(i), 10);
			if (digit >= 0) {
				plain.append(digit);
				since++;
			} else if (mark.equals(decimal) || mark.equals("٫")) {
				if (plain.indexOf(".") >= 0 || groups > 0 && since != 3) {
					return Optional.empty();
				}
				plain.append('.');
				since = 0;
			} else {
				if (plain.indexOf(".") >= 0 || groups > 0 && since != 3 || since > 3) {
					return Optional.empty();
				}
				groups++;
				since = 0;
			}
		}
		boolean whole = plain.indexOf(".") < 0;
		boolean unclear = groups > 0 && whole && since != 3 || groups == 0 && !whole && since == 3;
		return unclear ? Optional.empty() : Optional.of(new BigDecimal(plain.toString()));
	}
}
