package org.assay.analysis.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.analysis.DocumentFindings;
import org.assay.analysis.Findings;
import org.assay.analysis.internal.mapping.CaseDrafts;
import org.assay.analysis.internal.mapping.CaseDrafts.Held;
import org.assay.analysis.internal.mapping.DocumentDrafts;
import org.assay.analysis.internal.mapping.Draft;
import org.assay.analysis.internal.mapping.Judgements;
import org.assay.analysis.internal.merge.MergePlan.Update;
import org.assay.analysis.internal.merge.References.Link;
import org.assay.core.OpenCase;
import org.assay.model.Case;
import org.assay.model.Document;
import org.assay.model.Judged;
import org.assay.model.Judgement;
import org.assay.text.SourceText;

/** Works out what findings change in a case, without changing it. */
public final class Planner implements CaseDrafts.Taker {
	private final Case model;
	private final String analysisId;
	private final Map<String, SourceText> texts;
	private final Map<Object, Held> held = new IdentityHashMap<>();
	private final Existing existing;
	private final List<Draft> added = new ArrayList<>();
	private final List<Update> updated = new ArrayList<>();
	private final Map<Object, Held> matches = new IdentityHashMap<>();
	private int kept;

	private Planner(OpenCase open, String analysisId, Findings findings, Map<String, SourceText> texts) {
		this.model = open.model();
		this.analysisId = analysisId;
		this.texts = texts;
		PlanMemory memory = PlanMemory.of(open, analysisId);
		RestedOn restedOn = new RestedOn();
		Set<Document> unchanged = memory.unchanged(open);
		RestedOn.each(findings, proposal -> memory.held(proposal, open, unchanged)
				.ifPresentOrElse(h -> held.put(proposal, h), () -> restedOn.add(proposal)));
		this.existing = new Existing(model, findings,
				held.values().stream().map(Held::live).collect(Collectors.toSet()));
		existing.lookFor(restedOn);
	}

	/**
	 * The caller keeps the case from changing meanwhile.
	 *
	 * @param texts of every document the findings speak of, by id
	 */
	public static MergePlan plan(OpenCase open, String analysisId, Findings findings, Map<String, SourceText> texts) {
		Planner planner = new Planner(open, analysisId, findings, texts);
		findings.documents().forEach(planner::document);
		new CaseDrafts(planner.model, planner.existing.documents(), texts, planner.existing::element, planner)
				.all(findings);
		Set<Judged> stale = planner.stale(findings);
		List<Link> links = planner.withoutNeeded(stale);
		return new MergePlan(planner.added, planner.updated, stale, links, planner.kept, planner.matches);
	}

	@Override
	public boolean isHeld(Object proposal, BiPredicate<String, String> ids) {
		Held known = held.get(proposal);
		if (known == null) {
			return false;
		}
		if (!ids.test(known.base(), known.id())) {
			existing.release(known.live());
			return false;
		}
		matches.put(proposal, known);
		kept++;
		return true;
	}

	@Override
	public void take(Object proposal, Draft draft, String base) {
		Judged live = place(draft);
		boolean isOwn = live == draft.element() || Judgements.isOnlyFrom(analysisId, live);
		if (isOwn || Contents.same(live, draft.element())) {
			matches.put(proposal, new Held(live, base, draft.element().getId(), 0));
		}
	}

	/** Whether the case holds anything across documents that the analysis proposed before. */
	public static boolean hasRunBefore(Case model, String analysisId) {
		return acrossDocuments(model).anyMatch(
				e -> e.getJudgements().stream().anyMatch(j -> analysisId.equals(j.getBy())));
	}

	private static Stream<Judged> acrossDocuments(Case model) {
		return Stream.of(model.getComparisons(), model.getQuestions(), model.getOrigins(), model.getEvents())
				.flatMap(List::stream);
	}

	private void document(DocumentFindings findings) {
		Document document = existing.documents().get(findings.documentId());
		DocumentDrafts drafts = new DocumentDrafts(document, texts.get(findings.documentId()), findings);
		drafts.zones().forEach(this::place);
		Map<Object, Judged> marks = new HashMap<>();
		drafts.annotations().forEach((record, draft) -> marks.put(record, place(draft)));
		drafts.claims(marks).forEach(this::place);
	}

	/** Decides about one draft; gives the element that stands for it in the case. */
	private Judged place(Draft draft) {
		Judged live = existing.match(draft).orElse(null);
		if (live == null) {
			added.add(draft);
			return draft.element();
		}
		if (!Judgements.isOnlyFrom(analysisId, live) || isSame(live, draft)) {
			kept++;
		} else {
			updated.add(new Update(live, draft));
		}
		return live;
	}

	private static boolean isSame(Judged live, Draft draft) {
		Judgement last = Judgements.lastProposal(live);
		return last != null && Judgements.sameReasons(last, draft.why()) && Contents.same(live, draft.element());
	}

	/** Earlier proposals of this analysis that it makes no more and that nobody has decided about. */
	private Set<Judged> stale(Findings findings) {
		Set<Judged> stale = new LinkedHashSet<>();
		acrossDocuments(model).forEach(e -> addIfStale(e, stale));
		for (DocumentFindings found : findings.documents()) {
			Document document = existing.documents().get(found.documentId());
			Stream.of(document.getZones(), document.getAnnotations(), document.getClaims()).flatMap(List::stream)
					.forEach(e -> addIfStale(e, stale));
		}
		return stale;
	}

	private void addIfStale(Judged element, Set<Judged> stale) {
		if (!existing.isMatched(element) && Judgements.isOnlyFrom(analysisId, element)) {
			stale.add(element);
		}
	}

	/** Spares what the analyst's own elements point to, directly or through others; gives the links to be cut. */
	private List<Link> withoutNeeded(Set<Judged> stale) {
		List<Link> links = References.to(stale, model);
		Set<Judged> needed = new HashSet<>();
		boolean changed = true;
		while (changed) {
			changed = false;
			for (Link link : links) {
				boolean stays = needed.contains(link.owner())
						|| !stale.contains(link.owner()) && Judgements.isAnalysts(link.owner());
				if (stays && stale.remove(link.target())) {
					changed = needed.add(link.target());
				}
			}
		}
		return links.stream().filter(l -> stale.contains(l.target()) && !stale.contains(l.owner())).toList();
	}
}
