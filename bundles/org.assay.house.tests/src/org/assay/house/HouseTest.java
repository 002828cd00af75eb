package org.assay.house;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.house.checks.Checks;
import org.assay.house.checks.SizeCheck;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the whole source tree against every rule of the house. */
class HouseTest {

	@TestFactory
	Stream<DynamicTest> inOrder() {
		Project project = Project.underTest();
		System.out.println(project.javaFiles().size() + " hand-written Java files, half of them have up to "
				+ SizeCheck.median(project) + " lines");
		return Checks.all().stream().map(
				check -> DynamicTest.dynamicTest(check.getClass().getSimpleName(),
						() -> refuseProblems(check, project)));
	}

	private static void refuseProblems(Check check, Project project) {
		List<Problem> problems = check.run(project).stream().sorted().toList();
		if (!problems.isEmpty()) {
			fail(problems.stream().map(p -> "\n" + p).collect(Collectors.joining()));
		}
	}
}
