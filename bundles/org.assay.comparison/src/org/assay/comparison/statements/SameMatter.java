package org.assay.comparison.statements;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.figures.FigureComparison;
import org.assay.comparison.passages.Passage;
import org.assay.comparison.passages.Passages;
import org.assay.comparison.words.Degree;
import org.assay.comparison.words.Vocabulary;
import org.assay.comparison.words.Word;
import org.assay.reading.Figure;

/**
 * What a sentence must have besides lying near a statement by its vector: everybody whom the statement names, its figures,
 * and nothing that turns it round, such as a denial on one side alone. Vectors cannot tell such things.
 */
final class SameMatter {
	/** Who is meant by "he" was named at most so many sentences before. */
	private static final int BEFORE = 2;
	private static final Set<String> CALENDAR = Stream
			.concat(Stream.of(Month.values()), Stream.of(DayOfWeek.values()))
			.map(d -> d.toString().toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());

	private final Vocabulary vocabulary = Vocabulary.english();
	private final Passages passages = new Passages();
	private final List<Passage> statement;
	private final Set<String> names;

	SameMatter(ComparedDocument statement) {
		this.statement = passages.of(statement);
		names = all(this.statement);
	}

	/** Whether everybody whom the statement names is named in the document. */
	boolean mayBeIn(ComparedDocument document) {
		return areNamed(passages.names(document));
	}

	/** Each of them as a whole or by a part: "Mount Corvin" and "Corvin". */
	private boolean areNamed(Set<String> others) {
		return names.stream()
				.allMatch(n -> others.contains(n) || others.stream().anyMatch(o -> isPart(n, o) || isPart(o, n)));
	}

	private static boolean isPart(String part, String whole) {
		return List.of(whole.split(" ")).containsAll(List.of(part.split(" ")));
	}

	/** Whether one sentence of a document, those before it in mind, speaks of the matter of the statement. */
	boolean isIn(List<Passage> document, int at) {
		Passage passage = document.get(at);
		return areNamed(all(document.subList(Math.max(0, at - BEFORE), at + 1)))
				&& statement.stream().allMatch(s -> fits(s, passage));
	}

	private boolean fits(Passage asked, Passage said) {
		return asked.figures().stream().allMatch(f -> said.figures().stream().anyMatch(g -> isSame(f, g)))
				&& denies(asked) == denies(said) && !isTurnedRound(asked, said) && !isOfOtherDay(asked, said)
				&& !isOpposite(asked, said);
	}

	private static boolean isSame(Figure a, Figure b) {
		boolean measured = a.unit().equals("%") || FigureComparison.isCurrency(a.unit());
		return a.value().compareTo(b.value()) == 0 && (!measured || a.unit().equals(b.unit()));
	}

	private boolean denies(Passage passage) {
		List<Word> words = passage.words();
		return IntStream.range(0, words.size()).anyMatch(i -> isDenial(words.get(i))
				&& !(i + 1 < words.size() && words.get(i + 1).lower().equals("longer")));
	}

	/** Who does something "without" something does it. */
	private boolean isDenial(Word word) {
		String lower = word.lower().replace('’', '\'');
		return vocabulary.is("negation", word) && !lower.equals("without") || lower.endsWith("n't");
	}

	private boolean isOpposite(Passage asked, Passage said) {
		Optional<Degree> more = degree(asked);
		Optional<Degree> other = degree(said);
		boolean less = more.isPresent() && other.isPresent() && more.get().more() != other.get().more();
		return less || asked.terms().stream().anyMatch(a -> said.terms().stream()
				.anyMatch(b -> vocabulary.areOpposite(a, b)));
	}

	private Optional<Degree> degree(Passage passage) {
		return Degree.find(passage.words(), passage.span(), w -> passages.key(passage, w));
	}

	/** Whether what one does to another is done by the other there. */
	private static boolean isTurnedRound(Passage asked, Passage said) {
		return asked.assertions().stream().anyMatch(a -> said.assertions().stream()
				.anyMatch(b -> haveCommon(a.subject(), b.object()) && haveCommon(a.object(), b.subject())
						&& !haveCommon(a.subject(), b.subject())));
	}

	/** A name counts as the same whether it is taken for a name on both sides or not. */
	private static boolean haveCommon(Set<String> a, Set<String> b) {
		return a.stream().map(k -> k.replace("@", ""))
				.anyMatch(k -> b.contains(k) || b.contains("@" + k));
	}

	/** Whether both name months or days of the week, and others. */
	private static boolean isOfOtherDay(Passage asked, Passage said) {
		Set<String> days = calendar(asked);
		Set<String> others = calendar(said);
		return !days.isEmpty() && !others.isEmpty() && Collections.disjoint(days, others);
	}

	private static Set<String> calendar(Passage passage) {
		return passage.times().stream().flatMap(t -> passage.words(t.span()).stream()).map(Word::lower)
				.filter(CALENDAR::contains).collect(Collectors.toSet());
	}

	private static Set<String> all(List<Passage> passages) {
		Set<String> names = new HashSet<>();
		passages.forEach(p -> names.addAll(p.names()));
		return names;
	}
}
