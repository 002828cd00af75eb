package org.assay.analysis.script;

/** Stops a script that used up its budget or was cancelled. An error, so that no script takes it for its own. */
public final class ScriptStopped extends Error {
	private static final long serialVersionUID = 1L;

	public ScriptStopped(String message) {
		super(message, null, false, false);
	}
}
