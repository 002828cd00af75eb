package org.assay.ui.compare.internal.decide;

import java.util.List;
import org.assay.core.OpenCase;
import org.assay.core.decisions.Decisions;
import org.assay.model.Comparison;
import org.assay.model.Judged;
import org.assay.model.Verdict;
import org.assay.ui.ActiveCase;
import org.assay.ui.compare.CompareIds;
import org.assay.ui.compare.internal.Messages;
import org.assay.ui.compare.internal.matrix.MatrixView;
import org.assay.ui.compare.internal.relations.RelationsView;
import org.assay.ui.parts.CaseChange;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Accepts, rejects or leaves open the selected relations, or the question of the matrix; says that a relation is of another
 * type.
 */
public class DecideHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		List<? extends Judged> chosen = chosen(event);
		ActiveCase active = HandlerUtil.getActiveSite(event).getService(ActiveCase.class);
		active.get().filter(open -> !open.isReadOnly() && !chosen.isEmpty()).ifPresent(open -> {
			switch (event.getCommand().getId()) {
			case CompareIds.ACCEPT -> decide(open, chosen, Verdict.ACCEPTED, Messages.Undo_accept);
			case CompareIds.REJECT -> {
				if (HandlerUtil.getActivePart(event) instanceof RelationsView list) {
					list.leaveSelected();
				}
				decide(open, chosen, Verdict.REJECTED, Messages.Undo_reject);
			}
			case CompareIds.UNSURE -> decide(open, chosen, Verdict.UNSURE, Messages.Undo_unsure);
			default -> retype(event, open, (Comparison) chosen.getFirst());
			}
		});
		return null;
	}

	private static List<? extends Judged> chosen(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof MatrixView matrix) {
			return matrix.question().stream().toList();
		}
		IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
		return selection.stream().filter(Comparison.class::isInstance).map(Comparison.class::cast).toList();
	}

	private static void decide(OpenCase open, List<? extends Judged> chosen, Verdict verdict, String label) {
		CaseChange.run(open, NLS.bind(label, what(chosen)), () -> new Decisions(open).decide(chosen, verdict, ""));
	}

	private static String what(List<? extends Judged> chosen) {
		if (!(chosen.getFirst() instanceof Comparison)) {
			return Messages.Undo_question;
		}
		return chosen.size() == 1 ? Messages.Undo_relation : NLS.bind(Messages.Undo_relations, chosen.size());
	}

	private static void retype(ExecutionEvent event, OpenCase open, Comparison comparison) {
		RelationDialog.ask(HandlerUtil.getActiveShell(event), comparison.getRelation())
				.ifPresent(type -> CaseChange.run(open, Messages.Undo_retype,
						() -> new Decisions(open).retype(comparison, type, "")));
	}
}
