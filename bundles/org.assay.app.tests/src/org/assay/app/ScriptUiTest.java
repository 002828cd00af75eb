package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ui.UiIds;
import org.assay.ui.session.CaseSession;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A script that came with a case: found in the menu, read, agreed to, run, its result seen. */
@ExtendWith(ScreenshotOnFailure.class)
class ScriptUiTest {
	private static final String NAME = "Count the articles";
	private static final long LONG = 60_000;

	@TempDir
	private Path folder;
	private final WorkbenchBot bot = new WorkbenchBot();
	private Path trusted;

	@BeforeEach
	void aCaseWithAScript() throws IOException {
		trusted = folder.resolve("trusted");
		System.setProperty("assay.trusted", trusted.toString());
		System.setProperty("assay.scripts", folder.resolve("none").toString());
		Path at = folder.resolve("case");
		OpenCase open = new CaseStore().create(at, "Scripts");
		Files.createDirectories(at.resolve("scripts"));
		Files.writeString(at.resolve("scripts/count.groovy"),
				"// name: " + NAME
						+ "\n// result: table\ntable('Articles', ['How many'], [[view.documents().size()]])\n");
		UiThread.run(() -> session().show(Optional.of(open)));
	}

	@AfterEach
	void close() {
		UiThread.run(() -> session().show(Optional.empty()));
		System.clearProperty("assay.trusted");
		System.clearProperty("assay.scripts");
	}

	@Test
	void runsOnlyOnceItIsAgreedTo() {
		bot.menu("Analyse", NAME).click();
		Bot question = bot.shell("Script").bot();
		assertTrue(question.has(Text.class, t -> t.getText().contains("view.documents().size()")));
		question.button("Do not run").click();
		bot.waitUntil(Condition.of("the question stays", () -> bot.dialog().isEmpty()));
		assertFalse(Files.exists(trusted));

		bot.menu("Analyse", NAME).click();
		bot.shell("Script").bot().button("Run script").click();
		bot.waitUntil(Condition.of("no result is shown", this::isShown), LONG);
		assertTrue(Files.exists(trusted));

		bot.menu("Analyse", NAME).click();
		bot.waitUntil(Condition.of("it still runs", () -> Arrays.stream(Job.getJobManager().find(null))
				.noneMatch(j -> j.getName().equals(NAME))));
		assertTrue(bot.dialog().isEmpty());
	}

	private boolean isShown() {
		return bot.viewById(UiIds.RESULTS_VIEW).bot().has(Tree.class, t -> t.getItemCount() == 1);
	}

	private CaseSession session() {
		return bot.page().getWorkbenchWindow().getService(CaseSession.class);
	}
}
