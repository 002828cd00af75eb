package org.assay.analysis.internal.merge;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Declaration;
import org.assay.analysis.internal.mapping.CaseDrafts.Held;
import org.assay.analysis.internal.mapping.Draft;
import org.assay.analysis.internal.mapping.Judgements;
import org.assay.analysis.internal.merge.References.Link;
import org.assay.analysis.result.TableResult;
import org.assay.core.OpenCase;
import org.assay.model.Judged;
import org.assay.model.io.StringPool;
import org.assay.text.SourceText;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a run would change in the case.
 *
 * @param added   elements that are new
 * @param updated elements that nobody decided about and that are proposed differently now
 * @param removed elements that nobody decided about and that are not proposed any more
 * @param cut     links to removed elements
 * @param kept    how many proposals the case holds already
 * @param matches how the case is to hold what was found across documents
 */
public record MergePlan(List<Draft> added, List<Update> updated, Set<Judged> removed, List<Link> cut, int kept,
		Map<Object, Held> matches) {

	/** A live element and what it is to say. */
	record Update(Judged live, Draft draft) {
	}

	public boolean isEmpty() {
		return added.isEmpty() && updated.isEmpty() && removed.isEmpty();
	}

	/**
	 * What changes across documents, as a table; nothing when that is nothing. To be asked before {@link #apply}.
	 *
	 * @param texts of the documents, by id
	 */
	public Optional<TableResult> changes(Map<String, SourceText> texts) {
		return ChangeTable.of(this, texts);
	}

	/** Changes the case. */
	public void apply(Declaration analysis, Instant when) {
		StringPool pool = new StringPool();
		cut.forEach(Link::cut);
		removed.forEach(EcoreUtil::remove);
		for (Update update : updated) {
			Contents.move(update.draft().element(), update.live());
			update.live().getJudgements().add(Judgements.proposal(analysis, update.draft().why(), when));
		}
		for (Draft draft : added) {
			draft.element().getJudgements().add(Judgements.proposal(analysis, draft.why(), when));
			pool.share(draft.element());
			insert(draft.element(), draft.home());
		}
	}

	/** Notes how the case holds the proposals. To be asked after {@link #apply}, or when there is nothing to apply. */
	public void remember(OpenCase open, String analysisId) {
		matches.replaceAll((p, h) -> new Held(h.live(), h.base(), h.id(), open.revision(h.live())));
		PlanMemory.keep(open, analysisId, matches);
	}

	@SuppressWarnings("unchecked")
	private static void insert(Judged element, List<? extends EObject> home) {
		((List<EObject>) home).add(Position.in(home, element), element);
	}
}
