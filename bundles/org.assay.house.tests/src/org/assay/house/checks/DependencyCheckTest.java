package org.assay.house.checks;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DependencyCheckTest {
	@TempDir
	Path folder;

	private Sample sample() {
		return new Sample(folder).file(DependencyCheck.TARGET, "<target>", artifact("org.jsoup", "jsoup", "1.2"),
				artifact("org.eclipse.platform", "org.eclipse.swt", "3.1"), "</target>");
	}

	private static String artifact(String group, String name, String version) {
		return "<dependency><groupId>" + group + "</groupId><artifactId>" + name + "</artifactId><version>" + version
				+ "</version></dependency>";
	}

	@Test
	void sameOnBothSidesIsFine() {
		sample().file(DependencyCheck.TABLE, "| Artifact | Licence | What for |", "|---|---|---|",
				"| `org.jsoup:jsoup:1.2` | MIT | reads saved HTML |",
				"| `org.eclipse.platform:org.eclipse.swt*:*` | EPL-2.0 | the widgets |").finds(new DependencyCheck());
	}

	@Test
	void differencesAreNamed() {
		sample().file(DependencyCheck.TABLE, "| `org.jsoup:jsoup:1.1` | MIT | reads saved HTML |",
				"| `org.*:*:*` | EPL-2.0 | everything else there is |",
				"| `org.eclipse.platform:org.eclipse.swt:3.1` |  | widgets |")
				.finds(new DependencyCheck(), "docs/dependencies.md:1", "mend the version",
						"docs/dependencies.md:2", "one by one", "docs/dependencies.md:3", "give the licence");
		sample().file(DependencyCheck.TABLE, "none").finds(new DependencyCheck(), DependencyCheck.TARGET + ":2",
				"org.jsoup:jsoup:1.2 is not in", DependencyCheck.TARGET + ":3", "org.eclipse.swt:3.1 is not in");
	}

	@Test
	void theBuildTakesApartWhatWeCompileAgainst() {
		String group = "com.microsoft.onnxruntime";
		Sample sample = new Sample(folder).file(DependencyCheck.TARGET, artifact(group, "onnxruntime", "1.2"))
				.file(DependencyCheck.TABLE, "| `" + group + ":onnxruntime:1.2` | MIT | runs the model |");
		sample.file(DependencyCheck.BUILD, artifact(group, "onnxruntime", "1.2")).finds(new DependencyCheck());
		sample.file(DependencyCheck.BUILD, "<project>", artifact("org.jsoup", "jsoup", "1"),
				artifact(group, "onnxruntime", "1.3"), "</project>")
				.finds(new DependencyCheck(), DependencyCheck.BUILD + ":3", "is version 1.2 in");
	}
}
