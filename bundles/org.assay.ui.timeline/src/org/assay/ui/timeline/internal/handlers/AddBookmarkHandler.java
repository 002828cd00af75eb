package org.assay.ui.timeline.internal.handlers;

import java.util.Optional;
import org.assay.timeline.index.Mark;
import org.assay.timeline.scale.Range;
import org.assay.timeline.scale.StepWords;
import org.assay.ui.timeline.internal.Messages;
import org.assay.ui.timeline.internal.TimelineView;
import org.assay.ui.timeline.internal.bookmarks.Bookmark;
import org.assay.ui.timeline.internal.bookmarks.Bookmarks;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;

/** Keeps the stretch of time that is shown under a name. */
public final class AddBookmarkHandler extends OnTimeline {
	private static final int LONGEST = 60;

	@Override
	void run(TimelineView view, ExecutionEvent event) {
		Optional<Range> range = view.canvas().range();
		if (view.open().isEmpty() || range.isEmpty()) {
			return;
		}
		InputDialog dialog = new InputDialog(view.getSite().getShell(), Messages.Bookmark_title, Messages.Bookmark_ask,
				suggested(view, range.get()), name -> name.isBlank() ? Messages.Bookmark_nameless : null);
		if (dialog.open() == Window.OK) {
			new Bookmarks(view.open().get().model().getId()).add(new Bookmark(dialog.getValue(), range.get()));
		}
	}

	/** What is looked at: the item that has the focus, or else the dates. */
	private static String suggested(TimelineView view, Range range) {
		return view.canvas().focused().filter(m -> !m.isCluster()).map(Mark::item).map(i -> i.label())
				.filter(label -> label.length() <= LONGEST).orElse(StepWords.range(range));
	}
}
