package org.assay.house.checks;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiteralTextCheckTest {
	@TempDir
	Path folder;

	@Test
	void messagesAndSignsAreFine() {
		new Sample(folder)
				.code("A", "class A { void a() {", "label.setText(Messages.title);", "label.setText(\"\");",
						"label.setText(name + \" (\" + count + \")\");", "label.setText(format.get(\"key\"));",
						"shell.setTitle(\"Assay\");", "key.setData(\"name\");", "}}")
				.file("bundles/org.assay.ui.tests/src/a/ATest.java",
						"class ATest { void a() { b.setText(\"typed\"); } }")
				.finds(new LiteralTextCheck());
	}

	@Test
	void wordsInTheCodeAreNamed() {
		new Sample(folder).code("A", "class A { void a() {", "label.setText(\"Claims\");",
				"label.setToolTipText(count + \" claims\");", "}}").finds(new LiteralTextCheck(),
						Sample.path("A") + ":3", "setText(\"Claims\")", Sample.path("A") + ":4", "messages.properties");
	}
}
