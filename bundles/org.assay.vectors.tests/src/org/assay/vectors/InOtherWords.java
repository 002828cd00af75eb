package org.assay.vectors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.SentenceVectors;
import org.assay.comparison.statements.Inquiry;
import org.assay.comparison.statements.Standing;
import org.assay.comparison.statements.StatementChecker;
import org.assay.reading.Reader;
import org.assay.reading.ReadingInput;
import org.assay.reading.en.EnglishPack;

/**
 * Invented statements, with articles that say them in other words and others that do not. Every statement is asked of all
 * articles, as in a case.
 */
final class InOtherWords {

	/** An article, and which statement it belongs to. */
	record Told(ComparedDocument document, int statement, boolean says) {
	}

	/**
	 * @param said   articles that say a statement in other words, and how many of them were found
	 * @param not    articles that are near a statement and do not say it, and how many were taken to say it or pass it on
	 * @param others pairs of a statement and an article of another one, and how many were taken for related
	 * @param wrong  what went wrong, for a person
	 */
	record Outcome(int said, int found, int not, int taken, int others, int related, List<String> wrong) {
	}

	private final Reader reader;
	private final List<ComparedDocument> statements = new ArrayList<>();
	private final List<Told> told = new ArrayList<>();

	InOtherWords() {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				InOtherWords.class.getResourceAsStream("in-other-words.txt"), StandardCharsets.UTF_8))) {
			reader = new EnglishPack().load();
			lines.lines().filter(l -> l.matches("[-S+] .*")).forEach(l -> add(l.charAt(0), l.substring(2)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void add(char kind, String text) {
		ComparedDocument document = new ComparedDocument(kind + Integer.toString(told.size()), text, "", "", List.of(),
				List.of(), reader.read(new ReadingInput(text, Optional.empty(), "", List.of()), () -> false));
		if (kind == 'S') {
			statements.add(document);
		} else {
			told.add(new Told(document, statements.size() - 1, kind == '+'));
		}
	}

	List<ComparedDocument> statements() {
		return statements;
	}

	List<Told> told() {
		return told;
	}

	Outcome check(SentenceVectors vectors) {
		List<ComparedDocument> documents = told.stream().map(Told::document).toList();
		StatementChecker checker = new StatementChecker(documents, vectors);
		int[] counts = new int[6];
		List<String> wrong = new ArrayList<>();
		for (int i = 0; i < statements.size(); i++) {
			Inquiry inquiry = checker.ask(statements.get(i), documents);
			for (Told one : told) {
				Standing standing = inquiry.answer(one.document).standing();
				boolean passed = standing == Standing.agrees || standing == Standing.reports;
				int kind = one.statement != i ? 4 : one.says ? 0 : 2;
				boolean hit = kind == 4 ? standing != Standing.unrelated : passed;
				counts[kind]++;
				counts[kind + 1] += hit ? 1 : 0;
				if (hit == (kind != 0)) {
					wrong.add(standing + ": " + statements.get(i).text() + " | " + one.document.text());
				}
			}
		}
		return new Outcome(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], wrong);
	}
}
