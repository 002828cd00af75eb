package org.assay.reading.times;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assay.reading.numbers.Numeral;
import org.assay.reading.numbers.NumeralReader;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/** What a rule may look at: the tokens, the day of publication, and the date the narrative has reached. */
final class TimeContext {

	/** Days by which a date on the wrong side of publication must be nearer to be taken all the same. */
	private static final int WRONG_WAY = 240;

	/** What opens a sentence leans on a day of the one before. */
	private static final int SENTENCE_BEFORE = 25;

	private static final Pattern FIXED = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

	/** A day, or a day of every week, by itself or with a part of the day. */
	private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d|XXXX-WXX-\\d)(T[A-Z]{2})?");

	/** What may stand between a day and its clock time. */
	private static final String[] BETWEEN = { "at", ",", "around", "about", "by", "from", "(", "-", "–", "before",
			"after", "until", "till" };

	final TaggedTokens tagged;
	final Tokens tokens;
	final NumeralReader numerals;
	private final Optional<LocalDate> published;
	private final boolean history;
	private final TenseFinder tenses;
	private Stretch sentence = new Stretch(0, 0, 0);
	private String reference = "";
	private int referenceToken = -1;
	private String quarter = "";
	private int quarterToken = -1;
	private Optional<TimeMatch> last = Optional.empty();

	/** @param history whether the text tells of days long before its publication */
	TimeContext(ParsedText text, Optional<LocalDate> published, boolean history) {
		tagged = text.tagged();
		tokens = text.tokens();
		numerals = new NumeralReader(tokens);
		this.published = published;
		this.history = history;
		tenses = new TenseFinder(tagged, text.syntax());
	}

	void enter(Stretch next) {
		sentence = next;
		last = Optional.empty();
	}

	/** Remembers the expression found last in this sentence. */
	void found(TimeMatch match) {
		last = Optional.of(match);
	}

	/** The day right before the token, "tomorrow" in "tomorrow at 9": only commas and small words stand between. */
	Optional<TimeMatch> dayBefore(int token) {
		return last.filter(day -> day.to() >= token - 2 && day.to() <= token && isDay(day.value())
				&& IntStream.range(day.to(), token).allMatch(i -> tokens.in(i, BETWEEN)));
	}

	private static boolean isDay(String value) {
		return value.length() >= 10 && DAY.matcher(value).matches();
	}

	int limit() {
		return sentence.to();
	}

	int start() {
		return sentence.from();
	}

	/** Remembers the last year, month or day that the text itself fixes; weeks and decades are too wide to lean on. */
	void refer(String fixed, int token) {
		String value = fixed.length() > 10 && fixed.charAt(10) == 'T' ? fixed.substring(0, 10) : fixed;
		if (FIXED.matcher(value).matches()) {
			reference = value;
			referenceToken = token;
		}
	}

	/** The last date that the text fixed: a year, a month or a day; empty at first. */
	String reference() {
		return reference;
	}

	/** The token after the date that the text fixed last; -1 before the first. */
	int referenceEnd() {
		return referenceToken;
	}

	/** Remembers the last quarter, which "a year earlier" in a report on results leans on. */
	void referQuarter(String value, int token) {
		quarter = value;
		quarterToken = token;
	}

	/** The same quarter one year before, when a quarter was named shortly before the token. */
	Optional<String> quarterYearBefore(int token) {
		boolean month = reference.length() == 7 && referenceToken >= sentence.from() && quarterToken < sentence.from();
		boolean near = quarter.matches("\\d{4}-Q\\d") && token - quarterToken < 120 && !month;
		return near ? Optional.of(Integer.parseInt(quarter.substring(0, 4)) - 1 + quarter.substring(4))
				: Optional.empty();
	}

	/** The last fixed day when it stands in this sentence or close before the token. */
	Optional<LocalDate> nearDay(int token) {
		boolean near = referenceToken >= sentence.from() && token - referenceToken < 8
				|| token == sentence.from() && token - referenceToken < SENTENCE_BEFORE;
		return reference.length() == 10 && near
				? Optional.of(LocalDate.parse(reference)) : Optional.empty();
	}

	/** What "yesterday" counts from. */
	Optional<LocalDate> published() {
		return history ? Optional.empty() : published;
	}

	/** What "the following year" counts from: the narrative's date, else the day of publication. */
	Optional<LocalDate> narrative() {
		return referenceDate().or(() -> published);
	}

	Optional<LocalDate> referenceDate() {
		return switch (reference.length()) {
		case 4 -> Optional.of(LocalDate.of(Integer.parseInt(reference), 1, 1));
		case 7 -> Optional.of(LocalDate.parse(reference + "-01"));
		case 10 -> Optional.of(LocalDate.parse(reference));
		default -> Optional.empty();
		};
	}

	/** The last day that the text fixed; empty when it last fixed a month or year. */
	Optional<LocalDate> referenceDay() {
		return reference.length() == 10 ? referenceDate() : Optional.empty();
	}

	boolean isHistory() {
		return history;
	}

	Tense tense(int token) {
		return tenses.at(token, sentence.from(), sentence.to());
	}

	/** A whole number at the token, as a count of units; empty when there is none. */
	Optional<Numeral> count(int token) {
		return token >= limit() ? Optional.empty() : numerals.at(token).filter(n -> n.to() <= limit());
	}

	/** Four digits that can be a year. */
	int year(int token) {
		String word = tokens.word(token);
		if (token >= limit() || word.length() != 4 || !word.matches("[12]\\d{3}")) {
			return -1;
		}
		return Integer.parseInt(word);
	}

	/**
	 * The year of a month and day stated without one.
	 *
	 * @param day 0 when only the month is stated
	 * @return -1 when nothing tells
	 */
	int yearOf(int month, int day, int token) {
		if (history || published.isEmpty()) {
			return narrativeYear(month);
		}
		LocalDate anchor = published.get();
		int best = -1;
		long least = Long.MAX_VALUE;
		Tense tense = tense(token);
		for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
			LocalDate date = LocalDate.of(year, month, 1).plusDays(Math.max(0, day - 1));
			long distance = date.toEpochDay() - anchor.toEpochDay();
			boolean same = day == 0 && year == anchor.getYear() && month == anchor.getMonthValue();
			boolean wrongWay = !same && (tense == Tense.past && distance > 0 || tense == Tense.future && distance < 0);
			long cost = Math.abs(distance) + (wrongWay ? WRONG_WAY : 0);
			if (same ? least > 0 : cost < least) {
				least = same ? 0 : cost;
				best = year;
			}
		}
		return best;
	}

	private int narrativeYear(int month) {
		if (reference.isEmpty()) {
			return published.map(LocalDate::getYear).orElse(-1);
		}
		int year = Integer.parseInt(reference.substring(0, 4));
		int last = reference.length() >= 7 ? Integer.parseInt(reference.substring(5, 7)) : 0;
		return last - month > 6 ? year + 1 : year;
	}

	/** The anchor as the result shows it: the day of publication, or the text's own last date. */
	String anchorOfYear() {
		return history || published.isEmpty() ? reference : published.get().toString();
	}
}
