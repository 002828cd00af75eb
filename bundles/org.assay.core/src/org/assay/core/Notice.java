package org.assay.core;

/**
 * Something the analyst should know about a case.
 *
 * @param severity how bad it is
 * @param place    file or element it is about, in words
 * @param message  what happened, what was kept, what to do
 */
public record Notice(Severity severity, String place, String message) {

	/** How bad it is. */
	public enum Severity {
		info, warning, error
	}
}
