package org.assay.core.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assay.core.overview.Overview.Group;
import org.assay.model.Case;
import org.assay.model.Judged;
import org.assay.model.ModelPackage;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** What waits for a decision, by kind. Pure. */
final class ProposalCounts {
	private ProposalCounts() {
	}

	static Group of(Case model, Predicate<EObject> isIn) {
		ModelPackage kinds = ModelPackage.eINSTANCE;
		List<Judged> marked = model.getDocuments().stream()
				.flatMap(d -> Stream.<Judged>concat(d.getAnnotations().stream(), d.getClaims().stream())).toList();
		List<Count> counts = new ArrayList<>();
		counts.add(count(kinds.getClaim(), "claims", marked, isIn));
		counts.add(count(kinds.getQuotation(), "quotations", marked, isIn));
		counts.add(count(kinds.getFigure(), "figures", marked, isIn));
		counts.add(count(kinds.getTimeExpression(), "times", marked, isIn));
		counts.add(count(kinds.getMention(), "names", marked, isIn));
		counts.add(count(kinds.getComparison(), "relations", model.getComparisons(), isIn));
		counts.add(count(kinds.getQuestion(), "questions", model.getQuestions(), isIn));
		counts.add(count(kinds.getOrigin(), "origins", model.getOrigins(), isIn));
		counts.add(count(kinds.getEvent(), "events", model.getEvents(), isIn));
		return new Group("proposals", "To be judged", counts);
	}

	private static Count count(EClass kind, String words, List<? extends Judged> all,
			Predicate<EObject> isIn) {
		List<? extends Judged> whole = all.stream().filter(kind::isInstance).toList();
		List<? extends Judged> of = whole.stream().filter(isIn).toList();
		return new Count("proposals." + kind.getName().toLowerCase(Locale.ROOT), words,
				of.stream().filter(j -> Verdicts.of(j) == Verdict.PROPOSED).toList(), of.size(), whole.size());
	}
}
