package org.assay.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.analysis.registry.AnalysisRegistry;
import org.assay.ui.UiIds;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.BotTree;
import org.assay.ui.testing.BotTreeItem;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** How to come to each dialog and wizard of Assay, and to those of the platform that its menus open. */
final class Scenes {
	/** Name of a script that is made in the window. */
	static final String NEW_SCRIPT = "looks";
	/** Name of a write-up that is made in the window. */
	static final String NEW_WRITE_UP = "cable";
	private static final String WORDS = "The ferry stops in May, the harbour master said on Monday.\n\nIt carried 4,000 "
			+ "people last year.\n";
	private static final String SCRIPT = "// name: Count the articles\n// result: table\n"
			+ "table('Articles', ['How many'], [[view.documents().size()]])\n";
	private static final String IN_ARTICLE = "org.assay.ui.annotate.";
	private static final String PLATFORM = "org.eclipse.";
	private final WorkbenchBot bot;
	private final Path article;
	private final Map<String, Runnable> all = new LinkedHashMap<>();

	/** @param folder for files that are offered in dialogs */
	Scenes(WorkbenchBot bot, Path folder) {
		this.bot = bot;
		try {
			article = Files.writeString(folder.resolve("ferry.txt"), WORDS);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		cases();
		analyses();
		articles();
		highlight();
		relations();
		all.put("org.assay.app.trust", () -> bot.page().getWorkbenchWindow().getShell().getDisplay()
				.asyncExec(() -> TrustDialog.ask("org.example.lengths 1.0.0\n  publisher: not named\n  signature: not"
						+ " signed\n  adds: analysis org.example.lengths")));
		all.put("org.assay.app.tour", () -> bot.command(AppIds.TOUR));
		platform();
	}

	/** Ids of what is shown, and what opens it; it is there a moment later. */
	Map<String, Runnable> all() {
		return all;
	}

	private void cases() {
		all.put(UiIds.SHOW_KEYS, () -> bot.command(UiIds.SHOW_KEYS));
		all.put(UiIds.NEW_CASE, () -> bot.command(UiIds.NEW_CASE));
		all.put(UiIds.IMPORT, () -> bot.command(UiIds.IMPORT));
		all.put(UiIds.IMPORT + ".filled", this::importFile);
		all.put(UiIds.PASTE_ARTICLE, () -> {
			copy(WORDS, TextTransfer.getInstance());
			bot.command(UiIds.PASTE_ARTICLE);
		});
		all.put(UiIds.IMPORT_ADDRESS, () -> bot.command(UiIds.IMPORT_ADDRESS));
		all.put(UiIds.CONVERSION_RATES, () -> bot.command(UiIds.CONVERSION_RATES));
		all.put(UiIds.CONVERSION_RATES + ".add", () -> {
			bot.command(UiIds.CONVERSION_RATES);
			bot.shell("Conversion rates").bot().button("Add...").click();
		});
		all.put(UiIds.GRADE_SOURCE, () -> {
			BotTree tree = bot.viewById(UiIds.CASE_EXPLORER).setFocus().bot().tree();
			tree.getTreeItem("Sources").expand().getNode("Brenholm Courier").choose();
			bot.command(UiIds.GRADE_SOURCE);
		});
		all.put(UiIds.GRADE_CLAIMS, () -> {
			BotTreeItem source = bot.viewById(UiIds.CLAIMS_VIEW).setFocus().bot().tree()
					.getTreeItem("Brenholm Courier").expand();
			source.getNode(source.getNodes().getFirst()).choose();
			bot.command(UiIds.GRADE_CLAIMS);
		});
	}

	private void analyses() {
		AnalysisRegistry.ofPlatform().all().stream().filter(a -> !a.declaration().parameters().isEmpty())
				.forEach(a -> all.put(a.id() + ".arguments",
						() -> bot.menu("Analyse", a.declaration().name() + "...").click()));
		all.put("org.assay.ui.analysis.trust", () -> {
			writeScript();
			bot.menu("Analyse", "Count the articles").click();
		});
	}

	private static void writeScript() {
		Path scripts = SampleCase.folder().resolve("scripts");
		try {
			Files.createDirectories(scripts);
			Files.writeString(scripts.resolve("count.groovy"), SCRIPT);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** An earlier run may have left it. */
	static void deleteNewScript() {
		delete("scripts/" + NEW_SCRIPT + ".groovy");
	}

	/** An earlier run may have left it. */
	static void deleteNewWriteUp() {
		delete("write-ups/" + NEW_WRITE_UP + ".md");
	}

	private static void delete(String name) {
		try {
			Files.deleteIfExists(SampleCase.folder().resolve(name));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void importFile() {
		copy(new String[] { article.toString() }, FileTransfer.getInstance());
		bot.command(UiIds.IMPORT);
		Bot wizard = bot.shell("Import").bot();
		wizard.button("Paste...").click();
		wizard.tree().getTreeItem("ferry.txt");
	}

	private void articles() {
		for (String command : new String[] { "why", "acceptAlike", "decideByRule" }) {
			all.put(IN_ARTICLE + command, () -> {
				new Scenery(bot).openArticle();
				bot.command(IN_ARTICLE + "nextProposal");
				bot.command(IN_ARTICLE + command);
			});
		}
	}

	private void highlight() {
		all.put(IN_ARTICLE + "markHighlight", () -> {
			new Scenery(bot).openArticle();
			bot.activeEditor().bot().styledText().selectRange(0, 10);
			bot.command(IN_ARTICLE + "markHighlight");
		});
	}

	private void relations() {
		all.put("org.assay.ui.compare.retype", () -> {
			BotTree tree = bot.viewById(UiIds.CONTRADICTIONS_VIEW).setFocus().bot().tree();
			tree.getTreeItem("Differences").expand().getNode("same figure").choose();
			bot.command("org.assay.ui.compare.retype");
		});
		all.put("org.assay.ui.compare.split", () -> {
			bot.viewById(UiIds.MATRIX_VIEW).setFocus().bot().table().select(0);
			bot.command("org.assay.ui.compare.split");
		});
	}

	private void platform() {
		all.put(PLATFORM + "about", () -> bot.menu("Help", "About Assay").click());
		all.put(PLATFORM + "installed", () -> bot.menu("Help", "Installed software...").click());
		all.put(PLATFORM + "install", () -> bot.command("org.eclipse.equinox.p2.ui.sdk.install"));
		all.put(PLATFORM + "reset", () -> bot.command(PLATFORM + "ui.window.resetPerspective"));
	}

	private static void copy(Object content, Transfer kind) {
		UiThread.run(() -> {
			Clipboard clipboard = new Clipboard(UiThread.display());
			clipboard.setContents(new Object[] { content }, new Transfer[] { kind });
			clipboard.dispose();
		});
	}
}
