package org.assay.house.checks;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCheckTest {
	@TempDir
	Path folder;

	@Test
	void sortedInTwoBlocksIsFine() {
		new Sample(folder)
				.code("A", "", "import static b.C.d;", "", "import java.util.List;", "import java.util.Map.Entry;",
						"import org.a.B;", "", "class A {}")
				.code("B", "class B {}").code("C", "import java.util.List;", "class C {}").finds(new ImportCheck());
	}

	@Test
	void starsGroupsAndDisorderAreNamed() {
		new Sample(folder).code("A", "import java.util.*;", "class A {}")
				.code("B", "import java.util.List;", "", "import org.a.B;", "class B {}")
				.code("C", "import org.a.B;", "import static b.C.d;", "class C {}")
				.finds(new ImportCheck(), Sample.path("A") + ":2", "name the classes", Sample.path("B") + ":2",
						"import java.util.List;\nimport org.a.B;", Sample.path("C") + ":2",
						"import static b.C.d;\n\nimport org.a.B;");
	}
}
