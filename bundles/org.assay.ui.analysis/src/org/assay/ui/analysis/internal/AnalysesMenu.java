package org.assay.ui.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.analysis.registry.RegisteredAnalysis;
import org.assay.analysis.registry.Stage;
import org.assay.ui.Images;
import org.assay.ui.analysis.AnalysisUiIds;
import org.assay.ui.session.CaseSession;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

/** Every analysis that plug-ins contribute, by stage, then the scripts of the case. */
public class AnalysesMenu extends CompoundContributionItem implements IWorkbenchContribution {
	private IServiceLocator services;

	@Override
	public void initialize(IServiceLocator locator) {
		services = locator;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		List<IContributionItem> items = new ArrayList<>();
		Stage last = null;
		for (RegisteredAnalysis analysis : Offered.analyses()) {
			if (last != null && last != analysis.stage()) {
				items.add(new Separator());
			}
			last = analysis.stage();
			items.add(item(analysis));
		}
		List<RegisteredAnalysis> scripts = Offered.scripts(services.getService(CaseSession.class).get());
		if (!scripts.isEmpty()) {
			items.add(new Separator());
			scripts.forEach(s -> items.add(item(s)));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private IContributionItem item(RegisteredAnalysis analysis) {
		var item = new CommandContributionItemParameter(services, null, AnalysisUiIds.RUN,
				CommandContributionItem.STYLE_PUSH);
		boolean isAsking = !analysis.declaration().parameters().isEmpty();
		item.label = analysis.declaration().name().replace("&", "&&") + (isAsking ? "..." : "");
		item.tooltip = analysis.declaration().help();
		item.icon = Images.descriptor(AnalysesMenu.class, "analysis");
		item.parameters = Map.of(RunHandler.ANALYSIS, analysis.id());
		return new CommandContributionItem(item);
	}
}
