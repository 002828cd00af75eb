package org.assay.analysis.internal.mapping;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
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
	private final Function<String, Judged> elements;
	private final Taker taker;
	private final Ids ids = new Ids();

	/** Is told of each proposal in order. */
	public interface Taker {
		/**
		 * Whether the case is known to hold the very same proposal, so that no draft need be made of it.
		 *
		 * @param ids takes an id if it is the next that begins as its first argument says
		 */
		boolean isHeld(Object proposal, BiPredicate<String, String> ids);

		/** @param base what its id begins with */
		void take(Object proposal, Draft draft, String base);
	}

	/**
	 * How a case holds a proposal.
	 *
	 * @param live     the element that stands for it
	 * @param base     what the id of its draft begins with
	 * @param id       of its draft
	 * @param revision of the element
	 */
	public record Held(Judged live, String base, String id, long revision) {
	}

	/**
	 * @param documents by id
	 * @param texts     by document id
	 * @param elements  annotations and claims by id; null for an id that none has
	 */
	public CaseDrafts(Case model, Map<String, Document> documents, Map<String, SourceText> texts,
			Function<String, Judged> elements, Taker taker) {
		this.model = model;
		this.documents = documents;
		this.texts = texts;
		this.elements = elements;
		this.taker = taker;
	}

	public void all(Findings findings) {
		findings.comparisons().forEach(c -> draft(c, this::comparison, "cmp", c.why(), model.getComparisons()));
		findings.questions().forEach(q -> draft(q, this::question, "qst", q.why(), model.getQuestions()));
		findings.origins().forEach(o -> draft(o, this::origin, "org", o.why(), model.getOrigins()));
		findings.events().forEach(e -> draft(e, this::event, "evt", e.why(), model.getEvents()));
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
		proposed.claimIds().stream().map(elements).filter(Claim.class::isInstance).distinct()
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
		evidence.elementId().map(elements).ifPresent(draft::setElement);
		draft.setLabel(Texts.orNull(evidence.label()));
		return draft;
	}

	private <P> void draft(P proposal, Function<P, Judged> maker, String kind, Why why, List<? extends EObject> home) {
		if (taker.isHeld(proposal, ids::take)) {
			return;
		}
		Judged element = maker.apply(proposal);
		String place = Place.of(element);
		String base = Ids.base(kind, place);
		element.setId(ids.next(base));
		taker.take(proposal, new Draft(element, place, why, home), base);
	}
}
