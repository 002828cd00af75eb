package org.assay.ui.annotate.internal.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ingest.Article;
import org.assay.model.Document;
import org.assay.text.Sha256;
import org.assay.ui.Words;
import org.assay.ui.annotate.internal.article.ArticleText;
import org.assay.ui.session.CaseSession;
import org.assay.ui.testing.BotShell;
import org.assay.ui.testing.BotStyledText;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.ui.PartInitException;

/** The product's window with a case of one article in it. */
final class OpenWindow implements AutoCloseable {
	final WorkbenchBot bot = new WorkbenchBot();
	final OpenCase openCase;
	final Document document;

	OpenWindow(Path folder, String words) throws IOException {
		this(folder, article(words));
	}

	OpenWindow(Path folder, Article article) throws IOException {
		openCase = new CaseStore().create(folder.resolve("case"), "Window");
		document = openCase.importArticle(article).document();
		bot.dialog().ifPresent(BotShell::close);
		show(Optional.of(openCase));
	}

	private static Article article(String words) {
		byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
		return new Article("ferry.txt", "text/plain", bytes, Sha256.hex(bytes), words, "UTF-8",
				Optional.of(new Article.Proved("The ferry", "text", Optional.empty())), Optional.empty(),
				Optional.empty(),
				Optional.empty(), "en", List.of(), List.of(), List.of());
	}

	void show(Optional<OpenCase> shown) {
		UiThread.run(() -> bot.page().getWorkbenchWindow().getService(CaseSession.class).show(shown));
	}

	/** Opens the article and waits for its text. */
	BotStyledText openArticle() {
		UiThread.run(() -> {
			try {
				Words.open(bot.page(), document);
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
		bot.waitUntil(Condition.of("the text of the article is not shown",
				() -> UiThread.get(() -> bot.activeEditor().bot().has(ArticleText.class, this::isFull))));
		BotStyledText text = new BotStyledText(text());
		text.setFocus();
		return text;
	}

	private boolean isFull(ArticleText text) {
		return text.isVisible() && text.getCharCount() == document.getTextLength();
	}

	ArticleText text() {
		return bot.activeEditor().bot().control(ArticleText.class, "text of the article", text -> true, 0);
	}

	/** Presses a letter key while the text has the focus. */
	void press(char key) {
		bot.keyboard().pressShortcut(0, key);
	}

	/** What the model says, read while nobody changes it. */
	<T> T read(Function<Document, T> reader) {
		return openCase.read(() -> reader.apply(document));
	}

	@Override
	public void close() {
		bot.closeAllEditors();
		show(Optional.empty());
	}
}
