package org.assay.ui.compare.internal.sides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Relation;
import org.assay.ui.compare.internal.fixture.FerryWindow;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two articles side by side in the product's window, led by real keys. */
@ExtendWith(ScreenshotOnFailure.class)
class CompareEditorTest {
	@TempDir
	private Path folder;
	private FerryWindow window;
	private SideBySide both;

	@BeforeEach
	void show() throws Exception {
		window = new FerryWindow(folder);
		List<Document> documents = window.open.model().getDocuments();
		UiThread.run(() -> {
			try {
				CompareEditor.open(window.bot.page(), documents.getLast(), documents.getFirst());
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
		both = window.bot.activeEditor().bot().control(SideBySide.class, "two texts", b -> true, 0);
		window.until("no texts", () -> both.isVisible() && text(0).getCharCount() > 0);
		window.bot.activeEditor().setFocus();
		UiThread.run(() -> both.setFocus());
	}

	@AfterEach
	void close() {
		window.close();
	}

	private StyledText text(int side) {
		return both.texts().get(side);
	}

	private String current() {
		return Optional.ofNullable(both.current()).map(p -> p.comparison().getId()).orElse("");
	}

	private void press(char key, String wanted) {
		window.bot.keyboard().pressShortcut(0, key);
		window.until(key + " did not lead to " + wanted, () -> current().equals(wanted));
	}

	@Test
	void standInTheOrderOfTheCase() {
		assertEquals("post ↔ mail & news", window.bot.activeEditor().getTitle());
		assertEquals(true, UiThread.get(() -> text(0).getText().startsWith("The ferry sails")));
	}

	@Test
	void jAndKStepThroughWhatJoinsThem() {
		press('j', "c-date");
		press('j', "c-sum");
		press('j', "c-people");
		press('j', "c-date");
		press('k', "c-people");
		assertEquals("c-people", window.selected());
	}

	@Test
	void theWordsOfBothSidesStandOut() {
		press('j', "c-date");
		String post = UiThread.get(() -> text(0).getText());
		UiThread.run(() -> {
			assertEquals(true, text(0).getStyleRangeAtOffset(post.indexOf("Thursday")).underline);
			assertEquals(true, text(1).getStyleRangeAtOffset(text(1).getText().indexOf("Friday")).underline);
			assertEquals(null, text(0).getStyleRangeAtOffset(post.indexOf("harbour")));
		});
	}

	@Test
	void gGoesToTheOtherText() {
		window.until("the left text has no focus", () -> text(0).isFocusControl());
		window.bot.keyboard().pressShortcut(0, 'g');
		window.until("the right text has no focus", () -> text(1).isFocusControl());
		window.bot.keyboard().pressShortcut(0, 'g');
		window.until("the left text has no focus again", () -> text(0).isFocusControl());
	}

	@Test
	void aRelationThatGoesLeavesTheTexts() {
		press('j', "c-date");
		UiThread.run(() -> window.open.change("remove", () -> window.open.model().getComparisons().removeFirst()));
		window.until("still there", () -> current().isEmpty());
		press('j', "c-sum");
		UiThread.run(window.open::undo);
		window.until("not there again", () -> both.count() == 3);
		press('k', "c-date");
	}

	@Test
	void whatIsRejectedGoesAndTheNextOneFollows() {
		press('j', "c-date");
		press('j', "c-sum");
		window.bot.keyboard().pressShortcut(0, 'r');
		window.until("still there", () -> both.count() == 2 && current().isEmpty());
		window.until("still selected", () -> window.selected().isEmpty());
		press('j', "c-people");
	}

	@Test
	void marksOnBothSidesBecomeARelation() {
		window.bot.keyboard().pressShortcut(0, 'l');
		window.until("does not say what to do", () -> window.bot.activeEditor().bot().has(Label.class,
				l -> l.getText().startsWith("Mark words")));
		UiThread.run(() -> both.texts().forEach(t -> t.setSelection(4, 9)));
		window.bot.keyboard().pressShortcut(0, 'l');
		window.bot.shell("Relation");
		window.bot.keyboard().typeText("hedge");
		window.bot.keyboard().pressShortcut(0, (int) SWT.CR);
		window.until("no relation added", () -> both.count() == 4);
		Comparison added = window.open.model().getComparisons().getLast();
		assertEquals(Relation.HEDGE_DROPPED, added.getRelation());
		assertEquals("ferry", added.getA().getSpan().getQuote());
	}

	@Test
	void isOpenAgainAfterARestart() {
		CompareInput input = new CompareInput(folder.toAbsolutePath(), "a", "b");
		IMemento memento = XMLMemento.createWriteRoot("input");
		input.saveState(memento);
		assertEquals(input, new CompareInput.Factory().createElement(memento));
		assertEquals(null, new CompareInput.Factory().createElement(XMLMemento.createWriteRoot("empty")));
	}
}
