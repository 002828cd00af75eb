package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.ui.ActiveCase;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Articles come from the clipboard and from the web, through the menus and the wizard. */
@ExtendWith(ScreenshotOnFailure.class)
class ImportWaysUiTest {
	private static final String WORDS = "The ferry stops in May, the harbour master said on Monday. It carried 4,000 people "
			+ "last year.\n\nA bus will run instead.\n";
	private static final String MARKUP = "<p>The ferry stops in May, the harbour master said on Monday.</p><ul><li>A bus will "
			+ "run instead</li></ul>";
	private static final long LONG = 60_000;

	@TempDir
	private Path folder;
	private final WorkbenchBot bot = new WorkbenchBot();
	private final Scenery scenery = new Scenery(bot);
	private HttpServer server;

	@BeforeEach
	void openAnEmptyCase() throws IOException {
		Optional<OpenCase> before = open();
		scenery.openEmptyCase();
		waitFor("the new case", () -> open().isPresent() && !open().equals(before));
		byte[] page = ("<html><title>Ferry to stop</title><h1>Ferry to stop</h1><p>" + WORDS + "</p>")
				.getBytes(StandardCharsets.UTF_8);
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", exchange -> {
			exchange.sendResponseHeaders(200, page.length);
			exchange.getResponseBody().write(page);
			exchange.close();
		});
		server.start();
	}

	@AfterEach
	void stop() {
		server.stop(0);
		scenery.waitUntilIdle();
	}

	@Test
	void textInTheClipboardBecomesAnArticle() {
		copy(new Object[] { WORDS }, TextTransfer.getInstance());
		bot.menu("File", "Paste as article...").click();
		Bot dialog = bot.shell("Paste as article").bot();
		assertEquals(WORDS, dialog.textWithLabel("Text").getText());
		dialog.textWithLabel("Title").setText("Ferry to stop in May");
		dialog.textWithLabel("Outlet").setText("Harbour Post");
		dialog.textWithLabel("Published").setText("Tuesday");
		assertFalse(dialog.button("Import article").isEnabled(), "which Tuesday?");
		bot.captureScreenshot("paste-unclear-day");
		dialog.textWithLabel("Published").setText("4 March 2025");
		assertTrue(dialog.button("Import article").isEnabled());
		bot.captureScreenshot("paste");
		dialog.button("Import article").click();
		waitFor("the document", () -> documents() == 1);
		Document document = open().orElseThrow().model().getDocuments().getFirst();
		assertEquals("Ferry to stop in May", document.getTitle());
		assertEquals("Harbour Post", document.getOutlet().getName());
		assertEquals("2025-03-04", document.getPublishedAt());
	}

	@Test
	void markupInTheClipboardKeepsItsLists() {
		copy(new Object[] { WORDS, MARKUP }, TextTransfer.getInstance(), HTMLTransfer.getInstance());
		bot.command("org.assay.ui.pasteArticle");
		Bot dialog = bot.shell("Paste as article").bot();
		bot.captureScreenshot("paste-markup");
		dialog.button("Import article").click();
		waitFor("the document", () -> documents() == 1);
		Document document = open().orElseThrow().model().getDocuments().getFirst();
		assertEquals("text/html", document.getMediaType());
		assertTrue(document.getZones().stream().anyMatch(z -> z.getKind().getName().equals("list")));
	}

	@Test
	void filesThatWereCopiedAreTakenAsTheyAre() throws IOException {
		Path article = Files.writeString(folder.resolve("ferry.txt"), WORDS);
		copy(new Object[] { new String[] { article.toString() } }, FileTransfer.getInstance());
		bot.menu("File", "Paste as article...").click();
		waitFor("the document", () -> documents() == 1);
		assertTrue(bot.dialog().isEmpty(), "a file says all that the dialog asks");
	}

	@Test
	void aPageIsFetchedWhenTheWizardEndsAndNotBefore() {
		String address = "http://localhost:" + server.getAddress().getPort() + "/ferry";
		copy(new Object[] { address }, TextTransfer.getInstance());
		bot.menu("File", "Import articles...").click();
		Bot wizard = bot.shell("Import").bot();
		wizard.button("Add web address...").click();
		Bot asked = bot.shell("Add web address").bot();
		assertEquals(address, asked.text().getText(), "the address in the clipboard is offered");
		bot.captureScreenshot("import-address");
		asked.button("OK").click();
		waitFor("the row", () -> wizard.tree().getAllItems().contains(address));
		bot.captureScreenshot("import-wizard");
		assertEquals(0, documents());
		wizard.button("Import").click();
		waitFor("the document", () -> documents() == 1);
		assertEquals(address, open().orElseThrow().model().getDocuments().getFirst().getAddress());
	}

	private static void copy(Object[] contents, Transfer... kinds) {
		UiThread.run(() -> {
			Clipboard clipboard = new Clipboard(UiThread.display());
			clipboard.setContents(contents, kinds);
			clipboard.dispose();
		});
	}

	private void waitFor(String what, BooleanSupplier until) {
		bot.waitUntil(Condition.of("waited in vain for " + what, until), LONG);
	}

	private int documents() {
		return open().map(c -> c.read(() -> c.model().getDocuments().size())).orElse(0);
	}

	private Optional<OpenCase> open() {
		return UiThread.get(() -> bot.page().getWorkbenchWindow().getService(ActiveCase.class).get());
	}
}
