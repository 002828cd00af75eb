package org.assay.analysis.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.analysis.Evidence;
import org.assay.analysis.Findings;
import org.assay.analysis.ProposedComparison;
import org.assay.analysis.ProposedEvent;
import org.assay.analysis.ProposedOrigin;
import org.assay.analysis.ProposedQuestion;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Event;
import org.assay.model.Judged;
import org.assay.model.ModelFactory;
import org.assay.model.Origin;
import org.assay.model.Question;
import org.assay.model.Relation;
import org.assay.reading.Why;
import org.assay.text.SourceText;
import org.eclipse.emf.ecore.EObject;

/** Turns what was found across documents into elements of the model. */
public final class CaseDrafts {
	private final Case model;
	private final Map<String, Document> documents;
	private final Map<String, SourceText> texts;
	private final Map<String, Judged> elements;
	private final Ids ids = new Ids();

	/**
	 * @param documents by id
	 * @param texts     by document id
	 * @param elements  annotations and claims by id
	 */
	public CaseDrafts(Case model, Map<String, Document> documents, Map<String, SourceText> texts,
			Map<String, Judged> elements) {
		this.model = model;
		this.documents = documents;
		this.texts = texts;
		this.elements = elements;
	}

	public List<Draft> all(Findings findings) {
		List<Draft> drafts = new ArrayList<>();
		findings.comparisons().forEach(c -> drafts.add(draft(comparison(c), "cmp", c.why(),
				model.getComparisons())));
		findings.questions().forEach(q -> drafts.add(draft(question(q), "qst", q.why(), model.getQuestions())));
		findings.origins().forEach(o -> drafts.add(draft(origin(o), "org", o.why(), model.getOrigins())));
		findings.events().forEach(e -> drafts.add(draft(event(e), "evt", e.why(), model.getEvents())));
		return drafts;
	}

	private Comparison comparison(ProposedComparison proposed) {
		Comparison draft = ModelFactory.eINSTANCE.createComparison();
		draft.setRelation(Relation.getByName(proposed.relation().name()));
		draft.setA(evidence(proposed.a()));
		draft.setB(proposed.b().map(this::evidence).orElse(null));
		draft.setWhy(Texts.orNull(proposed.why().because()));
		return draft;
	}

	private Question question(ProposedQuestion proposed) {
		Question draft = ModelFactory.eINSTANCE.createQuestion();
		draft.setTitle(proposed.title());
		proposed.claimIds().stream().map(elements::get).filter(Claim.class::isInstance).distinct()
				.forEach(c -> draft.getClaims().add((Claim) c));
		return draft;
	}

	private Origin origin(ProposedOrigin proposed) {
		Origin draft = ModelFactory.eINSTANCE.createOrigin();
		draft.setTitle(proposed.title());
		proposed.documentIds().stream().map(documents::get).distinct().forEach(draft.getDocuments()::add);
		draft.setWhy(Texts.orNull(proposed.why().because()));
		return draft;
	}

	private Event event(ProposedEvent proposed) {
		Event draft = ModelFactory.eINSTANCE.createEvent();
		draft.setTitle(proposed.title());
		proposed.happened().stream().distinct().forEach(draft.getHappened()::add);
		proposed.said().stream().distinct().forEach(draft.getSaid()::add);
		proposed.published().stream().distinct().forEach(draft.getPublished()::add);
		proposed.evidence().forEach(e -> draft.getEvidence().add(evidence(e)));
		return draft;
	}

	private org.assay.model.Evidence evidence(Evidence evidence) {
		org.assay.model.Evidence draft = ModelFactory.eINSTANCE.createEvidence();
		draft.setDocument(documents.get(evidence.documentId()));
		draft.setSpan(Spans.draft(texts.get(evidence.documentId()), evidence.span()));
		evidence.elementId().map(elements::get).ifPresent(draft::setElement);
		draft.setLabel(Texts.orNull(evidence.label()));
		return draft;
	}

	private Draft draft(Judged element, String kind, Why why, List<? extends EObject> home) {
		String place = Place.of(element);
		element.setId(ids.next(kind, place));
		return new Draft(element, place, why, home);
	}
}
