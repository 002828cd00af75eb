package org.assay.ui.internal.details;

import org.eclipse.emf.ecore.EObject;

/**
 * One line of the Details view.
 *
 * @param target  what the value leads to when it is used: words, or another element; null when it leads nowhere
 * @param command id of the command that the value runs on the element that is shown, or empty
 */
record Field(String name, String value, String tooltip, EObject target, String command) {

	/** A line that runs no command. */
	Field(String name, String value, String tooltip, EObject target) {
		this(name, value, tooltip, target, "");
	}

	/** A line that runs a command which changes the case. */
	static Field command(String value, String command) {
		return new Field("", value, value, null, command);
	}
}
