package org.assay.ui.analysis.internal.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The list of scripts in the product's window. */
@ExtendWith(ScreenshotOnFailure.class)
class ScriptsViewUiTest {
	@TempDir
	private Path folder;
	private final WorkbenchBot bot = new WorkbenchBot();

	@AfterEach
	void close() {
		bot.closeAllEditors();
		UiThread.run(() -> session().show(Optional.empty()));
		System.clearProperty("assay.scripts");
	}

	private CaseSession session() {
		return bot.page().getWorkbenchWindow().getService(CaseSession.class);
	}

	@Test
	void aScriptThatIsMadeBesideTheListStandsInIt() throws IOException {
		System.setProperty("assay.scripts", folder.resolve("none").toString());
		OpenCase open = new CaseStore().create(folder.resolve("case"), "Scripts");
		UiThread.run(() -> session().show(Optional.of(open)));
		Bot view = bot.viewById(UiIds.SCRIPTS_VIEW).setFocus().bot();
		bot.waitUntil(Condition.of("not empty", () -> view.has(Link.class, l -> l.getText().contains("New script"))));
		Path script = Files.createDirectories(open.folder().resolve("scripts")).resolve("count.groovy");
		Files.writeString(script, "// name: Count\n// result: table\ntable('Articles', ['How many'], [[1]])\n");
		UiThread.run(() -> ScriptEditor.open(bot.page(), open, script));
		bot.waitUntil(Condition.of("not listed",
				() -> view.has(Tree.class, t -> t.isVisible()) && view.tree().rowCount() == 1));
	}
}
