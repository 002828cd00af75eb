package org.assay.ui.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ingest.Article;
import org.assay.ingest.FileIngest;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.ModelFactory;
import org.assay.model.Spans;
import org.assay.search.IndexFolder;
import org.assay.text.Span;
import org.assay.ui.Brushing;
import org.assay.ui.UiIds;
import org.assay.ui.Words;
import org.assay.ui.session.CaseSession;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The Search view in the product's window, led by real keys. */
@ExtendWith(ScreenshotOnFailure.class)
class SearchViewTest {
	private static final String TEXT = """
			Ferry to Skerry Island resumes
			By Jo Lind // 2024-03-15

			The ferry sailed again on Thursday. A storm stopped it in 2019.

			“We repaired both engines,” harbour master Ana Roth said on Wednesday.
			""";
	@TempDir
	private Path folder;
	private final WorkbenchBot workbench = new WorkbenchBot();
	private Bot bot;
	private OpenCase open;

	@BeforeEach
	void open() throws Exception {
		System.setProperty(IndexFolder.PROPERTY, folder.resolve("index").toString());
		Path file = Files.writeString(folder.resolve("ferry.txt"), TEXT);
		open = new CaseStore().create(folder.resolve("case"), "Ferry");
		for (Article article : new FileIngest().read(file)) {
			Document document = open.importArticle(article).document();
			open.change("claim", () -> document.getClaims().add(claim("We repaired both engines,")));
		}
		UiThread.run(() -> session().show(Optional.of(open)));
		bot = workbench.viewById(UiIds.SEARCH_VIEW).setFocus().bot();
		UiThread.run(() -> box().setText(""));
	}

	@AfterEach
	void close() {
		workbench.closeAllEditors();
		UiThread.run(
				() -> workbench.page().getWorkbenchWindow().getService(Brushing.class).set(Optional.empty()));
		UiThread.run(() -> session().show(Optional.empty()));
		System.clearProperty(IndexFolder.PROPERTY);
	}

	private static Claim claim(String words) {
		Claim claim = ModelFactory.eINSTANCE.createClaim();
		claim.setId("c-engines");
		int begin = TEXT.indexOf(words);
		claim.getContent().add(Spans.of(TEXT, new Span(begin, begin + words.length())));
		return claim;
	}

	private CaseSession session() {
		return workbench.page().getWorkbenchWindow().getService(CaseSession.class);
	}

	private Text box() {
		return bot.textWithMessage("Search the case").widget;
	}

	private Tree tree() {
		return bot.tree().widget;
	}

	private List<String> shown() {
		// at once: between looking for the list and reading it, another page may come
		return UiThread.get(() -> bot.has(Tree.class, t -> t.isVisible())
				? Arrays.stream(tree().getItems()).map(TreeItem::getText).toList()
				: List.of());
	}

	private void until(String what, BooleanSupplier test) {
		bot.waitUntil(Condition.of(what, test));
	}

	@Test
	void onlyWhatIsBrushedElsewhereIsListed() {
		Brushing brushing = workbench.page().getWorkbenchWindow().getService(Brushing.class);
		search("engines");
		until("not found: " + shown(), () -> shown().equals(List.of("Articles (1)", "Claims (1)")));
		Document document = open.model().getDocuments().getFirst();
		UiThread.run(() -> brushing
				.set(Optional.of(Brushing.Brushed.of("Timeline: 2024", List.of(document.getClaims().getFirst())))));
		until("not only the claim: " + shown(), () -> shown().equals(List.of("Claims (1)")));
		until("not said", () -> bot.has(Label.class, l -> l.getText().equals("Timeline: 2024") && l.isVisible()));
		UiThread.run(() -> brushing.set(Optional.of(Brushing.Brushed.of("Timeline: 2019", List.of()))));
		until("something is left: " + shown(), () -> shown().isEmpty() && bot.has(Label.class,
				l -> l.getText().contains("leaves nothing") && l.isVisible()));
		bot.link("Show all").click();
		until("not all: " + shown(), () -> shown().equals(List.of("Articles (1)", "Claims (1)")));
		assertTrue(brushing.get().isEmpty());
	}

	private void search(String words) {
		UiThread.run(() -> box().setFocus());
		bot.keyboard().typeText(words);
	}

	private boolean hasFocus(Class<? extends Control> type) {
		return UiThread.get(() -> type.isInstance(UiThread.display().getFocusControl()));
	}

	@Test
	void nothingIsSaidToBeMissingWhileTheIndexIsBeingMade() {
		SearchView view = (SearchView) workbench.viewById(UiIds.SEARCH_VIEW).getPart();
		search("whale");
		until("not told", () -> says("Nothing in the case fits \u201cwhale\u201d."));
		UiThread.run(() -> view.show(Optional.of(new Outcome("whale", List.of(), 0, 1, "", false))));
		until("said to be missing", () -> says("The case is being indexed. What is found appears here as soon as that"
				+ " is done."));
		search(" ");
		until("not looked for again", () -> says("Nothing in the case fits \u201cwhale\u201d."));
	}

	private boolean says(String words) {
		return bot.has(Label.class, l -> l.isVisible() && l.getText().equals(words));
	}

	@Test
	void whatIsTypedIsFoundByKindAndEnterLeadsToTheWords() {
		search("engine");
		until("not found: " + shown(), () -> shown().equals(List.of("Articles (1)", "Claims (1)")));
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		until("no hit is selected", () -> hasFocus(Tree.class));
		bot.keyboard().pressShortcut(0, SWT.ARROW_DOWN);
		bot.keyboard().pressShortcut(0, SWT.ARROW_DOWN);
		until("the claim is not selected", () -> UiThread.get(
				() -> workbench.page().getSelection(UiIds.SEARCH_VIEW) instanceof IStructuredSelection selection
						&& selection.getFirstElement() instanceof Claim));
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		StyledText text = workbench.activeEditor().bot().styledText().widget;
		until("the words are not selected", () -> UiThread.get(text::getSelectionText)
				.equals("We repaired both engines,"));
	}

	@Test
	void slashInAnArticleLeadsToTheBoxAndCtrlShiftFFromAnywhere() throws Exception {
		Document document = open.model().getDocuments().getFirst();
		UiThread.run(() -> {
			try {
				Words.open(workbench.page(), document);
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
		StyledText text = workbench.activeEditor().bot().styledText().widget;
		UiThread.run(text::setFocus);
		until("the article has no focus", () -> hasFocus(StyledText.class));
		bot.keyboard().pressShortcut(0, '/');
		until("the box has no focus", () -> UiThread.get(() -> box().isFocusControl()));
		assertEquals("", UiThread.get(() -> box().getText()), "the key itself is not typed");
		UiThread.run(() -> workbench.page().activate(workbench.page().getActiveEditor()));
		bot.keyboard().pressShortcut(SWT.MOD1 | SWT.MOD2, 'f');
		until("the box has no focus", () -> UiThread.get(() -> box().isFocusControl()));
	}

	@Test
	void aChangeOfTheCaseIsFoundAtOnce() {
		search("gull");
		until("no sentence", () -> bot.has(Link.class, l -> l.getText().contains("something else") && l.isVisible()));
		Document document = open.model().getDocuments().getFirst();
		UiThread.run(() -> open.change("note", () -> document.setNote("a watchful gull")));
		until("not found: " + shown(), () -> shown().equals(List.of("Articles (1)")));
		UiThread.run(open::undo);
		until("still found", () -> shown().isEmpty());
	}

	@Test
	void choosingAKindWritesIntoTheBox() {
		search("engines");
		until("not found", () -> shown().size() == 2);
		UiThread.run(() -> {
			Combo kinds = bot.control(Combo.class, "kinds", c -> c.getItem(0).equals("All kinds"), 0);
			kinds.select(2);
			kinds.notifyListeners(SWT.Selection, new Event());
		});
		until("not only claims: " + shown(), () -> shown().equals(List.of("Claims (1)")));
		assertEquals("engines kind:claim", UiThread.get(() -> box().getText()));
	}

	@Test
	void wordsThatCannotBeUnderstoodAreExplained() {
		search("kind:rumour");
		until("no explanation", () -> bot.has(Label.class,
				l -> l.getText().contains("Possible: document, claim") && l.isVisible()));
	}

	@Test
	void withoutACaseItSaysWhatBelongsHere() {
		UiThread.run(() -> session().show(Optional.empty()));
		until("no offer of a new case", () -> bot.has(Link.class,
				l -> l.getText().contains("New case") && l.isVisible()));
		assertTrue(shown().isEmpty());
	}
}
