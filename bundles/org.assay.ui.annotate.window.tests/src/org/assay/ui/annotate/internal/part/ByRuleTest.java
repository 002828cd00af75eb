package org.assay.ui.annotate.internal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.model.Judgement;
import org.assay.model.Verdict;
import org.assay.ui.AccessibleName;
import org.assay.ui.annotate.internal.marks.Verdicts;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.BotShell;
import org.assay.ui.testing.BotStyledText;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Proposals of one rule are decided by keys and in the dialog, and taken back as one. */
@ExtendWith(ScreenshotOnFailure.class)
class ByRuleTest {
	private static final String WORDS = "The ferry stops\n\nIda Krog said the ferry stops in Skerry. Nobody in Skerry "
			+ "knew, a clerk in Skerry told the Gazette.\n";
	private static final String TITLE = "Decide by rule";
	@TempDir
	Path folder;
	private OpenWindow window;
	private WorkbenchBot bot;
	private BotStyledText text;

	@BeforeEach
	void open() throws IOException {
		window = new OpenWindow(folder, WORDS);
		bot = window.bot;
		bot.resize(1280, 800);
		window.openCase.change("prepare", () -> {
			propose("Ida Krog", 0, "name.person", 0.9);
			int at = 0;
			for (double confidence : new double[] { 0.5, 0.75, 0.95 }) {
				at = WORDS.indexOf("Skerry", at + 1);
				propose("Skerry", at, "name.place", confidence);
			}
			propose("Gazette", 0, "name.organisation", 0.9);
		});
		text = window.openArticle();
	}

	@AfterEach
	void close() {
		bot.closeDialogs();
		window.close();
	}

	private void propose(String words, int from, String rule, double confidence) {
		Judgement judgement = Proposed.name(window.document, WORDS, words, from).getJudgements().getFirst();
		judgement.setRule(rule);
		judgement.setConfidence(confidence);
	}

	/** Selects the first "Skerry", and asks for the dialog. */
	private Bot dialog() {
		window.press('j');
		window.press('j');
		window.press('b');
		return bot.shell(TITLE).bot();
	}

	private void untilCount(Bot dialog, String count) {
		bot.waitUntil(
				Condition.of("not " + count, () -> dialog.has(Label.class, label -> label.getText().equals(count))));
	}

	private void untilVerdicts(Verdict... wanted) {
		bot.waitUntil(Condition.of("not " + List.of(wanted), () -> window
				.read(d -> d.getAnnotations().stream().map(Verdicts::of).toList()).equals(List.of(wanted))));
	}

	/** Opens the list of the rules by keys, with the cursor in its filter. */
	private Tree rules(Bot dialog) {
		Button button = dialog.control(Button.class, "rule",
				b -> String.valueOf(b.getData(AccessibleName.class.getName()))
						.startsWith("Proposed by rule: "),
				0);
		UiThread.run(button::setFocus);
		bot.keyboard().pressShortcut(0, ' ');
		bot.waitUntil(Condition.of("no list of rules", () -> list().isPresent()));
		return list().get();
	}

	private static Optional<Tree> list() {
		return UiThread.get(() -> Arrays.stream(UiThread.display().getShells()).filter(Shell::isVisible)
				.flatMap(shell -> Stream.of(shell.getChildren())).flatMap(ByRuleTest::trees).findFirst());
	}

	private static Stream<Tree> trees(Control control) {
		return control instanceof Tree tree && "Proposed by rule".equals(tree.getData(AccessibleName.class.getName()))
				? Stream.of(tree)
				: control instanceof Composite around ? Stream.of(around.getChildren()).flatMap(ByRuleTest::trees)
						: Stream.of();
	}

	private static List<String> listed(Tree rules) {
		return UiThread.get(() -> Stream.of(rules.getItems()).map(TreeItem::getText).toList());
	}

	@Test
	void whatHasTheRuleOfTheSelectedMarkIsDecidedAsOneStepAndTakenBack() {
		Bot dialog = dialog();
		untilCount(dialog, "n = 3");
		assertEquals("Name", dialog.comboBoxWithLabel("Kind").getText());
		bot.waitUntil(Condition.of("the rule is not told with its count",
				() -> dialog.has(Button.class, button -> button.getText().startsWith("name.place (3) "))));
		bot.captureScreenshot("decide-by-rule");
		Spinner confidence = dialog.control(Spinner.class, "confidence", spinner -> true, 0);
		UiThread.run(() -> confidence.setSelection(75));
		untilCount(dialog, "n = 2");
		dialog.button("Accept").click();
		untilVerdicts(Verdict.PROPOSED, Verdict.PROPOSED, Verdict.ACCEPTED, Verdict.ACCEPTED, Verdict.PROPOSED);
		assertEquals(Optional.of("accept 2 annotations"), window.openCase.undoLabel());
		assertEquals("decided by rule: name, proposed by name.place, at least 75% sure, in this article",
				window.read(d -> d.getAnnotations().get(2).getJudgements().getLast().getNote()));
		bot.waitUntil(Condition.of("the header does not count", () -> bot.activeEditor().bot().has(Label.class,
				l -> l.getText().equals("3 proposals left"))));
		text.setFocus();
		bot.keyboard().pressShortcut(SWT.CTRL, 'z');
		untilVerdicts(Verdict.PROPOSED, Verdict.PROPOSED, Verdict.PROPOSED, Verdict.PROPOSED, Verdict.PROPOSED);
	}

	@Test
	void theSpaceBarTakesRowsOutAndInAgain() {
		Bot dialog = dialog();
		untilCount(dialog, "n = 3");
		Tree rows = dialog.tree().widget;
		UiThread.run(() -> rows.select(rows.getItem(1)));
		dialog.tree().setFocus();
		bot.keyboard().pressShortcut(0, ' ');
		untilCount(dialog, "n = 2 of 3");
		assertFalse(UiThread.get(() -> rows.getItem(1).getChecked()));
		rules(dialog);
		bot.keyboard().typeText("any");
		bot.waitUntil(Condition.of("not filtered", () -> listed(list().get()).equals(List.of("Any rule"))));
		bot.keyboard().pressShortcut(0, SWT.ARROW_DOWN);
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		untilCount(dialog, "n = 4 of 5");
		assertEquals(List.of(true, true, false, true, true),
				UiThread.get(() -> List.of(rows.getItem(0).getChecked(), rows.getItem(1).getChecked(),
						rows.getItem(2).getChecked(), rows.getItem(3).getChecked(), rows.getItem(4).getChecked())),
				"it stays out while other criteria are tried");
		dialog.button("Leave open").click();
		untilVerdicts(Verdict.UNSURE, Verdict.UNSURE, Verdict.PROPOSED, Verdict.UNSURE, Verdict.UNSURE);
		assertEquals(Optional.of("leave 4 annotations open"), window.openCase.undoLabel());
	}

	@Test
	void allCanBeTakenOutAndThenNothingCanBeDecided() {
		Bot dialog = dialog();
		untilCount(dialog, "n = 3");
		dialog.checkBox("All that fit").click();
		untilCount(dialog, "n = 0 of 3");
		assertFalse(dialog.button("Accept").isEnabled());
		dialog.checkBox("All that fit").click();
		untilCount(dialog, "n = 3");
		assertTrue(dialog.button("Reject").isEnabled());
		dialog.textWithLabel("Words contain").setText("nowhere");
		untilCount(dialog, "n = 0");
		assertFalse(dialog.button("Reject").isEnabled());
		dialog.button("Cancel").click();
		assertEquals(Optional.of("prepare"), window.openCase.undoLabel());
	}

	@Test
	void whatAnAnalysisProposesMeanwhileIsListedToo() {
		Bot dialog = dialog();
		untilCount(dialog, "n = 3");
		window.openCase.change("another proposal", () -> propose("ferry", 0, "name.place", 0.8));
		untilCount(dialog, "n = 4");
		BotShell shell = bot.shell(TITLE);
		shell.close();
		assertEquals(Optional.of("another proposal"), window.openCase.undoLabel());
	}

	@Test
	void aCaseThatAnotherProgramHoldsIsNotDecidedAbout() throws IOException {
		window.openCase.save();
		try (OpenCase reading = new CaseStore().open(window.openCase.folder(), null)) {
			window.show(Optional.of(reading));
			text.setFocus();
			window.press('b');
			bot.waitUntil(Condition.of("it is not said", () -> bot.has(Control.class, ByRuleTest::saysReadOnly)));
			assertTrue(bot.dialog().isEmpty());
			window.show(Optional.of(window.openCase));
		}
	}

	private static boolean saysReadOnly(Control control) {
		String words = "Another program holds this case. It can be read here, but not changed.";
		return control instanceof CLabel line && words.equals(line.getText())
				|| control instanceof Label label && words.equals(label.getText());
	}
}
