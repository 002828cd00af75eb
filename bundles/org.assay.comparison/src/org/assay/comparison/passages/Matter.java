package org.assay.comparison.passages;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.comparison.figures.FigureComparison;
import org.assay.comparison.words.Degree;
import org.assay.comparison.words.Vocabulary;
import org.assay.comparison.words.Word;
import org.assay.reading.Figure;
import org.assay.reading.TimeExpression;
import org.assay.reading.words.UnitFactors;
import org.assay.text.Span;

/**
 * What a stretch of a sentence tells, by the parts that vectors cannot tell apart: its figures, whether it denies, who does
 * it to whom, more or less, up or down, and the day. Two stretches whose parts do not fit tell of two things, or one tells
 * the opposite of the other, however near they lie.
 */
public final class Matter {
	private static final Set<String> CALENDAR = Stream
			.concat(Stream.of(Month.values()), Stream.of(DayOfWeek.values()))
			.map(d -> d.toString().toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
	private static final Vocabulary VOCABULARY = Vocabulary.english();
	private static final UnitFactors UNITS = UnitFactors.load();
	private static final String SECOND = "s";

	private final Set<String> terms;
	private final List<Figure> figures;
	private final List<Assertion> claims;
	private final boolean denies;
	private final Optional<Degree> degree;
	private final Set<String> days;

	private Matter(Passage passage, Span span, Set<String> terms, List<Figure> figures, List<TimeExpression> times,
			List<Assertion> claims, Function<Word, String> key) {
		this.terms = terms;
		this.figures = figures;
		this.claims = claims;
		denies = denies(passage.words(span));
		degree = Degree.find(passage.words(), span, key);
		days = times.stream().flatMap(t -> passage.words(t.span()).stream()).map(Word::lower)
				.filter(CALENDAR::contains).collect(Collectors.toSet());
	}

	/** Of a whole sentence. */
	public static Matter of(Passage passage, Passages names) {
		return new Matter(passage, passage.span(), passage.terms(), passage.figures(), passage.times(),
				passage.assertions(), w -> names.key(passage, w));
	}

	/** Of one of the claims of a sentence. */
	public static Matter of(MadeClaim made, Passages names) {
		Assertion claim = made.assertion();
		return new Matter(made.passage(), claim.span(), claim.terms(), claim.claim().figures(), claim.claim().times(),
				List.of(claim), w -> names.key(made.passage(), w));
	}

	/** Whether the other gives all figures of this one. */
	public boolean figuresAreIn(Matter other) {
		return figures.stream().allMatch(f -> other.figures.stream().anyMatch(g -> isSame(f, g)));
	}

	/** Whether nothing turns the one round against the other: both deny or neither does, and so on. */
	public boolean goesAlongWith(Matter other) {
		return denies == other.denies && !isTurnedRound(other) && !isOfOtherDay(other) && !isOpposite(other);
	}

	/** Whether each of some names is among others as a whole or by a part: "Mount Corvin" and "Corvin". */
	public static boolean areNamed(Set<String> names, Set<String> others) {
		return names.stream()
				.allMatch(n -> others.contains(n) || others.stream().anyMatch(o -> isOneName(n, o)));
	}

	/** Whether one name is a part of the other: "Ostra Bank", "Ostra". */
	public static boolean isOneName(String a, String b) {
		return isPart(a, b) || isPart(b, a);
	}

	private static boolean isPart(String part, String whole) {
		return List.of(whole.split(" ")).containsAll(List.of(part.split(" ")));
	}

	/**
	 * A measure is the same only as one of the same kind: 300 tons are no 300 workers, and 3 tons are 3,000 kilograms. Nouns
	 * may be other words for what is counted, and 40 summers are 40 years.
	 */
	private static boolean isSame(Figure a, Figure b) {
		Optional<BigDecimal> factor = UNITS.factor(a.unit(), b.unit());
		if (factor.isPresent()) {
			return a.value().multiply(factor.get()).compareTo(b.value()) == 0;
		}
		boolean apart = !a.unit().equals(b.unit()) && (isMeasure(a) || !a.unit().isEmpty() && isMeasure(b));
		return !apart && a.value().compareTo(b.value()) == 0 || isPart(a, b) || isPart(b, a);
	}

	private static boolean isMeasure(Figure figure) {
		return figure.unit().equals("%") || FigureComparison.isCurrency(figure.unit())
				|| UNITS.factor(figure.unit(), figure.unit()).isPresent()
						&& UNITS.factor(figure.unit(), SECOND).isEmpty();
	}

	/** "half" is 50 per cent. */
	private static boolean isPart(Figure part, Figure percent) {
		return percent.unit().equals("%") && !part.unit().equals("%") && !FigureComparison.isCurrency(part.unit())
				&& part.value().compareTo(BigDecimal.ONE) < 0
				&& part.value().movePointRight(2).compareTo(percent.value()) == 0;
	}

	private static boolean denies(List<Word> words) {
		return IntStream.range(0, words.size()).anyMatch(i -> isDenial(words.get(i))
				&& !(i + 1 < words.size() && words.get(i + 1).lower().equals("longer")));
	}

	/** Who does something "without" something does it. */
	private static boolean isDenial(Word word) {
		String lower = word.lower().replace('’', '\'');
		return VOCABULARY.is("negation", word) && !lower.equals("without") || lower.endsWith("n't");
	}

	private boolean isOpposite(Matter other) {
		boolean less = degree.isPresent() && other.degree.isPresent()
				&& degree.get().more() != other.degree.get().more();
		return less || isOtherWay(other) || other.isOtherWay(this) || terms.stream()
				.anyMatch(a -> other.terms.stream().anyMatch(b -> VOCABULARY.areOpposite(a, b)));
	}

	/** Whether one lets something rise or fall, and the other has less or more of it: "lowers the risk", "more accidents". */
	private boolean isOtherWay(Matter other) {
		boolean up = moves("rise", "raise");
		boolean down = moves("fall", "cut");
		return up != down && other.degree.isPresent() && other.degree.get().more() == down
				&& !other.moves("rise", "raise") && !other.moves("fall", "cut");
	}

	private boolean moves(String... verbs) {
		return Stream.of(verbs).map(VOCABULARY::root).anyMatch(terms::contains);
	}

	/** Whether what one does to another is done by the other there. */
	private boolean isTurnedRound(Matter other) {
		return claims.stream().anyMatch(a -> other.claims.stream()
				.anyMatch(b -> haveCommon(a.subject(), b.object()) && haveCommon(a.object(), b.subject())
						&& !haveCommon(a.subject(), b.subject())));
	}

	/** A name counts as the same whether it is taken for a name on both sides or not. */
	private static boolean haveCommon(Set<String> a, Set<String> b) {
		return a.stream().map(k -> k.replace("@", ""))
				.anyMatch(k -> b.contains(k) || b.contains("@" + k));
	}

	/** Whether both name months or days of the week, and others. */
	private boolean isOfOtherDay(Matter other) {
		return !days.isEmpty() && !other.days.isEmpty() && Collections.disjoint(days, other.days);
	}
}
