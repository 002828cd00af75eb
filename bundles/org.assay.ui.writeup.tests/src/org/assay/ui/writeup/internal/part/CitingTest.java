package org.assay.ui.writeup.internal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.ModelFactory;
import org.assay.model.Spans;
import org.assay.text.Span;
import org.assay.ui.EmptyState;
import org.assay.ui.Place;
import org.assay.ui.UiIds;
import org.assay.ui.Words;
import org.assay.ui.preview.PreviewPane;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.BotStyledText;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.writeup.WriteUpIds;
import org.assay.ui.writeup.internal.citing.CitationDrop;
import org.assay.ui.writeup.internal.citing.Citations;
import org.assay.ui.writeup.internal.fixture.BridgeCase;
import org.assay.ui.writeup.internal.fixture.BridgeWindow;
import org.assay.writeup.CitedTexts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From an article into a write-up and back again. */
@ExtendWith(ScreenshotOnFailure.class)
class CitingTest {
	private static final String NAME = "summary";
	private static final String WORDS = "costs 40,000 pounds";
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

	private Document post() {
		return window.open.model().getDocuments().getFirst();
	}

	private String cite(String words) throws Exception {
		return CitedTexts.cite(post(), window.open.text(post()), span(words));
	}

	private static Span span(String words) {
		int begin = BridgeCase.POST.indexOf(words);
		return new Span(begin, begin + words.length());
	}

	/** Opens the article and selects words in it. */
	private void select(String words) {
		UiThread.run(() -> {
			try {
				Words.open(window.bot.page(), post());
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
		BotStyledText article = window.bot.activeEditor().bot().styledText();
		window.until("no article", () -> article.widget.getText().contains(words));
		article.selectRange(span(words).begin(), words.length());
	}

	private BotStyledText markdown() {
		return window.bot.editorByTitle(NAME).bot().styledText();
	}

	@Test
	void whatIsSelectedIsCitedByKey() throws Exception {
		window.begin(NAME);
		window.bot.keyboard().typeText("It costs this much");
		select(WORDS);
		window.bot.keyboard().pressShortcut(SWT.CTRL | SWT.SHIFT, 'c');
		String cited = "# summary\n\nIt costs this much " + cite(WORDS);
		window.until("not cited", () -> cited.equals(window.saved(NAME)));
		assertEquals("The bridge in the Post", window.bot.activeEditor().getTitle(), "one can go on citing");
		window.bot.editorByTitle(NAME).setFocus();
		assertEquals(cited.length(), markdown().caretOffset());
	}

	@Test
	void aClaimInPiecesIsCitedAsAWhole() throws Exception {
		Claim claim = claim(span("costs"), span("40,000 pounds"));
		assertEquals(List.of(span(WORDS)), spans(claim));
		Claim far = claim(new Span(0, 5), new Span(900, 905));
		assertEquals(List.of(new Span(0, 5), new Span(900, 905)), spans(far));
	}

	@Test
	void aRelationIsCitedWithBothSides() throws Exception {
		Comparison clash = ModelFactory.eINSTANCE.createComparison();
		clash.setA(side(claim(span("costs"), span("40,000 pounds"))));
		clash.setB(side(claim(span("pounds"))));
		assertEquals(List.of(span(WORDS), span("pounds")), spans(clash));
	}

	private static Evidence side(Claim claim) {
		Evidence side = ModelFactory.eINSTANCE.createEvidence();
		side.setDocument((Document) claim.eContainer());
		side.setElement(claim);
		side.setSpan(Spans.of(BridgeCase.POST, Spans.plain(claim.getContent().getFirst())));
		return side;
	}

	private Claim claim(Span... content) {
		Claim claim = ModelFactory.eINSTANCE.createClaim();
		claim.setId("c-" + List.of(content).hashCode());
		for (Span span : content) {
			org.assay.model.Span piece = ModelFactory.eINSTANCE.createSpan();
			piece.setBegin(span.begin());
			piece.setEnd(span.end());
			claim.getContent().add(piece);
		}
		window.open.change("claim", () -> post().getClaims().add(claim));
		return claim;
	}

	private static List<Span> spans(EObject element) {
		return Citations.places(new StructuredSelection(element)).stream().map(p -> p.span().orElseThrow()).toList();
	}

	@Test
	void whatIsSelectedIsCopiedWithItsSource() throws Exception {
		select(WORDS);
		window.bot.keyboard().pressShortcut(SWT.CTRL | SWT.ALT, 'c');
		String copied = "\u201c" + WORDS + "\u201d\nPost, Mon 24 Feb 2025: The bridge in the Post\n" + cite(WORDS);
		window.until("not copied", () -> copied.equals(clipboard()));
	}

	private static Object clipboard() {
		Clipboard clipboard = new Clipboard(UiThread.display());
		Object copied = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		return copied;
	}

	@Test
	void theWriteUpIsWrittenAsHtml() throws Exception {
		Bot editor = window.begin(NAME);
		String text = "It costs this much " + cite(WORDS) + ".\n";
		UiThread.run(() -> editor.styledText().widget.setText(text));
		Path file = folder.resolve("out.html");
		UiThread.start(() -> EmptyState.run(window.bot.page().getWorkbenchWindow(), WriteUpIds.EXPORT,
				Map.of("file", file.toString())));
		window.bot.shell("Export").bot().button("Close").click();
		assertTrue(Files.readString(file).contains("\u201c" + WORDS + "\u201d"), "the words are missing");
	}

	@Test
	void theWriteUpIsAskedForWhenNoneIsOpen() throws Exception {
		select(WORDS);
		window.bot.keyboard().pressShortcut(SWT.CTRL | SWT.SHIFT, 'c');
		window.bot.shell("New write-up");
		window.bot.keyboard().typeText(NAME);
		window.bot.keyboard().pressShortcut(0, (int) SWT.CR);
		String cited = "# summary\n\n" + cite(WORDS);
		window.until("not cited", () -> cited.equals(window.saved(NAME)));
		window.bot.closeAllEditors();
		select("shut");
		window.bot.keyboard().pressShortcut(SWT.CTRL | SWT.SHIFT, 'c');
		window.bot.shell("Cite in write-up").bot();
		window.bot.keyboard().typeText(NAME);
		window.bot.keyboard().pressShortcut(0, (int) SWT.CR);
		String both = cited + " " + cite("shut");
		window.until("not cited in the old one", () -> both.equals(window.saved(NAME)));
	}

	@Test
	void aCitationLeadsBack() throws Exception {
		Bot editor = window.begin(NAME);
		String text = "It costs this much " + cite(WORDS) + ".\n";
		StyledText markdown = editor.styledText().widget;
		UiThread.run(() -> markdown.setText(text));
		editor.styledText().selectRange(text.indexOf("Post") + 1, 0);
		editor.keyboard().pressShortcut(0, SWT.F3);
		untilShown();
		window.bot.keyboard().pressShortcut(SWT.ALT, SWT.ARROW_LEFT);
		window.until("not back", () -> window.bot.page().getActiveEditor().getTitle().equals(NAME));
		editor.styledText().selectRange(text.indexOf("assay:"), 0);
		editor.keyboard().pressShortcut(0, (int) SWT.CR);
		untilShown();
		assertEquals(text, UiThread.get(markdown::getText), "no line is broken within it");
	}

	private void untilShown() {
		window.until("the article is not shown",
				() -> window.bot.page().getActiveEditor().getEditorSite().getId().equals(UiIds.ARTICLE_EDITOR));
		BotStyledText article = window.bot.activeEditor().bot().styledText();
		window.until("the words are not selected", () -> article.widget.getSelectionText().equals(WORDS));
	}

	@Test
	void theHoverSaysWhoPublishedWhatWhen() throws Exception {
		String text = cite(WORDS);
		OpenCase open = window.open;
		assertEquals("Post, Mon 24 Feb 2025: \u201c" + WORDS + "\u201d",
				Citations.about(open, Citations.at(text, 3).orElseThrow()));
		assertEquals(Optional.empty(), Citations.at(text + " more", text.length() + 1));
	}

	@Test
	void thePreviewFollowsTheTextAndItsNumbersLeadBack() throws Exception {
		Bot editor = window.begin(NAME);
		boolean wasShown = editor.has(PreviewPane.class, PreviewPane::isVisible);
		if (!wasShown) {
			editor.keyboard().pressShortcut(SWT.CTRL | SWT.SHIFT, 'm');
		}
		PreviewPane pane = editor.control(PreviewPane.class, "preview", PreviewPane::isVisible, 0);
		String text = "# Bridge\n\nIt **costs** this much " + cite(WORDS) + ".\n";
		UiThread.run(() -> editor.styledText().widget.setText(text));
		String shown = "Bridge\nIt costs this much [1].\nSources\n1. Post, Mon 24 Feb 2025: \u201c" + WORDS + "\u201d";
		window.until("not rendered", () -> pane.text().getText().equals(shown));
		BotStyledText preview = new BotStyledText(pane.text());
		preview.selectRange(shown.indexOf("[1]") + 1, 0);
		preview.pressShortcut(0, (int) SWT.CR);
		untilShown();
		window.bot.editorByTitle(NAME).setFocus();
		window.bot.command(WriteUpIds.PREVIEW);
		window.until("still shown", () -> !pane.isVisible());
	}

	/** The end of a drag: what happens once the mouse is let go. */
	@Test
	void whatIsDroppedIsCitedWhereItIsLetGo() throws Exception {
		window.begin(NAME);
		String before = "# summary\n\n";
		UiThread.run(() -> {
			StyledText text = markdown().widget;
			text.setText(before + "One. Two.");
			LocalSelectionTransfer.getTransfer()
					.setSelection(new StructuredSelection(new Place(post(), Optional.of(span(WORDS)))));
			drop(text, before.length() + 3);
		});
		String wanted = before + "One " + cite(WORDS) + ". Two.";
		window.until("not dropped", () -> markdown().widget.getText().equals(wanted));
	}

	@Test
	void aCitationIsNotBrokenByAnother() throws Exception {
		window.begin(NAME);
		String first = cite("shut");
		UiThread.run(() -> {
			StyledText text = markdown().widget;
			text.setText(first + ".");
			LocalSelectionTransfer.getTransfer()
					.setSelection(new StructuredSelection(new Place(post(), Optional.of(span(WORDS)))));
			drop(text, 3);
		});
		String wanted = first + " " + cite(WORDS) + ".";
		window.until("not behind it", () -> markdown().widget.getText().equals(wanted));
	}

	private static void drop(StyledText text, int offset) {
		DropTarget target = (DropTarget) text.getData(DND.DROP_TARGET_KEY);
		CitationDrop drop = Arrays.stream(target.getDropListeners()).filter(CitationDrop.class::isInstance)
				.map(CitationDrop.class::cast).findFirst().orElseThrow();
		Point at = text.toDisplay(text.getLocationAtOffset(offset));
		drop.letGo(at.x + 1, at.y + 3);
	}
}
