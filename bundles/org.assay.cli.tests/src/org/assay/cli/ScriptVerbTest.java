package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts from the command line: a case's own, the user's, and any file. */
class ScriptVerbTest {
	private static final String COUNT = """
			// name: Long titles
			// help: Counts the documents whose titles have at least so many words.
			// param: least integer=2 At least | How many words a title must have.
			// result: text
			def least = arguments.integer('least').get()
			println 'long: ' + view.documents().count { it.title().tokenize().size() >= least }
			""";
	@TempDir
	Path temp;

	@BeforeEach
	void aCase() throws IOException {
		System.setProperty("assay.scripts", temp.resolve("mine").toString());
		System.setProperty("assay.trusted", temp.resolve("trusted").toString());
		Files.writeString(temp.resolve("a.txt"),
				"Bridge aid\nBy Ada Quill // 2031-03-05\n\nThe state has spent $400 million in aid to the islands since 2029.\n");
		Line.run(temp, "new", "case").with(0);
		Line.run(temp, "import", "case", "a.txt").with(0);
		Files.createDirectories(temp.resolve("case/scripts"));
		Files.createDirectories(temp.resolve("mine"));
	}

	@AfterEach
	void forget() {
		System.clearProperty("assay.scripts");
		System.clearProperty("assay.trusted");
	}

	private static void says(Line line, String words) {
		assertTrue(line.with(0).out().contains(words), line::out);
	}

	@Test
	void aFileThatTheCallerNamesRuns() throws IOException {
		Files.writeString(temp.resolve("count.groovy"), COUNT);
		says(Line.run(temp, "script", "case", "count.groovy"), "long: 1");
		says(Line.run(temp, "script", "case", "count.groovy", "-p", "least=9"), "long: 0");
		Line bad = Line.run(temp, "script", "case", "count.groovy", "-p", "least=many").with(2);
		assertTrue(bad.err().contains("'least' (At least) cannot be 'many'"), bad::err);
	}

	@Test
	void aScriptOfTheCaseRunsOnlyWhenAgreedToAndOnlyAsItStands() throws IOException {
		Path script = temp.resolve("case/scripts/count.groovy");
		Files.writeString(script, COUNT);
		Line refused = Line.run(temp, "analyze", "case", "-a", "script.count").with(2);
		assertTrue(refused.err().contains("Nobody has agreed to run"), refused::err);
		assertFalse(refused.out().contains("long:"));
		assertEquals(2, Line.run(temp, "script", "case", script.toString()).status());
		Line.run(temp, "analyze", "case", "-a", "script.count", "--trust").with(0);
		says(Line.run(temp, "analyze", "case", "-a", "script.count"), "long: 1");
		Files.writeString(script, COUNT + "println 'changed'\n");
		Line.run(temp, "analyze", "case", "-a", "script.count").with(2);
	}

	@Test
	void aLinkInTheCaseIsOfTheCase() throws IOException {
		Files.writeString(temp.resolve("count.groovy"), COUNT);
		Files.createSymbolicLink(temp.resolve("case/scripts/linked.groovy"), temp.resolve("count.groovy"));
		Line.run(temp, "script", "case", "case/scripts/linked.groovy").with(2);
		Files.writeString(temp.resolve("case/scripts/other.groovy"), COUNT);
		Files.createSymbolicLink(temp.resolve("outside.groovy"), temp.resolve("case/scripts/other.groovy"));
		Line.run(temp, "script", "case", "outside.groovy").with(2);
	}

	@Test
	void whatAsksForMoreThanTheCaseSaysSo() throws IOException {
		Files.writeString(temp.resolve("more.groovy"), "// needs: files\nprintln 'ran'\n");
		Line refused = Line.run(temp, "script", "case", "more.groovy").with(2);
		assertTrue(refused.err().contains("It asks for more than the case: files."), refused::err);
		says(Line.run(temp, "script", "case", "more.groovy", "--trust"), "ran");
	}

	@Test
	void theUsersOwnScriptsRunAndAreListed() throws IOException {
		Files.writeString(temp.resolve("mine/count.groovy"), COUNT);
		Files.writeString(temp.resolve("mine/broken.groovy"), "// param: nothing\n");
		Line list = Line.run(temp, "list", "analyses", "case").with(0);
		assertTrue(list.out().contains("script.count"), list::out);
		assertTrue(list.err().contains("broken.groovy:1: 'param: nothing' in the header"), list::err);
		says(Line.run(temp, "analyze", "case", "-a", "script.count"), "long: 1");
		Line help = Line.run(temp, "list", "analyses", "case", "--help-for", "script.count").with(0);
		assertTrue(help.out().contains("Counts the documents whose titles"), help::out);
		assertTrue(help.out().contains("least"), help::out);
	}

	@Test
	void failuresNameTheLineAndChangeNothing() throws IOException {
		Files.writeString(temp.resolve("bad.groovy"), "def a = 1\nSystem.exit(3)\n");
		Line failed = Line.run(temp, "script", "case", "bad.groovy").with(5);
		assertTrue(failed.err().contains("bad.groovy:2: a script may not use java.lang.System.exit"), failed::err);
		Line none = Line.run(temp, "script", "case", "none.groovy").with(3);
		assertTrue(none.err().contains("There is no script"), none::err);
		Files.writeString(temp.resolve("odd.py"), "print(1)\n");
		assertTrue(Line.run(temp, "script", "case", "odd.py").with(3).err().contains("no language has this ending"));
	}
}
