package org.assay.core;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** Told about an open case, on the thread that made the change. */
public interface CaseListener {

	/** The model has changed: by a command, an undo or a redo. */
	default void changed(OpenCase openCase) {
	}

	/**
	 * The model has changed, with what of it; unless it is overridden, {@link #changed(OpenCase)} is called.
	 *
	 * @param units the documents in which something has changed, and the case itself when something outside of them has
	 */
	default void changed(OpenCase openCase, Set<EObject> units) {
		changed(openCase);
	}

	/** The case has been saved, or has become dirty. */
	default void saveStateChanged(OpenCase openCase) {
	}

	/** The case has been closed and must not be used any more. */
	default void closed(OpenCase openCase) {
	}
}
