package org.assay.ui.annotate.internal.part;

import org.assay.ui.annotate.internal.article.ArticleAction;
import org.assay.ui.annotate.internal.article.ArticleActions;
import org.assay.ui.annotate.internal.outline.OutlineActions;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs every command of this bundle: on what is selected in the Annotations view, or else on the article. */
public final class ArticleHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		ArticleAction action = ArticleAction.of(event.getCommand().getId()).orElseThrow();
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		OutlineActions outline = part == null ? null : part.getAdapter(OutlineActions.class);
		if (outline != null) {
			outline.run(action);
			return null;
		}
		IWorkbenchPart editor = HandlerUtil.getActiveEditor(event);
		ArticleActions actions = editor == null ? null : editor.getAdapter(ArticleActions.class);
		if (actions != null) {
			actions.run(action);
		}
		return null;
	}
}
