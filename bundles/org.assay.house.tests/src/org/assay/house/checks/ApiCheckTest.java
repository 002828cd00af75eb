package org.assay.house.checks;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiCheckTest {
	private static final String MANIFEST = "bundles/org.assay.text/META-INF/MANIFEST.MF";
	@TempDir
	Path folder;

	@Test
	void aPackageIsToldOfOrInternal() {
		sample("Export-Package: org.assay.text;version=\"0.1.0\",",
				" org.assay.text.parts;version=\"0.1.0\";x-internal:=true")
				.file(ApiCheck.PAGE, "| `org.assay.text` | texts |").finds(new ApiCheck());
	}

	@Test
	void whatIsNotToldMarkedOrThereIsNamed() {
		sample("Export-Package: org.assay.text;version=\"0.1.0\",",
				" org.assay.text.parts;version=\"0.1.0\";x-internal:=true")
				.file(ApiCheck.PAGE, "| `org.assay.text.parts` | parts |", "| `org.assay.gone` | nothing |")
				.finds(new ApiCheck(), MANIFEST + ":2", "org.assay.text is exported to third parties",
						ApiCheck.PAGE + ":1", "marked as internal", ApiCheck.PAGE + ":2", "not exported");
	}

	private Sample sample(String... exports) {
		String[] lines = new String[exports.length + 1];
		lines[0] = "Bundle-SymbolicName: org.assay.text";
		System.arraycopy(exports, 0, lines, 1, exports.length);
		return new Sample(folder).file(MANIFEST, lines);
	}
}
