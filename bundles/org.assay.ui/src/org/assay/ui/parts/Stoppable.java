package org.assay.ui.parts;

/** A {@link org.eclipse.core.runtime.jobs.Job} that may take long and can be cancelled without harm: the status line offers to stop it. */
public interface Stoppable {
	// tells a kind of job
}
