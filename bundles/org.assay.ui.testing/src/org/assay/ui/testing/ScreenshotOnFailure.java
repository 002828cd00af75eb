package org.assay.ui.testing;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Keeps a picture of the display when a test fails, named after the test, before anything is cleaned up. Then closes the
 * dialogs that it left, for the next test must not find them.
 */
public final class ScreenshotOnFailure implements AfterTestExecutionCallback {

	@Override
	public void afterTestExecution(ExtensionContext context) {
		if (context.getExecutionException().isPresent()) {
			Screenshots.capture("failed-" + context.getRequiredTestClass().getSimpleName() + "-"
					+ context.getRequiredTestMethod().getName());
			Dialogs.closeAll();
		}
	}
}
