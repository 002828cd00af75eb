package org.assay.app;

import java.util.Map;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.ui.ActiveCase;
import org.assay.ui.EmptyState;
import org.assay.ui.UiIds;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** A slim line beside the tool bar while the sample case is open: the tour, a case of one's own, or no more of this. */
public class WelcomeBanner extends WorkbenchWindowControlContribution {
	private static final String DISMISSED = "bannerDismissed";
	private Link link;
	private Composite area;

	@Override
	protected Control createControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 0).applyTo(area);
		link = new Link(area, SWT.NONE);
		link.addListener(SWT.Selection, e -> use(e.text));
		// the tool bar asks for the size once, so the room is kept while nothing is said
		link.setText(Messages.Banner_words);
		int width = link.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).hint(width, SWT.DEFAULT)
				.applyTo(link);
		link.setVisible(false);
		// while the tool bar is made for the first time, the contribution does not know its window yet
		area.getDisplay().asyncExec(this::begin);
		return area;
	}

	private void begin() {
		IWorkbenchWindow window = window();
		if (!area.isDisposed() && window != null) {
			Runnable unfollow = window.getService(ActiveCase.class).follow(this::show);
			area.addListener(SWT.Dispose, e -> unfollow.run());
		}
	}

	private IWorkbenchWindow window() {
		return getWorkbenchWindow() != null ? getWorkbenchWindow()
				: PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	}

	private void show(Optional<OpenCase> open) {
		if (area.isDisposed()) {
			return;
		}
		boolean isShown = open.map(OpenCase::folder).filter(SampleCase.folder()::equals).isPresent()
				&& !InstanceScope.INSTANCE.getNode(AppIds.BUNDLE).getBoolean(DISMISSED, false);
		link.setVisible(isShown);
	}

	private void use(String chosen) {
		switch (chosen) {
		case "tour" -> EmptyState.run(window(), AppIds.TOUR, Map.of());
		case "new" -> EmptyState.run(window(), UiIds.NEW_CASE, Map.of());
		default -> {
			InstanceScope.INSTANCE.getNode(AppIds.BUNDLE).putBoolean(DISMISSED, true);
			show(Optional.empty());
		}
		}
	}
}
