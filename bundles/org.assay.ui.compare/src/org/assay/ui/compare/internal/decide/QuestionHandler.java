package org.assay.ui.compare.internal.decide;

import java.util.ArrayList;
import java.util.List;
import org.assay.core.OpenCase;
import org.assay.core.decisions.Decisions;
import org.assay.model.Question;
import org.assay.model.provider.Labels;
import org.assay.ui.ActiveCase;
import org.assay.ui.compare.CompareIds;
import org.assay.ui.compare.internal.Messages;
import org.assay.ui.compare.internal.matrix.MatrixView;
import org.assay.ui.parts.CaseChange;
import org.assay.ui.parts.NamedListDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Merges the question of the Matrix with others, or takes some of its claims out into a question of their own. */
public class QuestionHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (!(HandlerUtil.getActivePart(event) instanceof MatrixView matrix) || matrix.question().isEmpty()) {
			return null;
		}
		Question question = matrix.question().get();
		Shell shell = HandlerUtil.getActiveShell(event);
		ActiveCase active = matrix.getSite().getService(ActiveCase.class);
		active.get().filter(open -> !open.isReadOnly()).ifPresent(open -> {
			if (event.getCommand().getId().equals(CompareIds.MERGE)) {
				merge(shell, open, question, matrix.otherQuestions());
			} else {
				split(shell, open, question);
			}
		});
		return null;
	}

	private static void merge(Shell shell, OpenCase open, Question question, List<Question> others) {
		NamedListDialog dialog = new NamedListDialog(shell,
				LabelProvider.createTextProvider(q -> Labels.text((Question) q)), Messages.Merge_title);
		dialog.setMessage(NLS.bind(Messages.Merge_message, Labels.text(question)));
		dialog.setEmptyListMessage(Messages.Merge_none);
		dialog.setMultipleSelection(true);
		dialog.setElements(others.toArray());
		if (dialog.open() != Window.OK || dialog.getResult().length == 0) {
			return;
		}
		List<Question> all = new ArrayList<>(List.of(question));
		for (Object chosen : dialog.getResult()) {
			all.add((Question) chosen);
		}
		CaseChange.run(open, NLS.bind(Messages.Undo_merge, all.size()), () -> new Decisions(open).merge(all, ""));
	}

	private static void split(Shell shell, OpenCase open, Question question) {
		SplitDialog dialog = new SplitDialog(shell, question);
		if (dialog.open() == Window.OK) {
			CaseChange.run(open, Messages.Undo_split,
					() -> new Decisions(open).split(question, dialog.claims(), dialog.question(), ""));
		}
	}
}
