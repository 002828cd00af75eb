package org.assay.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.assay.core.OpenCase;
import org.assay.ui.ActiveCase;
import org.assay.ui.session.CaseLeaving;
import org.assay.ui.session.KeptEditors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What the window shows around the perspective. */
class AssayWindowAdvisor extends WorkbenchWindowAdvisor {
	private final Consumer<IWorkbenchWindow> startup;
	private KeptEditors editors;
	private Runnable unfollow = () -> {
		// nothing followed before the window is open
	};

	/** @param startup fills the window when it is open */
	AssayWindowAdvisor(IWorkbenchWindowConfigurer configurer, Consumer<IWorkbenchWindow> startup) {
		super(configurer);
		this.startup = startup;
	}

	/** The ways back and forth among what was open; the platform gives them keys (Alt+Left, Alt+Right). */
	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new ActionBarAdvisor(configurer) {
			@Override
			protected void makeActions(IWorkbenchWindow window) {
				register(ActionFactory.BACKWARD_HISTORY.create(window));
				register(ActionFactory.FORWARD_HISTORY.create(window));
			}
		};
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(new Point(1280, 800));
		configurer.setTitle(Messages.Window_title);
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(false);
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		Optional<Path> last = WindowCase.of(window);
		unfollow = window.getService(ActiveCase.class).follow(open -> {
			getWindowConfigurer().setTitle(open.map(OpenCase::model)
					.map(c -> NLS.bind(Messages.Window_titleOf, c.getName())).orElse(Messages.Window_title));
			WindowCase.keep(window, open.map(OpenCase::folder));
		});
		WindowCase.keep(window, last); // until it is open
		editors = new KeptEditors(window);
		OriginalPlace.addTo(window);
		EmptyMiddle.show(window);
		PartFocus.keep(window);
		startup.accept(window);
	}

	@Override
	public boolean preWindowShellClose() {
		return new CaseLeaving(getWindowConfigurer().getWindow()).isAllowed();
	}

	@Override
	public void postWindowClose() {
		unfollow.run();
		if (editors != null) {
			editors.end();
		}
	}
}
