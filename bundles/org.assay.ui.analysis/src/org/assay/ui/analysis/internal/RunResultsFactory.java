package org.assay.ui.analysis.internal;

import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.ui.ActiveCase;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes one store of results for each window; it forgets them when another case is shown. */
public class RunResultsFactory extends AbstractServiceFactory {

	@Override
	@SuppressWarnings("rawtypes") // the signature is the platform's
	public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
		IWorkbenchWindow window = locator.getService(IWorkbenchWindow.class);
		if (window == null) {
			return null;
		}
		if (locator.getService(IWorkbenchPartSite.class) != null) {
			return window.getService(RunResults.class);
		}
		RunResults results = new RunResults();
		ActiveCase active = window.getService(ActiveCase.class);
		OpenCase[] last = { active.get().orElse(null) };
		active.follow(open -> {
			if (!Optional.ofNullable(last[0]).equals(open)) {
				last[0] = open.orElse(null);
				results.clear();
			}
		});
		return results;
	}
}
