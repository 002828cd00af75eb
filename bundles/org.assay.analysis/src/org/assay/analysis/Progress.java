package org.assay.analysis;

import java.util.concurrent.CancellationException;

/** How far a run is, and whether it should go on. */
public interface Progress {

	/** @param total how many steps there will be */
	void begin(String task, int total);

	/** @param what the thing being worked on, for the status line */
	void step(String what);

	boolean isCancelled();

	/** Call often: between documents and within long ones. */
	default void check() {
		if (isCancelled()) {
			throw new CancellationException();
		}
	}

	/** Says nothing and never stops. */
	static Progress none() {
		return new Progress() {
			@Override
			public void begin(String task, int total) {
				// nobody watches
			}

			@Override
			public void step(String what) {
				// nobody watches
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		};
	}
}
