package org.assay.ui.writeup.internal.text;

import org.assay.writeup.Problem;
import org.eclipse.jface.text.source.Annotation;

/** A problem where it stands in the text; its place moves with what is typed before it. */
public final class ProblemMark extends Annotation {
	static final String TYPE = "org.assay.ui.writeup.problem";
	private final Problem problem;

	ProblemMark(Problem problem) {
		super(TYPE, false, problem.message());
		this.problem = problem;
	}

	/** Its place is that of the text that was checked. */
	public Problem problem() {
		return problem;
	}
}
