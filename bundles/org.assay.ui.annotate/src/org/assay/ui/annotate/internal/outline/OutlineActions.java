package org.assay.ui.annotate.internal.outline;

import org.assay.ui.annotate.internal.article.ArticleAction;

/** A part that runs commands of articles on what is selected in it. */
@FunctionalInterface
public interface OutlineActions {

	/** Runs the action on everything that is selected; says so when nothing is. */
	void run(ArticleAction action);
}
