package org.assay.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.assay.ui.testing.UiThread;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The size of all text, with real widgets. */
class TextSizeUiTest {

	@AfterEach
	void asItWas() {
		UiThread.run(() -> {
			TextSize.show(UiThread.display(), 100);
			TextSize.choose(100);
		});
		UiThread.settle();
	}

	@Test
	void labelsFieldsRowsAndTabsGrowAlike() {
		if (!TextSize.isPossible()) {
			return; // the system's own setting is followed
		}
		List<Integer> before = sizes();
		UiThread.run(() -> TextSize.show(UiThread.display(), 150));
		UiThread.settle();
		List<Integer> larger = sizes();
		assertEquals(1.5, TextSize.factor());
		for (int i = 0; i < before.size(); i++) {
			assertTrue(larger.get(i) >= before.get(i) * 1.15, "widget " + i + ": " + before + ", then " + larger);
		}
		UiThread.run(() -> TextSize.show(UiThread.display(), 100));
		UiThread.settle();
		assertEquals(before, sizes());
	}

	@Test
	void whatIsChosenIsKeptForTheNextStart() {
		assertEquals(100, TextSize.chosen());
		TextSize.choose(175);
		assertEquals(175, TextSize.chosen());
		assertEquals(1, TextSize.factor());
	}

	/** Heights of widgets as they are made now; the theme keeps buttons high enough for larger words, so of those the width. */
	private static List<Integer> sizes() {
		return UiThread.get(() -> {
			Shell shell = new Shell(UiThread.display());
			shell.setLayout(new RowLayout(SWT.VERTICAL));
			Label label = new Label(shell, SWT.NONE);
			label.setText("A label");
			Button button = new Button(shell, SWT.PUSH);
			button.setText("A button");
			Text field = new Text(shell, SWT.BORDER);
			Tree tree = new Tree(shell, SWT.NONE);
			new TreeItem(tree, SWT.NONE).setText("A row");
			Table table = new Table(shell, SWT.NONE);
			new TableItem(table, SWT.NONE).setText("A row");
			CTabFolder tabs = new CTabFolder(shell, SWT.NONE);
			new CTabItem(tabs, SWT.NONE).setText("A tab");
			shell.pack();
			shell.open();
			List<Integer> sizes = new ArrayList<>(List.of(label.getSize().y, button.getSize().x, field.getLineHeight(),
					tree.getItemHeight(), table.getItemHeight(), tabs.getTabHeight()));
			shell.dispose();
			return sizes;
		});
	}
}
