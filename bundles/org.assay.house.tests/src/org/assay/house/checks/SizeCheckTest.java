package org.assay.house.checks;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizeCheckTest {
	@TempDir
	Path folder;

	@Test
	void smallIsFine() {
		new Sample(folder).code("A", "class A {", "void a() {", Sample.lines(58), "}}")
				.code("B", "record B(int i) {", "B {", "\tString s = \"}{\"; // }", "}}")
				.code("ManagerList", "class ManagerList {}").finds(new SizeCheck());
	}

	@Test
	void longMethodsLambdasAndInitialisersAreNamed() {
		new Sample(folder).code("Small1", "class Small1 {}").code("Small2", "class Small2 {}")
				.code("Small3", "class Small3 {}").code("Small4", "class Small4 {}")
				.code("A", "class A {", "@Override", "public void a() {", Sample.lines(58), "}}")
				.code("B", "class B {", "Runnable r = () -> {", Sample.lines(60), "};}")
				.code("C", "class C {", "static {", Sample.lines(60), "}}")
				.finds(new SizeCheck(), Sample.path("A") + ":3", "a takes 61 lines", Sample.path("B") + ":3",
						"takes 62 lines", Sample.path("C") + ":3", "takes 62 lines");
	}

	@Test
	void reasonedExceptionsCountAndStaleOnesAreNamed() {
		new Sample(folder).code("Small1", "class Small1 {}").code("Small2", "class Small2 {}")
				.code("A", "class A {", "void a() {", Sample.lines(80), "}}")
				.file("releng/checks/long-methods.txt", "# comment",
						Sample.path("A") + "#a: a table of cases that reads best in one piece",
						Sample.path("A") + "#b: was long once, but is not any more", Sample.path("A") + "#c: short")
				.finds(new SizeCheck(), "releng/checks/long-methods.txt:3", "take the line out",
						"releng/checks/long-methods.txt:4", "is not a long method",
						"releng/checks/long-methods.txt:4", "the reason in a sentence");
	}

	@Test
	void longFilesAndTheirMedianAreNamed() {
		String methods = "void a() {\n" + Sample.lines(40) + "\n}\n";
		new Sample(folder).code("A", "class A {", methods.repeat(12), "}").finds(new SizeCheck(), "bundles: ",
				"the median must be under 90", Sample.path("A") + ": ", "more than 500");
	}

	@Test
	void vagueNamesAreNamed() {
		new Sample(folder).code("CaseManager", "class CaseManager {", "static class TextUtils {}", "}").finds(
				new SizeCheck(), Sample.path("CaseManager") + ":2", "CaseManager does not say",
				Sample.path("CaseManager") + ":3", "TextUtils does not say");
	}
}
