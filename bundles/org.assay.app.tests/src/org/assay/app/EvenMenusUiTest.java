package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The entries of a menu begin at one line: all have an icon, or none has. Other systems see to it themselves. */
@EnabledOnOs(OS.LINUX)
class EvenMenusUiTest {
	private final WorkbenchBot bot = new WorkbenchBot();

	/** How many entries of a menu have an icon once it is shown; they come only then. */
	private int shown(boolean... icons) {
		return UiThread.get(() -> {
			Shell shell = bot.page().getWorkbenchWindow().getShell();
			Image image = PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_TOOL_DELETE);
			Menu menu = new Menu(shell, SWT.POP_UP);
			try {
				menu.addListener(SWT.Show, e -> {
					for (boolean icon : icons) {
						MenuItem item = new MenuItem(menu, SWT.PUSH);
						item.setText("Entry");
						item.setImage(icon ? image : null);
						new MenuItem(menu, SWT.SEPARATOR).setEnabled(true);
					}
				});
				menu.notifyListeners(SWT.Show, new Event());
				return (int) Arrays.stream(menu.getItems()).filter(item -> item.getImage() != null).count();
			} finally {
				menu.dispose();
			}
		});
	}

	@Test
	void iconsStayWhereAllHaveOne() {
		assertEquals(2, shown(true, true));
	}

	@Test
	void noIconIsShownWhereOneHasNone() {
		assertEquals(0, shown(true, false, true));
	}

	@Test
	void theMenusOfTheWindowAreEven() {
		List<String> uneven = UiThread.get(() -> Arrays
				.stream(bot.page().getWorkbenchWindow().getShell().getMenuBar().getItems()).filter(top -> {
					top.getMenu().notifyListeners(SWT.Show, new Event());
					try {
						long all = Arrays.stream(top.getMenu().getItems())
								.filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).count();
						long icons = Arrays.stream(top.getMenu().getItems()).filter(item -> item.getImage() != null)
								.count();
						return icons != 0 && icons != all;
					} finally {
						top.getMenu().notifyListeners(SWT.Hide, new Event());
					}
				}).map(MenuItem::getText).toList());
		assertEquals(List.of(), uneven);
	}
}
