package org.assay.script.groovy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedTest {

	@ParameterizedTest
	@ValueSource(strings = { "allowed.txt", "allowed-files.txt", "allowed-network.txt" })
	void everyNameOnTheListIsThere(String list) throws IOException {
		List<String> missing = new ArrayList<>();
		for (String line : lines(list)) {
			int colon = line.indexOf(':');
			for (String type : line.substring(0, colon).split(",\\s*")) {
				check(type, line.substring(colon + 1).strip().split("\\s+"), missing);
			}
		}
		assertEquals(List.of(), missing);
	}

	private static void check(String type, String[] words, List<String> missing) {
		Class<?> named;
		try {
			named = Class.forName(type);
		} catch (ClassNotFoundException e) {
			missing.add(type);
			return;
		}
		List<String> methods = Arrays.stream(named.getMethods()).map(Method::getName).toList();
		List<String> fields = Arrays.stream(named.getFields()).map(f -> f.getName()).toList();
		boolean excluding = words[0].equals("*");
		for (String word : words) {
			String name = word.replaceFirst("^-", "");
			if (!excluding && !name.equals("<init>") && !methods.contains(name) && !fields.contains(name)) {
				missing.add(type + "." + name);
			}
		}
	}

	private static List<String> lines(String list) throws IOException {
		try (InputStream in = Allowed.class.getResourceAsStream(list)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
					.filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
		}
	}
}
