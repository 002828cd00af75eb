package org.assay.ui.writeup.internal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.model.Document;
import org.assay.text.Span;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.writeup.internal.WriteUpInput;
import org.assay.ui.writeup.internal.fixture.BridgeCase;
import org.assay.ui.writeup.internal.fixture.BridgeWindow;
import org.assay.writeup.CitedTexts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Write-ups in the product's window, written by real keys. */
@ExtendWith(ScreenshotOnFailure.class)
class WriteUpEditorTest {
	private static final String NAME = "summary";
	@TempDir
	private Path folder;
	private BridgeWindow window;

	@BeforeEach
	void show() throws Exception {
		window = new BridgeWindow(folder);
	}

	@AfterEach
	void close() {
		window.close();
	}

	private WriteUpEditor editor() {
		return (WriteUpEditor) window.bot.activeEditor().getPart();
	}

	private String text() {
		return UiThread.get(() -> window.bot.activeEditor().bot().styledText().widget.getText());
	}

	private void untilProblems(String... kinds) {
		window.until("not the problems " + List.of(kinds),
				() -> editor().problems().stream().map(p -> p.kind().toString()).toList().equals(List.of(kinds)));
	}

	private String cite(String words) throws Exception {
		Document document = window.open.model().getDocuments().getFirst();
		int begin = BridgeCase.POST.indexOf(words);
		return CitedTexts.cite(document, window.open.text(document), new Span(begin, begin + words.length()));
	}

	private void set(Bot editor, String markdown) {
		UiThread.run(() -> editor.styledText().widget.setText(markdown));
	}

	@Test
	void isBegunByKeyAndSavesItself() {
		Bot editor = window.begin(NAME);
		assertEquals("# summary\n\n", text());
		window.until("not listed", () -> window.listed().equals(List.of(NAME)));
		editor.styledText().setFocus();
		editor.keyboard().typeText("It is shut.");
		assertTrue(window.bot.activeEditor().isDirty());
		window.until("not saved", () -> window.saved(NAME).equals("# summary\n\nIt is shut."));
		window.until("still dirty", () -> !window.bot.page().getActiveEditor().isDirty());
	}

	@Test
	void problemsComeAndGoWhileOneTypes() throws Exception {
		Bot editor = window.begin(NAME);
		editor.keyboard().typeText("It is shut.");
		untilProblems("statement without span");
		window.until("not counted", () -> editor.has(Label.class,
				l -> l.getText().equals("1 problem: statement without span")));
		Table problems = editor.control(Table.class, "the problems", t -> t.getItemCount() == 1, 0);
		UiThread.run(() -> {
			Event event = new Event();
			event.x = 10;
			event.y = problems.getItem(0).getBounds().y + 2;
			problems.notifyListeners(SWT.MouseMove, event);
		});
		window.until("a long message can be read nowhere",
				() -> "Nothing is cited for this. Cite words, or begin the paragraph with \u201cAssessment:\u201d when it is your own."
						.equals(UiThread.get(problems::getToolTipText)));
		set(editor, "It is shut " + cite("It is shut") + ".\n");
		untilProblems();
		window.until("not said", () -> editor.has(Label.class, l -> l.getText().equals("No problems found")));
	}

	@Test
	void keysLeadToProblemsAndMendThem() throws Exception {
		Bot editor = window.begin(NAME);
		String right = cite("It is shut");
		set(editor, "# Bridge\n\nIt is shut " + right.replaceAll("#\\d+-\\d+", "#1-5") + ".\n\nIt is old.\n");
		untilProblems("changed span", "statement without span");
		UiThread.run(() -> editor.styledText().widget.setSelection(0));
		editor.styledText().setFocus();
		editor.keyboard().pressShortcut(0, SWT.F8);
		window.until("the first problem is not shown",
				() -> editor.styledText().getSelection().startsWith("[Post](assay:"));
		editor.keyboard().pressShortcut(0, SWT.F8);
		assertEquals("It is old.", editor.styledText().getSelection());
		editor.keyboard().pressShortcut(SWT.SHIFT, SWT.F8);
		window.until("not back", () -> editor.styledText().getSelection().startsWith("[Post](assay:"));
		editor.keyboard().pressShortcut(SWT.CTRL, '1');
		untilProblems("statement without span");
		assertTrue(text().contains(right), this::text);
		editor.keyboard().pressShortcut(SWT.CTRL, 'z');
		untilProblems("changed span", "statement without span");
	}

	@Test
	void wordsAreFoundWhileOneTypes() {
		Bot editor = window.begin(NAME);
		set(editor, "The bridge is shut. A bridge of 1950.\n");
		StyledText text = editor.styledText().widget;
		UiThread.run(() -> text.setSelection(0));
		editor.styledText().setFocus();
		editor.keyboard().pressShortcut(SWT.CTRL, 'f');
		editor.keyboard().typeText("bridge");
		window.until("the first place is not shown", () -> text.getSelection().equals(new Point(4, 10)));
		editor.keyboard().pressShortcut(0, (int) SWT.CR);
		window.until("the next place is not shown", () -> text.getSelection().equals(new Point(22, 28)));
		editor.keyboard().pressShortcut(0, (int) SWT.ESC);
		window.until("the text has no focus", text::isFocusControl);
		editor.keyboard().typeText("ferry");
		assertEquals("The bridge is shut. A ferry of 1950.\n", text());
		editor.keyboard().pressShortcut(SWT.CTRL, 'k');
		window.until("the bar is not opened again", () -> text.getSelection().equals(new Point(4, 10)));
	}

	@Test
	void theCaseIsLookedAtAgainWhenItChanges() throws Exception {
		Bot editor = window.begin(NAME);
		set(editor, "It is shut " + cite("It is shut") + ".\n");
		untilProblems();
		window.open.change("remove", () -> window.open.model().getDocuments().removeFirst());
		untilProblems("unknown document");
		window.open.undo();
		untilProblems();
	}

	@Test
	void whatAnotherProgramWroteIsNotLost() throws Exception {
		Bot editor = window.begin(NAME);
		editor.keyboard().typeText("Mine.");
		Files.writeString(window.file(NAME), "theirs");
		window.until("not noticed", () -> editor.has(Link.class, l -> l.getText().contains("Keep mine")));
		assertEquals("theirs", window.saved(NAME));
		assertEquals("# summary\n\nMine.", text());
		UiThread.run(() -> editor.link("Take the file").widget.notifyListeners(SWT.Selection, null));
		window.until("not taken", () -> text().equals("theirs"));
		editor.styledText().setFocus();
		editor.keyboard().pressShortcut(SWT.CTRL, 'z');
		window.until("mine is lost", () -> text().equals("# summary\n\nMine."));
	}

	@Test
	void isRenamedAndDeletedInTheExplorer() {
		window.begin(NAME);
		window.bot.keyboard().typeText("Kept.");
		window.choose(NAME);
		window.bot.keyboard().pressShortcut(0, SWT.F2);
		window.bot.keyboard().typeText("new name");
		window.bot.keyboard().pressShortcut(0, (int) SWT.CR);
		window.until("not renamed", () -> window.saved("new name").endsWith("Kept."));
		window.until("not open", () -> window.bot.page().getActiveEditor() != null
				&& window.bot.page().getActiveEditor().getTitle().equals("new name"));
		window.until("not listed", () -> window.listed().equals(List.of("new name")));
		window.choose("new name");
		window.bot.keyboard().pressShortcut(0, (int) SWT.DEL);
		window.bot.shell("Delete write-up").bot().button("Delete").click();
		window.until("still there", () -> !Files.exists(window.file("new name")));
		window.until("still listed", () -> window.listed().isEmpty());
		assertEquals(0, UiThread.get(() -> window.bot.page().getEditorReferences().length));
	}

	@Test
	void isOpenAgainAfterARestart() {
		WriteUpInput input = new WriteUpInput(folder.toAbsolutePath(), NAME);
		IMemento memento = XMLMemento.createWriteRoot("input");
		input.saveState(memento);
		assertEquals(input, new WriteUpInput.Factory().createElement(memento));
		assertEquals(null, new WriteUpInput.Factory().createElement(XMLMemento.createWriteRoot("empty")));
	}
}
