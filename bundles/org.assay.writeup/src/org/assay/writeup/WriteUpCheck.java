package org.assay.writeup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.reading.Reader;
import org.assay.reading.Reading;
import org.assay.reading.ReadingInput;
import org.assay.reading.Sentence;
import org.assay.text.Span;

/**
 * Holds a write-up against the words that it cites. Keeps what it read, so that a write-up can be checked again after each
 * change; not for several threads at once.
 */
public final class WriteUpCheck {
	private static final int KEPT = 2_000;
	private static final List<Rule> RULES = List.of(new NoCitation(), new FigureNotCited(), new NameNotCited(),
			new HedgeDropped(), new OneOrigin());
	private final Reader reader;
	private final Map<String, CitedText> texts;
	private final Map<String, Reading> readings;

	/** Looks for one kind of problem. */
	interface Rule {
		Stream<Problem> check(Evidence evidence);
	}

	/**
	 * A statement with the words that it cites and that are still there.
	 *
	 * @param reading of the statement's words
	 */
	record Evidence(Statement statement, Reading reading, List<CitedWords> cited) {
	}

	/**
	 * Words that are cited.
	 *
	 * @param reading of these words alone
	 */
	record CitedWords(CitedText text, String words, Reading reading) {
	}

	/** @param texts by id */
	public WriteUpCheck(Reader reader, Map<String, CitedText> texts) {
		this(reader, texts, new HashMap<>());
	}

	private WriteUpCheck(Reader reader, Map<String, CitedText> texts, Map<String, Reading> readings) {
		this.reader = reader;
		this.texts = Map.copyOf(texts);
		this.readings = readings;
	}

	/** The same check over other texts, which takes over what was read; this one is to be used no more. */
	WriteUpCheck with(Map<String, CitedText> others) {
		return new WriteUpCheck(reader, others, readings);
	}

	/**
	 * All problems in the order of their places.
	 *
	 * @param markdown the write-up
	 */
	public List<Problem> check(String markdown) {
		WriteUpText text = WriteUpText.of(markdown);
		List<Problem> problems = new ArrayList<>();
		text.citations().forEach(c -> place(c).ifPresent(problems::add));
		for (Statement statement : text.statements(this::sentences)) {
			Evidence evidence = new Evidence(statement, read(statement.words()),
					statement.citations().stream().map(this::words).filter(Objects::nonNull).toList());
			RULES.forEach(rule -> rule.check(evidence).forEach(problems::add));
		}
		problems.sort(Comparator.comparing(Problem::place));
		return problems;
	}

	private Optional<Problem> place(Citation citation) {
		CitedText text = texts.get(citation.document());
		if (text == null) {
			return Optional.of(Problem.of(Problem.Kind.unknownDocument, citation.place(),
					"The document " + citation.document() + " is not in this case. Cite the words again."));
		}
		if (citation.fits(text.text())) {
			return Optional.empty();
		}
		Optional<Span> only = citation.in(text.text());
		return Optional.of(new Problem(Problem.Kind.changedSpan, citation.place(), "The words \u201c" + citation.words()
				+ "\u201d are not where the citation says. "
				+ (only.isPresent() ? "They stand elsewhere in the document." : "Cite them again."),
				only.map(span -> Citation.markdown(citation.label(), text.id(), text.text(), span))));
	}

	/** Null when there are none. */
	private CitedWords words(Citation citation) {
		CitedText text = texts.get(citation.document());
		if (text == null || !citation.fits(text.text())) {
			return null;
		}
		String words = text.text().at(text.text().toUtf16(citation.span()));
		return new CitedWords(text, words, read(words));
	}

	private List<Span> sentences(String words) {
		return read(words).sentences().stream().map(Sentence::span).toList();
	}

	private Reading read(String words) {
		if (readings.size() > KEPT) {
			readings.clear();
		}
		return readings.computeIfAbsent(words,
				w -> reader.read(new ReadingInput(w, Optional.empty(), "", List.of()), () -> false));
	}
}
