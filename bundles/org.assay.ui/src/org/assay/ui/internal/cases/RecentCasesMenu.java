package org.assay.ui.internal.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assay.ui.UiIds;
import org.assay.ui.internal.Messages;
import org.assay.ui.session.RecentCases;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

/** The cases opened last, as items of the File menu; those that are gone are left out. */
public class RecentCasesMenu extends CompoundContributionItem implements IWorkbenchContribution {
	private IServiceLocator services;

	@Override
	public void initialize(IServiceLocator locator) {
		services = locator;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		List<Path> folders = new RecentCases().folders().stream().filter(Files::isDirectory).toList();
		IContributionItem[] items = new IContributionItem[folders.size()];
		for (int i = 0; i < items.length; i++) {
			items[i] = item(folders.get(i), i + 1);
		}
		return items;
	}

	private IContributionItem item(Path folder, int number) {
		var item = new CommandContributionItemParameter(services, null, UiIds.OPEN_CASE,
				CommandContributionItem.STYLE_PUSH);
		String mnemonic = number < 10 ? "&" + number : Integer.toString(number);
		item.label = NLS.bind(Messages.OpenCase_recent, new Object[] { mnemonic,
				folder.getFileName().toString().replace("&", "&&"), folder.getParent().toString().replace("&", "&&") });
		item.parameters = Map.of(OpenCaseHandler.FOLDER, folder.toString());
		return new CommandContributionItem(item);
	}
}
