package org.assay.ui.annotate.internal.part;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assay.ingest.Article;
import org.assay.ingest.FileIngest;
import org.assay.ingest.IngestException;
import org.assay.ui.UiIds;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.BotStyledText;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The saved page beside the article that was taken from it. */
@ExtendWith(ScreenshotOnFailure.class)
class OriginalViewTest {
	private static final String PAGE = "<html><head><title>The ferry will stop</title></head><body>"
			+ "<nav><a href='/n'>Newsroom</a></nav><article><h1>The ferry will stop</h1>"
			+ "<p>Harbour master Ida Krog said on Monday that 1,200 people a day would need another way to the island.</p>"
			+ "<p>\u201CThere is no money for repairs,\u201D she told the Sound Gazette in the office at the quay.</p>"
			+ "</article><footer>Imprint of the paper</footer></body></html>";

	@TempDir
	Path folder;
	private OpenWindow window;
	private BotStyledText article;
	private Bot view;

	@BeforeEach
	void open() throws IOException, IngestException {
		Article taken = new FileIngest().read("ferry.html", PAGE.getBytes(StandardCharsets.UTF_8), t -> {
			throw new IllegalStateException(t);
		}).getFirst();
		window = new OpenWindow(folder, taken);
		window.bot.resize(1280, 800);
		article = window.openArticle();
		article.contextMenu("Show original").click();
		view = window.bot.viewById(UiIds.ORIGINAL_VIEW).bot();
		untilShown("Newsroom");
	}

	@AfterEach
	void close() {
		UiThread.run(() -> window.bot.page().hideView(window.bot.page().findView(UiIds.ORIGINAL_VIEW)));
		window.close();
	}

	private StyledText text() {
		return view.styledText().widget;
	}

	private void untilShown(String words) {
		window.bot.waitUntil(Condition.of("not shown: " + words,
				() -> UiThread.get(() -> view.has(StyledText.class, t -> t.getText().contains(words)))));
	}

	@Test
	void whatWasLeftOutIsShownAndTheSourceToo() {
		assertTrue(!article.getText().contains("Imprint"));
		untilShown("Imprint of the paper");
		window.bot.captureScreenshot("original");
		window.bot.toolbarButtonWithTooltip("Show the source of the page instead of its words");
		untilShown("<nav><a href='/n'>");
	}

	@Test
	void whatIsSelectedIsShownInIt() {
		article.setFocus();
		article.selectRange(article.getText().indexOf("1,200 people"), "1,200 people".length());
		window.press('n');
		window.bot.waitUntil(Condition.of("not followed",
				() -> UiThread.get(() -> text().getSelectionText()).equals("1,200 people")));
	}

	@Test
	void wordsAreFoundByKeys() {
		view.styledText().setFocus();
		window.bot.keyboard().pressShortcut(SWT.CTRL, 'f');
		window.bot.waitUntil(Condition.of("no field",
				() -> UiThread.get(() -> view.has(Text.class, t -> t.isVisible() && t.isFocusControl()))));
		window.bot.keyboard().typeText("imprint");
		window.bot.keyboard().pressShortcut(0, (int) SWT.CR);
		window.bot.waitUntil(Condition.of("not found",
				() -> UiThread.get(() -> text().getSelectionText()).equals("Imprint")));
	}
}
