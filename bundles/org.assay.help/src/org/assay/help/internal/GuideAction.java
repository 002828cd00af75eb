package org.assay.help.internal;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What can be done while the guide is read. */
enum GuideAction {
	back("org.eclipse.ui.navigate.backwardHistory", SWT.ALT, SWT.ARROW_LEFT),
	forward("org.eclipse.ui.navigate.forwardHistory", SWT.ALT, SWT.ARROW_RIGHT),
	find("org.eclipse.ui.edit.findReplace", SWT.MOD1, 'f'),
	findNext("org.assay.ui.annotate.findNext", 0, SWT.F3),
	findPrevious("org.assay.ui.annotate.findPrevious", SWT.SHIFT, SWT.F3),
	zoomIn("org.assay.ui.annotate.zoomIn", SWT.MOD1, '='), zoomOut("org.assay.ui.annotate.zoomOut", SWT.MOD1, '-'),
	zoomReset("org.assay.ui.annotate.zoomReset", SWT.MOD1, '0');

	private final String command;
	private final int modifiers;
	private final int key;

	GuideAction(String command, int modifiers, int key) {
		this.command = command;
		this.modifiers = modifiers;
		this.key = key;
	}

	/** The action of a command. */
	static GuideAction of(String commandId) {
		return Arrays.stream(values()).filter(a -> a.command.equals(commandId)).findFirst().orElseThrow();
	}

	/** The action of a key in a dialog, where the keys of the window do not hold. */
	static Optional<GuideAction> of(Event key) {
		return Arrays.stream(values()).filter(a -> a.key == key.keyCode && a.modifiers == key.stateMask).findFirst();
	}
}
