package org.assay.house.checks;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HabitCheckTest {
	@TempDir
	Path folder;

	@Test
	void goodHabitsAndWordsInStringsAreFine() {
		new Sample(folder).code("A", "class A {", "String s = \"e.printStackTrace() System.out @Disabled\";",
				"void a() {", "try { b(); } catch (Exception e) { log(e); }", "assumeTrue(present());", "}}")
				.file("bundles/org.assay.cli/src/a/B.java", "class B { void b() { System.out.println(1); } }")
				.finds(new HabitCheck());
	}

	@Test
	void badHabitsAreNamed() {
		String todo = "TO" + "DO";
		new Sample(folder).code("A", "class A {", "// " + todo + " later", "@Disabled", "void a() {",
				"try { b(); } catch (Exception e) { // nothing", "}",
				"try { b(); } catch (Exception e) { e.printStackTrace(); }", "System.out.println(1);",
				"Assumptions.assumeTrue(false, \"x\");", "display().post(e); display.post(e); queue.post(e);", "}}")
				.finds(new HabitCheck(), Sample.path("A") + ":3", todo,
						Sample.path("A") + ":4", "switched off", Sample.path("A") + ":6", "swallowed",
						Sample.path("A") + ":8", "ILog", Sample.path("A") + ":9", "System.out",
						Sample.path("A") + ":10", "never holds", Sample.path("A") + ":11", "display.post",
						Sample.path("A") + ":11", "display.post");
	}
}
