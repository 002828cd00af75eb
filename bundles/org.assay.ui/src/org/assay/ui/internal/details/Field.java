package org.assay.ui.internal.details;

import org.eclipse.emf.ecore.EObject;

/**
 * One line of the Details view.
 *
 * @param target what the value leads to when it is used: words, or another element; null when it leads nowhere
 */
record Field(String name, String value, String tooltip, EObject target) {
}
