package org.assay.ui.annotate.internal.part;

import org.assay.ui.annotate.AnnotateIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Switches the letter keys on while the text has the focus, so that they never work in a field for typing. */
final class LetterKeys {
	private final Control text;
	private final IContextService contexts;
	private IContextActivation active;

	LetterKeys(Control text, IWorkbenchPartSite site) {
		this.text = text;
		this.contexts = site.getService(IContextService.class);
	}

	void install() {
		text.addListener(SWT.FocusIn, e -> on());
		text.addListener(SWT.FocusOut, e -> off());
		text.addListener(SWT.Dispose, e -> off());
		if (text.isFocusControl()) {
			on();
		}
	}

	private void on() {
		if (active == null) {
			active = contexts.activateContext(AnnotateIds.ARTICLE_CONTEXT);
		}
	}

	private void off() {
		if (active != null) {
			contexts.deactivateContext(active);
			active = null;
		}
	}
}
