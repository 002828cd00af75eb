package org.assay.ui.compare.internal.hypotheses;

import java.util.List;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.core.hypotheses.Hypotheses;
import org.assay.model.Consistency;
import org.assay.model.EvidenceItem;
import org.assay.model.Hypothesis;
import org.assay.model.Level;
import org.assay.model.Rating;
import org.assay.ui.ActiveCase;
import org.assay.ui.compare.CompareIds;
import org.assay.ui.compare.internal.Messages;
import org.assay.ui.parts.CaseChange;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Rates the cell that the cursor is in, weighs its evidence, and takes ratings, evidence and hypotheses out. */
public class WeighHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof HypothesesView view) {
			view.getSite().getService(ActiveCase.class).get().filter(open -> !open.isReadOnly())
					.ifPresent(open -> act(event, open, view));
		}
		return null;
	}

	private static void act(ExecutionEvent event, OpenCase open, HypothesesView view) {
		switch (event.getCommand().getId()) {
		case CompareIds.RATE -> rate(open, view, event.getParameter(CompareIds.RATE_AS));
		case CompareIds.WEIGH -> weigh(event, open, view);
		case CompareIds.REMOVE_EVIDENCE -> view.item().ifPresent(item -> remove(open, item));
		case CompareIds.REMOVE_HYPOTHESIS -> view.hypothesis().ifPresent(h -> remove(open, h));
		default -> removeByColumn(open, view);
		}
	}

	private static void rate(OpenCase open, HypothesesView view, String as) {
		Optional<EvidenceItem> item = view.item();
		Optional<Hypothesis> hypothesis = view.hypothesis();
		if (item.isPresent() && hypothesis.isPresent()) {
			Consistency consistency = Scale.of(as, view.rating().map(Rating::getConsistency));
			CaseChange.run(open, Messages.Undo_rate,
					() -> new Hypotheses(open).rate(item.get(), hypothesis.get(), consistency));
		}
	}

	private static void weigh(ExecutionEvent event, OpenCase open, HypothesesView view) {
		Optional<Level> credibility = level(event, CompareIds.WEIGH_CREDIBILITY);
		Optional<Level> relevance = level(event, CompareIds.WEIGH_RELEVANCE);
		view.item().ifPresent(item -> CaseChange.run(open, Messages.Undo_weigh,
				() -> new Hypotheses(open).weigh(List.of(item), credibility, relevance)));
	}

	private static Optional<Level> level(ExecutionEvent event, String parameter) {
		return Optional.ofNullable(event.getParameter(parameter)).map(Level::getByName);
	}

	private static void unrate(OpenCase open, HypothesesView view) {
		view.rating().ifPresent(r -> CaseChange.run(open, Messages.Undo_unrate,
				() -> new Hypotheses(open).unrate((EvidenceItem) r.eContainer(), r.getHypothesis())));
	}

	private static void remove(OpenCase open, EvidenceItem item) {
		CaseChange.run(open, Messages.Undo_removeEvidence, () -> new Hypotheses(open).remove(item));
	}

	private static void remove(OpenCase open, Hypothesis hypothesis) {
		CaseChange.run(open, Messages.Undo_removeHypothesis, () -> new Hypotheses(open).remove(hypothesis));
	}

	/** A rating in its cell, evidence in its row, a hypothesis under its evidence. */
	private static void removeByColumn(OpenCase open, HypothesesView view) {
		if (view.item().isEmpty()) {
			view.hypothesis().ifPresent(h -> remove(open, h));
		} else if (view.hypothesis().isPresent()) {
			unrate(open, view);
		} else {
			remove(open, view.item().get());
		}
	}
}
