package org.assay.ui.parts;

import java.util.Collection;
import org.eclipse.emf.ecore.EObject;

/** A part that lists elements of the case, and lists only some of them when asked to. It says so, and offers to list all again. */
public interface Narrowable {

	/**
	 * Lists only these elements. UI thread only.
	 *
	 * @param words what they have in common, such as "To be judged: claims"
	 * @param only  elements of the case that is open
	 */
	void narrow(String words, Collection<? extends EObject> only);
}
