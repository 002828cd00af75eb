package org.assay.script.groovy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.analysis.script.ScriptAnalysis.ScriptFailure;
import org.assay.analysis.script.ScriptException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts that try to reach beyond the case. None gets as far as running. */
class BreakOutTest {
	/** What a script that gets through would set. */
	static final String MARK = "org.assay.script.groovy.broken";

	static List<String> scripts() throws IOException {
		try (InputStream in = BreakOutTest.class.getResourceAsStream("break-out.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#"))
					.map(l -> l.replace('⏎', '\n')).toList();
		}
	}

	@BeforeEach
	void clear() {
		System.clearProperty(MARK);
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void isRefused(String source) {
		ScriptFailure failure = assertThrows(ScriptFailure.class, () -> Scripts.run("println 'ran'\n" + source));
		assertFalse(failure.getMessage().contains("was stopped"), failure::getMessage);
		assertTrue(System.getProperty(MARK) == null);
		assertTrue(failure.getCause() instanceof ScriptException, failure::getMessage);
	}

	@Test
	void filesAreThereWhenTheHeaderAsksAndTheAnalystAgreed() throws Exception {
		Path file = Files.createTempFile("script", ".txt");
		try {
			Scripts.run("// needs: files\njava.nio.file.Files.writeString(java.nio.file.Path.of('" + file + "'), 'x')");
			assertTrue(Files.readString(file).equals("x"));
		} finally {
			Files.delete(file);
		}
	}
}
