package org.assay.core;

/** Told about an open case, on the thread that made the change. */
public interface CaseListener {

	/** The model has changed: by a command, an undo or a redo. */
	default void changed(OpenCase openCase) {
	}

	/** The case has been saved, or has become dirty. */
	default void saveStateChanged(OpenCase openCase) {
	}

	/** The case has been closed and must not be used any more. */
	default void closed(OpenCase openCase) {
	}
}
