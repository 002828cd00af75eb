package org.assay.ui.timeline.internal.bookmarks;

import java.util.Map;
import java.util.Optional;
import org.assay.ui.ActiveCase;
import org.assay.ui.timeline.TimelineIds;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

/** The bookmarks of the case as entries of the timeline's menu, each leading to its place. */
public class BookmarksMenu extends CompoundContributionItem implements IWorkbenchContribution {
	private Optional<IServiceLocator> services = Optional.empty();

	@Override
	public void initialize(IServiceLocator locator) {
		services = Optional.of(locator);
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		return services.flatMap(s -> s.getService(ActiveCase.class).get()
				.map(open -> new Bookmarks(open.model().getId()).all().stream().map(b -> item(s, b))
						.toArray(IContributionItem[]::new)))
				.orElse(new IContributionItem[0]);
	}

	private static IContributionItem item(IServiceLocator services, Bookmark bookmark) {
		var item = new CommandContributionItemParameter(services, null, TimelineIds.BOOKMARKS,
				CommandContributionItem.STYLE_PUSH);
		item.label = bookmark.name().replace("&", "&&");
		item.parameters = Map.of(TimelineIds.BOOKMARK, bookmark.name());
		return new CommandContributionItem(item);
	}
}
