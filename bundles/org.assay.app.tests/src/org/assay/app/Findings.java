package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assay.ui.testing.Looks;

/** What is wrong with what was looked at, all of it, so that one run tells everything. */
final class Findings {
	private final Set<String> problems = new TreeSet<>();

	/** @param id of the view, dialog or page */
	void add(String id, Looks looks) {
		of(id, looks).forEach(p -> problems.add(looks.picture().getFileName() + ": " + p));
	}

	/** What counts. Parts of the platform are looked at as well, but they are as they are: they must only say something. */
	static List<String> of(String id, Looks looks) {
		return looks.problems().stream().filter(p -> id.startsWith("org.assay.") || p.equals(Looks.NOTHING)).toList();
	}

	void assertNone() {
		assertEquals("", String.join("\n", problems));
	}
}
