package org.assay.ui.annotate.internal.part;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.assay.core.OpenCase;
import org.assay.languages.LanguagePacks;
import org.assay.model.Document;
import org.assay.reading.Reader;
import org.assay.text.SourceText;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.article.ArticleState;
import org.assay.ui.annotate.internal.article.OpenArticle;
import org.assay.ui.annotate.internal.marks.MarkFilter;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Fetches the text and the marks of a document in the background; an answer that nobody waits for any more is dropped. */
final class ArticleLoader {
	private final Display display;
	private final AtomicInteger latest = new AtomicInteger();

	ArticleLoader(Display display) {
		this.display = display;
	}

	/**
	 * Loads a document, and tells {@code whenReady} on the UI thread: what is to be shown, or else why there is nothing.
	 *
	 * @param filter which marks are to be shown; nobody changes it
	 */
	void load(OpenCase openCase, Document document, MarkFilter filter,
			BiConsumer<ArticleState, IOException> whenReady) {
		int mine = latest.incrementAndGet();
		Job.create(NLS.bind(Messages.Article_loading, document.getTitle()), monitor -> {
			try {
				SourceText text = openCase.text(document);
				Reader reader = LanguagePacks.installed().reader(); // loads word lists, so not on the UI thread
				ArticleState state = new ArticleState(new OpenArticle(openCase, document, text, reader), filter);
				answer(mine, () -> whenReady.accept(state, null));
			} catch (IOException e) {
				answer(mine, () -> whenReady.accept(null, e));
			}
		}).schedule();
	}

	private void answer(int mine, Runnable answer) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (mine == latest.get()) {
					answer.run();
				}
			});
		}
	}

	/** Drops what is on its way. */
	void cancel() {
		latest.incrementAndGet();
	}
}
