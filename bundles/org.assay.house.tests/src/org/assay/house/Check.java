package org.assay.house;

import java.util.List;

/** One house rule: reads the source tree and names what breaks it. */
public interface Check {

	/** @return what breaks the rule, in any order; empty when the house is in order */
	List<Problem> run(Project project);
}
