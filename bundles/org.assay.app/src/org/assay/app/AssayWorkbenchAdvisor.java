package org.assay.app;

import org.assay.ui.keys.NotTyping;
import org.assay.ui.session.CaseLeaving;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.osgi.framework.FrameworkUtil;

/** Sets up the workbench: one perspective, layout kept between starts. */
class AssayWorkbenchAdvisor extends WorkbenchAdvisor {
	private final Startup startup;
	private boolean isStarted;

	/** @param startup what to show first */
	AssayWorkbenchAdvisor(Startup startup) {
		this.startup = startup;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		boolean isFirst = !isStarted;
		isStarted = true;
		return new AssayWindowAdvisor(configurer, isFirst ? startup::show : startup::showAgain);
	}

	@Override
	public void postStartup() {
		super.postStartup();
		NotTyping.follow(getWorkbenchConfigurer().getWorkbench());
		EvenMenus.keep(getWorkbenchConfigurer().getWorkbench().getDisplay());
		new ContrastIcons(getWorkbenchConfigurer().getWorkbench(),
				Platform.getStateLocation(FrameworkUtil.getBundle(ContrastIcons.class)).toPath()).follow();
		TrustQuestions.askSoon();
	}

	@Override
	public boolean preShutdown() {
		for (IWorkbenchWindow window : getWorkbenchConfigurer().getWorkbench().getWorkbenchWindows()) {
			if (!new CaseLeaving(window).isAllowed()) {
				return false;
			}
		}
		return true;
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return AppIds.PERSPECTIVE;
	}
}
