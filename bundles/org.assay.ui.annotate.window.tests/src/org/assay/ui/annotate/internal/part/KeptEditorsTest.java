package org.assay.ui.annotate.internal.part;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.ingest.Article;
import org.assay.model.Document;
import org.assay.text.Sha256;
import org.assay.ui.DocumentInput;
import org.assay.ui.UiIds;
import org.assay.ui.Words;
import org.assay.ui.session.KeptEditors;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What was open when the program ended without closing is open again with its case. */
@ExtendWith(ScreenshotOnFailure.class)
class KeptEditorsTest {
	/** So long may what is open be unknown. */
	private static final long AT_MOST = 5_000;
	private static final IEclipsePreferences KEPT = InstanceScope.INSTANCE.getNode("org.assay.ui/openEditors");
	@TempDir
	Path folder;
	private OpenWindow window;
	private Document second;
	private Document third;

	@BeforeEach
	void open() throws IOException {
		window = new OpenWindow(folder, "The ferry stops.\n");
		second = add("Second", "The bridge opens.\n");
		third = add("Third", "The harbour is dredged.\n");
	}

	@AfterEach
	void close() {
		window.close();
	}

	private Document add(String title, String words) throws IOException {
		byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
		return window.openCase.importArticle(new Article(title + ".txt", "text/plain", bytes, Sha256.hex(bytes), words,
				"UTF-8", Optional.of(new Article.Proved(title, "text", Optional.empty())), Optional.empty(),
				Optional.empty(), Optional.empty(), "en", List.of(), List.of(), List.of())).document();
	}

	private void show(Document document) {
		UiThread.run(() -> {
			try {
				Words.open(window.bot.page(), document);
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	/** The number of the document in front, and the ids of those that are kept; null where nothing is. */
	private String kept() {
		String written = KEPT.get(window.openCase.folder().toString(), null);
		if (written == null) {
			return null;
		}
		try {
			List<IMemento> editors = List
					.of(XMLMemento.createReadRoot(new StringReader(written)).getChildren("editor"));
			return Stream
					.concat(Stream.of("" + editors.stream().map(e -> e.getBoolean("front")).toList().indexOf(true)),
							editors.stream().map(e -> e.getString("document")))
					.collect(Collectors.joining("\n"));
		} catch (WorkbenchException e) {
			throw new IllegalStateException(e);
		}
	}

	/** As a window that was killed leaves it, with the last in front. */
	private void keep(String... ids) throws IOException {
		XMLMemento memento = XMLMemento.createWriteRoot("editors");
		for (String id : ids) {
			IMemento of = memento.createChild("editor", UiIds.ARTICLE_EDITOR);
			DocumentInput input = new DocumentInput(window.openCase.folder(), id, "as it was called");
			of.putString("factory", input.getFactoryId());
			of.putBoolean("front", id.equals(ids[ids.length - 1]));
			input.saveState(of);
		}
		StringWriter written = new StringWriter();
		memento.save(written);
		KEPT.put(window.openCase.folder().toString(), written.toString());
	}

	private void untilOpen(List<String> wanted, String front) {
		window.bot.waitUntil(Condition.of("other articles are open", () -> UiThread.get(() -> {
			IEditorPart active = window.bot.page().getActiveEditor();
			return active != null && active.getTitle().equals(front)
					&& Arrays.stream(window.bot.page().getEditorReferences()).map(IEditorReference::getTitle).toList()
							.equals(wanted);
		})));
	}

	private void untilKept(String wanted) {
		window.bot.waitUntil(Condition.of(kept() + " instead of " + wanted, () -> wanted.equals(kept())), AT_MOST);
	}

	@Test
	void whatIsOpenIsKeptWithinFiveSecondsAndOpenedAgain() {
		show(window.document);
		show(second);
		show(third);
		show(second);
		String ids = window.document.getId() + "\n" + second.getId() + "\n" + third.getId();
		untilKept("1\n" + ids);
		String written = KEPT.get(window.openCase.folder().toString(), null);
		UiThread.run(() -> {
			window.bot.page().closeAllEditors(false);
			KEPT.put(window.openCase.folder().toString(), written);
			KeptEditors.reopen(window.bot.page().getWorkbenchWindow(), window.openCase);
		});
		untilOpen(List.of("The ferry", "Second", "Third"), "Second");
		window.bot.waitUntil(Condition.of("a tab is empty, which no layout would keep", () -> UiThread.get(() -> Arrays
				.stream(window.bot.page().getEditorReferences()).allMatch(tab -> tab.getEditor(false) != null))));
		untilOpen(List.of("The ferry", "Second", "Third"), "Second");
	}

	@Test
	void whatAnOlderLayoutBroughtBackIsClosedAndWhatIsGoneIsNotOpened() throws IOException {
		show(window.document);
		show(second);
		keep("gone", second.getId(), third.getId());
		UiThread.run(() -> KeptEditors.reopen(window.bot.page().getWorkbenchWindow(), window.openCase));
		untilOpen(List.of("Second", "Third"), "Third");
	}

	@Test
	void aCaseThatIsClosedAsItShouldLeavesNothing() {
		show(second);
		untilKept("0\n" + second.getId());
		window.show(Optional.empty());
		assertNull(kept());
	}
}
