package org.assay.ui.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** An entry of the main menu or of a context menu. */
public final class BotMenu {
	private final MenuItem item;

	private BotMenu(MenuItem item) {
		this.item = item;
	}

	static BotMenu find(Supplier<Menu> root, String... path) {
		return new BotMenu(Waiting.untilFound("menu " + Arrays.toString(path), () -> walk(root.get(), path)));
	}

	private static Optional<MenuItem> walk(Menu root, String... path) {
		Menu menu = root;
		MenuItem found = null;
		for (String caption : path) {
			if (menu == null) {
				return Optional.empty();
			}
			// contributions are made when a menu is shown
			menu.notifyListeners(SWT.Show, new Event());
			found = Arrays.stream(menu.getItems()).filter(i -> Finder.plain(i.getText()).equals(Finder.plain(caption)))
					.findFirst().orElse(null);
			if (found == null) {
				return Optional.empty();
			}
			menu = found.getMenu();
		}
		return Optional.ofNullable(found);
	}

	public BotMenu menu(String... path) {
		return find(() -> item.getMenu(), path);
	}

	/** The captions of the entries below this one, with their mnemonics. */
	public List<String> captions() {
		return UiThread.get(() -> {
			item.getMenu().notifyListeners(SWT.Show, new Event());
			return Arrays.stream(item.getMenu().getItems()).map(MenuItem::getText).filter(text -> !text.isEmpty())
					.toList();
		});
	}

	public boolean isEnabled() {
		return UiThread.get(item::isEnabled);
	}

	public boolean isChecked() {
		return UiThread.get(item::getSelection);
	}

	public String getText() {
		return UiThread.get(item::getText);
	}

	/** Chooses the entry; comes back at once even when it opens a dialog. */
	public void click() {
		Waiting.until(Condition.of("menu entry still disabled: " + getText(), this::isEnabled), Waiting.TIMEOUT);
		UiThread.start(() -> {
			if ((item.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
				item.setSelection((item.getStyle() & SWT.RADIO) != 0 || !item.getSelection());
			}
			Event event = new Event();
			event.widget = item;
			event.display = item.getDisplay();
			item.notifyListeners(SWT.Selection, event);
		});
		Waiting.pause(50);
	}
}
