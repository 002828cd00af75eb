package org.assay.house.checks;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesCheckTest {
	private static final String TEXTS = "bundles/org.assay.ui/src/a/messages.properties";

	@TempDir
	Path folder;

	private Sample sample() {
		return new Sample(folder).bundle("org.assay.ui").code("Messages", "class Messages extends NLS {",
				"private static final String BUNDLE_NAME = \"a.messages\";", "public static String title;",
				"public static String hint;", "static String lower() { return hint.toLowerCase(); }", "}");
	}

	@Test
	void completeIsFine() {
		sample().file(TEXTS, "title = Claims", "hint = Nothing yet")
				.code("A", "class A { String s = Messages.title; }").finds(new MessagesCheck());
	}

	@Test
	void gapsAreNamed() {
		sample().file(TEXTS, "title = Claims", "old = Gone").code("A", "class A { String s = Messages.hint; }").finds(
				new MessagesCheck(), Sample.path("Messages") + ":4", "title is used nowhere",
				Sample.path("Messages") + ":5", "hint has no text", TEXTS + ":2", "old has no field");
	}

	@Test
	void missingFileIsNamed() {
		new Sample(folder).bundle("org.assay.cli")
				.file("bundles/org.assay.cli/src/a/Messages.java", "class Messages {}")
				.finds(new MessagesCheck());
		sample().finds(new MessagesCheck(), Sample.path("Messages"), "messages.properties is missing");
	}
}
