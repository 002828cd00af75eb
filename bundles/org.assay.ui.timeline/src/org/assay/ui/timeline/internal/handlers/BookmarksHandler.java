package org.assay.ui.timeline.internal.handlers;

import java.util.Optional;
import org.assay.ui.timeline.TimelineIds;
import org.assay.ui.timeline.internal.Messages;
import org.assay.ui.timeline.internal.TimelineView;
import org.assay.ui.timeline.internal.bookmarks.Bookmark;
import org.assay.ui.timeline.internal.bookmarks.Bookmarks;
import org.assay.ui.timeline.internal.bookmarks.BookmarksDialog;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;

/** Goes to a bookmark: the one that is named, or one that is chosen from the list. */
public final class BookmarksHandler extends OnTimeline {

	@Override
	void run(TimelineView view, ExecutionEvent event) {
		if (view.open().isEmpty()) {
			return;
		}
		Bookmarks bookmarks = new Bookmarks(view.open().get().model().getId());
		String name = event.getParameter(TimelineIds.BOOKMARK);
		Optional<Bookmark> to = name == null ? ask(view, bookmarks)
				: bookmarks.all().stream().filter(b -> b.name().equals(name)).findFirst();
		to.ifPresent(bookmark -> {
			view.canvas().setRange(bookmark.range());
			view.setFocus();
		});
	}

	private static Optional<Bookmark> ask(TimelineView view, Bookmarks bookmarks) {
		if (bookmarks.all().isEmpty()) {
			MessageDialog.openInformation(view.getSite().getShell(), Messages.Bookmarks_title, Messages.Bookmarks_none);
			return Optional.empty();
		}
		BookmarksDialog dialog = new BookmarksDialog(view.getSite().getShell(), bookmarks);
		dialog.open();
		return dialog.chosen();
	}
}
