package org.assay.core.overview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.assay.core.overview.Overview.Group;
import org.assay.core.questions.QuestionMatrix;
import org.assay.core.questions.QuestionMatrix.Answer;
import org.assay.core.questions.QuestionMatrix.Row;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Credibility;
import org.assay.model.Document;
import org.assay.model.Question;
import org.assay.model.Verdicts;
import org.eclipse.emf.ecore.EObject;

/** What is agreed, what is contested, what rests on one voice alone. Pure. */
final class QuestionCounts {
	private QuestionCounts() {
	}

	static Group questions(Case model, Predicate<EObject> isIn) {
		Origins origins = Origins.of(model);
		List<Question> agreed = new ArrayList<>();
		List<Question> contested = new ArrayList<>();
		List<Question> single = new ArrayList<>();
		List<Row> whole = QuestionMatrix.of(model).rows();
		List<Row> rows = whole.stream().filter(r -> isIn.test(r.question())).toList();
		for (Row row : rows) {
			(isContested(row) ? contested : voices(row, origins).size() > 1 ? agreed : single).add(row.question());
		}
		return new Group("questions", "Questions at issue", List.of(
				new Count("questions.contested", "contested", contested, rows.size(), whole.size()),
				new Count("questions.agreed", "agreed by several origins", agreed, rows.size(), whole.size()),
				new Count("questions.single", "of a single origin", single, rows.size(), whole.size())));
	}

	/** Some answer otherwise than others do. */
	private static boolean isContested(Row row) {
		Set<Answer> answers = new HashSet<>();
		row.cells().forEach(c -> answers.add(c.answer()));
		return answers.contains(Answer.differs) || answers.contains(Answer.asserts) && answers.contains(Answer.denies);
	}

	private static Set<String> voices(Row row, Origins origins) {
		Set<String> voices = new HashSet<>();
		row.cells().stream().flatMap(c -> c.claims().stream())
				.forEach(c -> voices.add(origins.voice((Document) c.eContainer())));
		return voices;
	}

	static Group claims(Case model, Predicate<EObject> isIn) {
		List<Claim> whole = model.getDocuments().stream().flatMap(d -> d.getClaims().stream()).filter(Verdicts::stands)
				.toList();
		List<Claim> all = whole.stream().filter(isIn).toList();
		Set<Claim> seconded = seconded(model);
		return new Group("claims", "Claims", List.of(
				new Count("claims.single", "without a second origin",
						all.stream().filter(c -> !seconded.contains(c)).toList(), all.size(), whole.size()),
				new Count("claims.ungraded", "of ungraded credibility",
						all.stream().filter(c -> c.getCredibility() == Credibility.UNGRADED).toList(), all.size(),
						whole.size())));
	}

	/** Claims that answer a question which a document of another origin answers too. */
	private static Set<Claim> seconded(Case model) {
		Origins origins = Origins.of(model);
		Set<Claim> seconded = new LinkedHashSet<>();
		for (Row row : QuestionMatrix.of(model).rows()) {
			if (voices(row, origins).size() > 1) {
				row.cells().forEach(c -> seconded.addAll(c.claims()));
			}
		}
		return seconded;
	}
}
