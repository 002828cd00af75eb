package org.assay.cli.internal.verbs;

import org.assay.analysis.Progress;
import org.assay.cli.internal.run.Console;

/** How a run says on standard error how far it is. */
public enum ProgressFormat {
	/** Sentences for a person, at most one a second. */
	text {
		@Override
		public Progress of(Console console, String kind, String id) {
			return new MessageProgress(console);
		}
	},
	/** One JSON object a line and step, for a program. */
	json {
		@Override
		public Progress of(Console console, String kind, String id) {
			return new JsonProgress(console, kind, id);
		}
	},
	/** Nothing. */
	none {
		@Override
		public Progress of(Console console, String kind, String id) {
			return Progress.none();
		}
	};

	/**
	 * @param kind what runs: {@code analysis} or {@code verb}
	 * @param id   of what runs
	 */
	public abstract Progress of(Console console, String kind, String id);
}
