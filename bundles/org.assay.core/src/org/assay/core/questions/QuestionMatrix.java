package org.assay.core.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Polarity;
import org.assay.model.Question;
import org.assay.model.Source;
import org.assay.model.Verdicts;
import org.assay.model.provider.Labels;

/**
 * Questions by sources: what each source answers to each question. Rejected questions and claims do not count. Pure; any
 * thread that may read the model.
 *
 * @param columns the sources that answer any question, in the order of the case's documents
 * @param rows    the questions, in the order of the case
 */
public record QuestionMatrix(List<Column> columns, List<Row> rows) {

	public QuestionMatrix {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/** How a source answers. */
	public enum Answer {
		/** It says so. */
		asserts,
		/** It says that it is not so, or doubts it. */
		denies,
		/** It answers otherwise than another source does, or in two ways. */
		differs,
		/** It does not speak of it. */
		silent
	}

	/**
	 * A source; a document without an outlet stands for itself.
	 *
	 * @param id of the source or document
	 */
	public record Column(String id, String name) {
	}

	/** What one source says to one question. */
	public record Cell(Answer answer, List<Claim> claims) {
		public Cell {
			claims = List.copyOf(claims);
		}
	}

	/**
	 * One question.
	 *
	 * @param cells one for each column
	 */
	public record Row(Question question, List<Cell> cells) {
		public Row {
			cells = List.copyOf(cells);
		}

		/** How many sources speak of it. */
		public int speaking() {
			return (int) cells.stream().filter(c -> c.answer() != Answer.silent).count();
		}
	}

	/** The matrix of a case. */
	public static QuestionMatrix of(Case of) {
		Conflicts conflicts = Conflicts.of(of);
		List<Question> questions = of.getQuestions().stream().filter(Verdicts::stands).toList();
		Map<String, Column> columns = new LinkedHashMap<>();
		List<Map<String, List<Claim>>> answers = new ArrayList<>();
		for (Question question : questions) {
			answers.add(byColumn(question));
		}
		for (Document document : of.getDocuments()) {
			Column column = column(document);
			if (answers.stream().anyMatch(a -> a.containsKey(column.id()))) {
				columns.putIfAbsent(column.id(), column);
			}
		}
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < questions.size(); i++) {
			rows.add(row(questions.get(i), answers.get(i), columns, conflicts));
		}
		return new QuestionMatrix(List.copyOf(columns.values()), rows);
	}

	/** The matrix of some of the questions, with only the sources that answer any of those. */
	public QuestionMatrix only(Predicate<Row> wanted) {
		List<Row> kept = rows.stream().filter(wanted).toList();
		int[] speaking = IntStream.range(0, columns.size())
				.filter(i -> kept.stream().anyMatch(r -> r.cells().get(i).answer() != Answer.silent)).toArray();
		return new QuestionMatrix(IntStream.of(speaking).mapToObj(columns::get).toList(), kept.stream()
				.map(r -> new Row(r.question(), IntStream.of(speaking).mapToObj(r.cells()::get).toList())).toList());
	}

	private static Map<String, List<Claim>> byColumn(Question question) {
		Map<String, List<Claim>> made = new LinkedHashMap<>();
		for (Claim claim : question.getClaims()) {
			if (claim.eContainer() instanceof Document document && Verdicts.stands(claim)) {
				made.computeIfAbsent(column(document).id(), id -> new ArrayList<>()).add(claim);
			}
		}
		return made;
	}

	private static Row row(Question question, Map<String, List<Claim>> answers, Map<String, Column> columns,
			Conflicts conflicts) {
		List<Cell> cells = columns.keySet().stream().map(id -> answers.getOrDefault(id, List.of()))
				.map(claims -> new Cell(answer(claims, question.getClaims(), conflicts), claims)).toList();
		return new Row(question, cells);
	}

	private static Answer answer(List<Claim> claims, List<Claim> all, Conflicts conflicts) {
		if (claims.isEmpty()) {
			return Answer.silent;
		}
		// "there was no danger": where all say so, the question asks for it in these words
		boolean isAsked = all.stream().allMatch(c -> c.getPolarity() == Polarity.NEGATIVE && Conflicts.isAgainst(c));
		long against = isAsked ? 0 : claims.stream().filter(Conflicts::isAgainst).count();
		if (against > 0 && against < claims.size() || claims.stream().anyMatch(c -> conflicts.isInConflict(c, all))) {
			return Answer.differs;
		}
		return against > 0 ? Answer.denies : Answer.asserts;
	}

	private static Column column(Document document) {
		Source outlet = document.getOutlet();
		return outlet == null ? new Column(document.getId(), Labels.text(document))
				: new Column(outlet.getId(), outlet.getName());
	}
}
