package org.assay.plugins.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.assay.plugins.PluginRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.Test;

class LoggerLogTest {
	private final List<String> heard = new ArrayList<>();
	private final ILog log = new LoggerLog(String.class, new Ear());

	@Test
	void everyKindOfMessageReachesTheLogger() {
		log.info("a");
		log.warn("b", new IllegalStateException("x"));
		log.error("c", new IllegalStateException("y"));
		log.error("d");
		log.log(Status.warning("e"));
		assertEquals(List.of("INFO a null", "WARNING b x", "ERROR c y", "ERROR d null", "WARNING e null"), heard);
	}

	@Test
	void aClassOfJavaHasALogToo() {
		PluginRegistry.log(String.class).info("said in a test");
	}

	private final class Ear implements System.Logger {
		@Override
		public String getName() {
			return "ear";
		}

		@Override
		public boolean isLoggable(Level level) {
			return true;
		}

		@Override
		public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
			heard.add(level + " " + message + " " + (thrown == null ? null : thrown.getMessage()));
		}

		@Override
		public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
			heard.add(level + " " + format + " null");
		}
	}
}
