package org.assay.ui.testing;

import java.util.function.BooleanSupplier;

/** Something a test waits for. */
public interface Condition {

	boolean test();

	/** What to say when it never came true. */
	String getFailureMessage();

	static Condition of(String failureMessage, BooleanSupplier test) {
		return new Condition() {
			@Override
			public boolean test() {
				return test.getAsBoolean();
			}

			@Override
			public String getFailureMessage() {
				return failureMessage;
			}
		};
	}
}
