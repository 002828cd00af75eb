package org.assay.cli.internal.verbs;

import org.assay.analysis.Progress;
import org.assay.cli.internal.run.Console;

/** How a run says on standard error how far it is. */
public enum ProgressFormat {
	/** Sentences for a person, at most one a second. */
	text {
		@Override
		Progress of(Console console, String analysis) {
			return new MessageProgress(console);
		}
	},
	/** One JSON object a line and step, for a program. */
	json {
		@Override
		Progress of(Console console, String analysis) {
			return new JsonProgress(console, analysis);
		}
	},
	/** Nothing. */
	none {
		@Override
		Progress of(Console console, String analysis) {
			return Progress.none();
		}
	};

	/** @param analysis id of what runs */
	abstract Progress of(Console console, String analysis);
}
