package org.assay.ui.annotate.internal.part;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assay.model.Grade;
import org.assay.model.Source;
import org.assay.text.Span;
import org.assay.ui.ActiveCase;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.article.ArticleActions;
import org.assay.ui.annotate.internal.article.OpenArticle;
import org.assay.ui.annotate.internal.byrule.ByRuleDialog;
import org.assay.ui.annotate.internal.byrule.Decision;
import org.assay.ui.annotate.internal.edit.Correction;
import org.assay.ui.annotate.internal.marks.Explanation;
import org.assay.ui.annotate.internal.marks.Mark;
import org.assay.ui.fields.FormHost;
import org.assay.ui.parts.Grading;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.ListSelectionDialog;

/** Asks the analyst in dialogs above a window. */
final class WindowDialogs implements ArticleActions.Dialogs {
	/** Room for the words around each mark, in pixels. */
	private static final int WIDTH = 620;
	private final IWorkbenchPage page;
	private final Shell shell;
	private final ActiveCase active;
	private final OpenArticle article;

	WindowDialogs(IWorkbenchPage page, OpenArticle article) {
		this.page = page;
		this.shell = page.getWorkbenchWindow().getShell();
		this.active = page.getWorkbenchWindow().getService(ActiveCase.class);
		this.article = article;
	}

	@Override
	public boolean correct(Correction correction) {
		try {
			return FormHost.edit(page, correction);
		} catch (PartInitException e) {
			ILog.of(WindowDialogs.class).error("The fields could not be shown.", e);
			return false;
		}
	}

	@Override
	public Optional<String> note(String words) {
		String line = words.replaceAll("\\s+", " ");
		NoteDialog dialog = new NoteDialog(shell, line.length() > 120 ? line.substring(0, 119) + "\u2026" : line);
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
	}

	@Override
	public List<Mark> choose(String title, List<Mark> alike, List<String> labels) {
		ListSelectionDialog dialog = ListSelectionDialog.of(alike).contentProvider(ArrayContentProvider.getInstance())
				.labelProvider(LabelProvider.createTextProvider(mark -> labels.get(alike.indexOf(mark))))
				.message(Messages.Alike_message).title(title).preselect(alike.toArray()).create(shell);
		dialog.create();
		Rectangle narrow = dialog.getShell().getBounds();
		int missing = Math.max(0, WIDTH - narrow.width);
		dialog.getShell().setBounds(narrow.x - missing / 2, narrow.y, narrow.width + missing, narrow.height);
		if (dialog.open() != Window.OK) {
			return List.of();
		}
		List<Object> chosen = Arrays.asList(dialog.getResult());
		List<Mark> marks = new ArrayList<>(alike);
		marks.retainAll(chosen);
		return marks;
	}

	@Override
	public Optional<Decision> byRule(Optional<Mark> start) {
		ByRuleDialog dialog = new ByRuleDialog(shell, active, article.document(), start);
		dialog.open();
		return dialog.decision();
	}

	@Override
	public void grade(Source source, Grade grade) {
		if (grade == Grade.UNGRADED) {
			Grading.takeBack(article.openCase(), source);
		} else {
			Grading.ask(shell, article.openCase(), source, grade);
		}
	}

	@Override
	public void why(Mark mark) {
		Explanation explanation = article.openCase()
				.read(() -> Explanation.of(mark, words(mark.spans()), ZoneId.systemDefault()));
		new WhyDialog(shell, explanation).open();
	}

	private String words(List<Span> spans) {
		return String.join(" \u2026 ", spans.stream().map(article.text()::at).toList());
	}
}
