package org.assay.ui.compare.internal.hypotheses;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.assay.core.OpenCase;
import org.assay.core.hypotheses.Hypotheses;
import org.assay.model.EvidenceItem;
import org.assay.model.Hypothesis;
import org.assay.ui.ActiveCase;
import org.assay.ui.UiIds;
import org.assay.ui.compare.CompareIds;
import org.assay.ui.compare.internal.Messages;
import org.assay.ui.parts.CaseChange;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for the words of a new hypothesis or statement, or for other words for one that is there. */
public class WordingHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<OpenCase> open = HandlerUtil.getActiveSite(event).getService(ActiveCase.class).get()
				.filter(o -> !o.isReadOnly());
		if (open.isEmpty()) {
			return null;
		}
		Shell shell = HandlerUtil.getActiveShell(event);
		switch (event.getCommand().getId()) {
		case CompareIds.ADD_HYPOTHESIS -> {
			show(event);
			ask(shell, Messages.AddHypothesis_title, Messages.AddHypothesis_message, "", words -> CaseChange
					.run(open.get(), Messages.Undo_addHypothesis, () -> new Hypotheses(open.get()).add(words)));
		}
		case CompareIds.ADD_STATEMENT -> {
			show(event);
			ask(shell, Messages.AddStatement_title, Messages.AddStatement_message, "", words -> CaseChange
					.run(open.get(), Messages.Undo_addEvidence, () -> new Hypotheses(open.get()).state(words)));
		}
		default -> reword(event, shell, open.get());
		}
		return null;
	}

	private static void show(ExecutionEvent event) throws ExecutionException {
		try {
			HandlerUtil.getActiveSite(event).getPage().showView(UiIds.HYPOTHESES_VIEW);
		} catch (PartInitException e) {
			throw new ExecutionException("The view of hypotheses could not be opened.", e);
		}
	}

	private static void reword(ExecutionEvent event, Shell shell, OpenCase open) {
		if (!(HandlerUtil.getActivePart(event) instanceof HypothesesView view)) {
			return;
		}
		Optional<Hypothesis> hypothesis = view.hypothesis();
		if (hypothesis.isPresent()) {
			ask(shell, Messages.RenameHypothesis_title, Messages.AddHypothesis_message,
					Objects.toString(hypothesis.get().getTitle(), ""), words -> CaseChange.run(open,
							Messages.Undo_renameHypothesis,
							() -> new Hypotheses(open).rename(hypothesis.get(), words)));
		} else {
			view.item().ifPresent(item -> state(shell, open, item));
		}
	}

	private static void state(Shell shell, OpenCase open, EvidenceItem item) {
		String message = item.getRests().isEmpty() ? Messages.AddStatement_message : Messages.WordEvidence_message;
		ask(shell, Messages.WordEvidence_title, message, Objects.toString(item.getStatement(), ""), words -> CaseChange
				.run(open, Messages.Undo_wordEvidence, () -> new Hypotheses(open).state(item, words)));
	}

	private static void ask(Shell shell, String title, String message, String before, Consumer<String> take) {
		InputDialog dialog = new InputDialog(shell, title, message, before,
				words -> words.isBlank() ? NLS.bind(Messages.Hypotheses_blank, title) : null);
		if (dialog.open() == Window.OK) {
			take.accept(dialog.getValue().strip());
		}
	}
}
