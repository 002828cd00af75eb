package org.assay.house.checks;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachinePathCheckTest {
	@TempDir
	Path folder;

	@Test
	void relativePathsAndAddressesAreFine() {
		new Sample(folder).file("docs/a.md", "../shared/articles", "https://example.org/work/x", "docs/work/x",
				"the reading.library of", "/usr/bin/env").file("bundles/a/target/x.txt", "/wo" + "rk/main")
				.finds(new MachinePathCheck());
	}

	@Test
	void foldersOfOneMachineAreNamed() {
		new Sample(folder).file("docs/a.md", "first", "see /wo" + "rk/main", "and `/ro" + "ot/.m2`", "/ho" + "me/ann/x",
				"in the ." + "library folder").finds(new MachinePathCheck(), "docs/a.md:2", "relative to the project",
						"docs/a.md:3", "one machine", "docs/a.md:4", "one machine", "docs/a.md:5", "one machine");
	}
}
