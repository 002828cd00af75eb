package org.assay.core.internal.change;

/** A part of a change of the model, with the means to take it back and to do it again. */
interface Step {

	void undo();

	void redo();
}
