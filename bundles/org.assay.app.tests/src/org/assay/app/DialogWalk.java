package org.assay.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.assay.ui.UiIds;
import org.assay.ui.testing.BotShell;
import org.assay.ui.testing.BotTree;
import org.assay.ui.testing.BotView;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.commands.ICommandService;

/** Opens every dialog: those behind menu entries that end with dots, and those that a command of Assay opens. */
final class DialogWalk {
	/** Dialogs of the system, in which there is nothing of ours. */
	private static final Set<String> OF_THE_SYSTEM = Set.of(UiIds.OPEN_CASE, "org.assay.ui.timeline.export");
	private static final List<String> WITHOUT_DOTS = List.of("org.eclipse.ui.help.aboutAction");
	private static final int PATIENCE = 10;
	private final WorkbenchBot bot;
	private final BiConsumer<String, BotShell> look;
	private final Set<String> titles = new TreeSet<>();
	private final Set<String> tried = new TreeSet<>(OF_THE_SYSTEM);

	/** @param look gets a name and the open dialog, and closes it */
	DialogWalk(WorkbenchBot bot, BiConsumer<String, BotShell> look) {
		this.bot = bot;
		this.look = look;
	}

	/** The titles of the dialogs that were seen. */
	Collection<String> titles() {
		return titles;
	}

	void menus() {
		List<String> skipped = OF_THE_SYSTEM.stream().map(this::nameOf).toList();
		for (List<String> path : UiThread.get(() -> paths(bot.page().getWorkbenchWindow().getShell().getMenuBar()))) {
			if (!skipped.contains(path.getLast()) && bot.menu(path.toArray(String[]::new)).isEnabled()) {
				bot.menu(path.toArray(String[]::new)).click();
				lookAtWhatOpened("org.assay.menu." + path.getLast(), PATIENCE);
			}
		}
	}

	/** Runs the commands from where they are enabled: in the article, on a source, and elsewhere. */
	void commands() {
		bot.command("org.assay.ui.annotate.nextAnnotation");
		WITHOUT_DOTS.forEach(this::run);
		runAll();
		BotView explorer = bot.viewById(UiIds.CASE_EXPLORER).setFocus();
		BotTree tree = explorer.bot().tree();
		tree.getTreeItem(tree.getAllItems().get(1)).getNode(sources(tree).getFirst()).select();
		runAll();
	}

	private static List<String> sources(BotTree tree) {
		return tree.getTreeItem(tree.getAllItems().get(1)).getNodes();
	}

	private void runAll() {
		UiThread.get(() -> Arrays.stream(service().getDefinedCommands()).filter(DialogWalk::canRun).map(Command::getId)
				.sorted().toList()).forEach(this::run);
	}

	private void run(String command) {
		if (tried.add(command)) {
			bot.command(command);
			lookAtWhatOpened(command, 2);
		}
	}

	private void lookAtWhatOpened(String name, int patience) {
		for (int i = 0; i < patience; i++) {
			UiThread.settle();
			var dialog = bot.dialog();
			if (dialog.isPresent()) {
				titles.add(dialog.get().getText());
				look.accept(name, dialog.get());
				return;
			}
			bot.sleep(40);
		}
	}

	private static boolean canRun(Command command) {
		try {
			IParameter[] parameters = command.getParameters();
			return command.getId().startsWith("org.assay.") && command.isEnabled() && command.isHandled()
					&& (parameters == null || Arrays.stream(parameters).allMatch(IParameter::isOptional));
		} catch (NotDefinedException e) {
			throw new IllegalStateException(e);
		}
	}

	private String nameOf(String command) {
		try {
			return service().getCommand(command).getName();
		} catch (NotDefinedException e) {
			throw new IllegalStateException(e);
		}
	}

	private ICommandService service() {
		return bot.page().getWorkbenchWindow().getService(ICommandService.class);
	}

	private static List<List<String>> paths(Menu menu) {
		List<List<String>> paths = new ArrayList<>();
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			String caption = item.getText().replace("&", "").replaceAll("\t.*", "");
			List<List<String>> below = item.getMenu() == null ? List.of(List.of()) : paths(item.getMenu());
			if (item.getMenu() != null || caption.endsWith("...")) {
				below.forEach(path -> {
					List<String> whole = new ArrayList<>(List.of(caption));
					whole.addAll(path);
					paths.add(whole);
				});
			}
		}
		return paths;
	}
}
