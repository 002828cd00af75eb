package org.assay.app;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * Lets all entries of a menu begin at one line under GTK, which keeps no room for icons where an entry has none: a menu shows its icons
 * when all its entries have one, and else none.
 */
final class EvenMenus {
	private EvenMenus() {
	}

	/** From now on, for all menus. */
	static void keep(Display display) {
		if ("gtk".equals(SWT.getPlatform())) {
			display.addFilter(SWT.Show, EvenMenus::aboutToShow);
		}
	}

	/** Entries come and get their icons while the menu tells that it is about to show: whoever listens last finds them all. */
	private static void aboutToShow(Event event) {
		if (event.widget instanceof Menu menu) {
			menu.addListener(SWT.Show, new Listener() {
				@Override
				public void handleEvent(Event last) {
					menu.removeListener(SWT.Show, this);
					even(menu);
				}
			});
		}
	}

	static void even(Menu menu) {
		List<MenuItem> entries = Arrays.stream(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
				.toList();
		if (entries.stream().anyMatch(item -> item.getImage() == null)) {
			entries.stream().filter(item -> item.getImage() != null).forEach(item -> item.setImage(null));
		}
	}
}
