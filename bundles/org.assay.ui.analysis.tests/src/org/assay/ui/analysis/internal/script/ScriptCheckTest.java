package org.assay.ui.analysis.internal.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.assay.analysis.script.ScriptException;
import org.junit.jupiter.api.Test;

class ScriptCheckTest {
	private static final Path FILE = Path.of("cases", "scripts", "how-many.groovy");

	@Test
	void theLineComesFirstAndTheFileIsLeftOut() {
		assertEquals("Line 3: Cannot find x", words("how-many.groovy:3: [Static type checking] - Cannot find\n x", 3));
		assertEquals("Line 2: unexpected input", words("how-many.groovy, line 2: unexpected input", 2));
		assertEquals("it is too long", words("how-many.groovy: it is too long", 0));
	}

	private static String words(String message, int line) {
		return ScriptCheck.words(FILE, new ScriptException(message, line));
	}
}
