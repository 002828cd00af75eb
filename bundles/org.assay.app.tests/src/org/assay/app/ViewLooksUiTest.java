package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.ui.UiIds;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.BotStyledText;
import org.assay.ui.testing.BotTree;
import org.assay.ui.testing.BotView;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.Looks;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Walks every view, whoever contributes it, in both themes and at the sizes of a small and a large screen. Keeps a
 * picture of each and holds them to what can be computed: nothing is empty, cut off, hard to read or without a name.
 */
@ExtendWith(ScreenshotOnFailure.class)
class ViewLooksUiTest {
	private static final int TRIES = 6;
	/** So many proposals from the top of the article are corrected: a name, a claim, a figure and others. */
	private static final int FIELDS = 4;
	private final WorkbenchBot bot = new WorkbenchBot();
	private final Scenery scenery = new Scenery(bot);
	private final Findings findings = new Findings();

	@BeforeEach
	void openTheSample() {
		scenery.openSample();
	}

	@AfterEach
	void leaveItLight() {
		scenery.show(Theme.light);
		scenery.resize(Scenery.SMALL);
	}

	@Test
	void everyViewAndAnArticle() {
		List<String> views = scenery.views();
		assertTrue(views.contains(UiIds.CLAIMS_VIEW) && views.contains(UiIds.TIMELINE_VIEW), views::toString);
		openEditors();
		for (Theme theme : Scenery.THEMES) {
			scenery.show(theme);
			for (Scenery.Size size : scenery.sizes(theme)) {
				scenery.resize(size);
				for (String id : views) {
					findings.add(id, look(id, size.name() + "-" + theme + "-" + id));
				}
				for (IEditorReference editor : bot.page().getEditorReferences()) {
					findings.add(editor.getId(), look(editor.getId(), bot.editorByTitle(editor.getTitle()),
							size.name() + "-" + theme + "-" + editor.getId()));
				}
			}
		}
		findings.assertNone();
	}

	/** One of each kind; the article with its find bar. */
	private void openEditors() {
		BotTree relations = bot.viewById(UiIds.CONTRADICTIONS_VIEW).setFocus().bot().tree();
		relations.getTreeItem("Differences").expand().getNode("same figure").choose();
		bot.command("org.assay.ui.compare.compare");
		Scenes.deleteNewScript();
		bot.command("org.assay.ui.analysis.newScript");
		bot.keyboard().typeText(Scenes.NEW_SCRIPT);
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		bot.editorByTitle(Scenes.NEW_SCRIPT + ".groovy");
		Scenes.deleteNewWriteUp();
		bot.command("org.assay.ui.writeup.new");
		Bot dialog = bot.shell("New write-up").bot();
		dialog.text().typeText(Scenes.NEW_WRITE_UP);
		dialog.button("OK").click();
		BotStyledText text = bot.editorByTitle(Scenes.NEW_WRITE_UP).setFocus().bot().styledText();
		bot.waitUntil(Condition.of("the write-up is not there", () -> text.getText().contains(Scenes.NEW_WRITE_UP)));
		bot.keyboard().typeText("the cable costs 300 million euros.");
		bot.command("org.assay.ui.writeup.preview");
		scenery.openArticle();
		bot.command("org.assay.ui.annotate.find");
	}

	@Test
	void theFieldsOfWhatIsCorrected() {
		for (Theme theme : Scenery.THEMES) {
			scenery.show(theme);
			for (Scenery.Size size : scenery.sizes(theme)) {
				scenery.resize(size);
				for (int i = 0; i < FIELDS; i++) {
					scenery.openArticle();
					bot.command("org.assay.ui.annotate.nextProposal");
					bot.command("org.assay.ui.annotate.correct");
					String name = size.name() + "-" + theme + "-fields-" + i;
					findings.add(name, look(UiIds.DETAILS_VIEW, name));
					bot.keyboard().pressShortcut(0, (int) SWT.ESC);
					UiThread.settle();
				}
			}
		}
		findings.assertNone();
	}

	@Test
	void everyViewOfAnEmptyCase() {
		scenery.openEmptyCase();
		for (Theme theme : Scenery.THEMES) {
			scenery.show(theme);
			for (String id : scenery.views()) {
				findings.add(id, look(id, "empty-" + theme + "-" + id));
			}
		}
		findings.assertNone();
	}

	private Looks look(String id, String name) {
		Looks looks = look(id, bot.viewById(id), name);
		if (id.equals(UiIds.GUIDE_VIEW)) {
			// its column makes all others narrower
			UiThread.run(() -> bot.page().hideView(bot.page().findView(id)));
		}
		return looks;
	}

	private Looks look(String id, BotView view, String name) {
		view.setFocus();
		Looks looks = lookAt(view, name);
		for (int i = 0; i < TRIES && !Findings.of(id, looks).isEmpty(); i++) {
			bot.sleep(150); // what a view shows is worked out in the background, and may come a moment later
			looks = lookAt(view, name);
		}
		return looks;
	}

	private Looks lookAt(BotView view, String name) {
		return Looks.at(view.composite(), bot.page().getWorkbenchWindow().getShell(), name);
	}
}
