package org.assay.analysis.script;

/** A script that cannot be used, or that failed. The message is for its author: file, line, what is wrong. */
public class ScriptException extends Exception {
	private static final long serialVersionUID = 1L;

	private final int line;

	/** @param line where it is wrong, from 1; 0 when no line is to blame */
	public ScriptException(String message, int line) {
		super(message);
		this.line = line;
	}

	public ScriptException(String message, int line, Throwable cause) {
		super(message, cause);
		this.line = line;
	}

	/** The line that is to blame, from 1; 0 when none is. */
	public int line() {
		return line;
	}
}
