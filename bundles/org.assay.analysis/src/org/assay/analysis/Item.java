package org.assay.analysis;

/**
 * An element of the case with its id and what has been decided about it.
 *
 * @param id       stable id in the case
 * @param verdict  the current verdict; elements nobody has decided are {@code proposed}
 * @param value    the element as data
 */
public record Item<T>(String id, Verdict verdict, T value) {

	/** What has been decided. */
	public enum Verdict {
		proposed, accepted, rejected, unsure;

		/** Whether the element takes part in further analyses. */
		public boolean counts() {
			return this != rejected;
		}
	}
}
