package org.assay.comparison.statements;

import java.util.List;
import java.util.Optional;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.Relation;
import org.assay.comparison.relations.RelationFinder;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.assay.comparison.rules.DateClash;
import org.assay.comparison.rules.FigureClash;
import org.assay.comparison.rules.PolarityClash;

/** Claims of a document that contradict a statement by their parts. */
final class Clashes {
	private static final RelationFinder FINDER = new RelationFinder(
			List.of(new PolarityClash(), new FigureClash(), new DateClash()));

	private Clashes() {
	}

	static Optional<StatementAnswer> find(ComparedDocument statement, ComparedDocument document, double score) {
		return FINDER.find(new Story(List.of(statement, document), List.of())).stream()
				.filter(r -> r.relation() != Relation.selfContradiction)
				.filter(r -> sideIn(document, r).isPresent()).findFirst()
				.map(r -> new StatementAnswer(Standing.disagrees, score, List.of(sideIn(document, r).get().span()),
						r.why().because()));
	}

	private static Optional<Side> sideIn(ComparedDocument document, TypedRelation relation) {
		return relation.b().filter(b -> b.documentId().equals(document.id()))
				.or(() -> Optional.of(relation.a()).filter(a -> a.documentId().equals(document.id())));
	}
}
