package org.assay.cli.internal.run;

/** A verb that cannot go on. The message is for the caller: what, where, what to do. */
public class VerbFailure extends Exception {
	private static final long serialVersionUID = 1L;

	private final int status;

	/** @param status one of {@link ExitStatus} */
	public VerbFailure(int status, String message) {
		super(message);
		this.status = status;
	}

	public int status() {
		return status;
	}
}
