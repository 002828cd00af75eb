package org.assay.ui.compare.internal.decide;

import org.assay.ui.compare.CompareIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;

/** Letters are commands only while a control has the focus that takes no text. */
public final class KeyContext {
	private KeyContext() {
	}

	/** Turns the keys of comparison on while the control has the focus. */
	public static void follow(IServiceLocator site, Control control) {
		follow(site, control, CompareIds.CONTEXT);
	}

	/** Turns the keys of a context on while the control has the focus. */
	public static void follow(IServiceLocator site, Control control, String context) {
		IContextService contexts = site.getService(IContextService.class);
		IContextActivation[] active = new IContextActivation[1];
		control.addListener(SWT.FocusIn, e -> active[0] = contexts.activateContext(context));
		control.addListener(SWT.FocusOut, e -> contexts.deactivateContext(active[0]));
	}

	/** Turns the keys of a context on while something within a control, or itself, has the focus. */
	public static void followWithin(IServiceLocator site, Composite around, String context) {
		IContextService contexts = site.getService(IContextService.class);
		IContextActivation[] active = new IContextActivation[1];
		around.addListener(SWT.Activate, e -> active[0] = contexts.activateContext(context));
		around.addListener(SWT.Deactivate, e -> contexts.deactivateContext(active[0]));
	}
}
