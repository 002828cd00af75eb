package org.assay.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.BotTree;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.Tips;
import org.assay.ui.testing.UiThread;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of a cell under the pointer goes when it may not be under it any more. */
class CellTipUiTest {
	private static final int ROWS = 200;
	private Shell shell;
	private LazyTree<String> tree;
	private Bot bot;

	private static final class Rows implements Shape<String> {
		@Override
		public List<String> children(String node) {
			return List.of();
		}

		@Override
		public Object key(String node) {
			return node;
		}

		@Override
		public String text(String node, int column) {
			return node;
		}

		@Override
		public String tooltip(String node, int column) {
			return node.startsWith("silent") ? "" : "more of " + node;
		}
	}

	@BeforeEach
	void open() {
		UiThread.run(() -> {
			shell = new Shell(UiThread.display());
			shell.setLayout(new FillLayout());
			tree = new LazyTree<>(shell, SWT.SINGLE, new Rows());
			tree.show(rows("row"));
			shell.setBounds(100, 100, 300, 300);
			shell.open();
		});
		bot = new Bot(() -> shell);
	}

	@AfterEach
	void close() {
		UiThread.run(shell::dispose);
	}

	private static List<String> rows(String name) {
		return IntStream.range(0, ROWS).mapToObj(i -> name + " " + i).toList();
	}

	/** What is told now; a tip without words is one, too. */
	private static List<String> told() {
		return UiThread.get(() -> Tips.seen().stream().map(CellTipUiTest::words).toList());
	}

	private static String words(Control control) {
		return switch (control) {
		case Label label -> label.getText();
		case Composite area -> String.join("", Arrays.stream(area.getChildren()).map(CellTipUiTest::words).toList());
		default -> "";
		};
	}

	/** Moves within the row, as a hand does: what does not move is no pointing. */
	private void pointAtFirstRow() {
		BotTree rows = new BotTree(tree.tree());
		rows.moveMouseTo(20, 8);
		rows.moveMouseTo(24, 10);
	}

	private void waitUntilTold() {
		pointAtFirstRow();
		bot.waitUntil(Condition.of("nothing is told of the row", () -> told().equals(List.of("more of row 0"))));
	}

	@Test
	void itGoesWithAKey() {
		waitUntilTold();
		UiThread.run(() -> {
			Event key = new Event();
			key.keyCode = SWT.ARROW_DOWN;
			tree.tree().notifyListeners(SWT.KeyDown, key);
		});
		assertEquals(List.of(), told());
	}

	@Test
	void itGoesWhenOtherRowsAreShown() {
		waitUntilTold();
		UiThread.run(() -> tree.show(rows("other")));
		assertEquals(List.of(), told());
	}

	@Test
	void itGoesWhenRowsAreScrolled() {
		waitUntilTold();
		UiThread.run(() -> tree.tree().setTopItem(tree.tree().getItem(ROWS / 2)));
		bot.waitUntil(Condition.of("still told", () -> told().isEmpty()));
	}

	/** An empty one stood in the way of what lay below it. */
	@Test
	void noneComesWhereTheRowsHaveChangedBeforeItIsSeen() {
		pointAtFirstRow();
		bot.waitUntil(
				Condition.of("nothing is going to be told", () -> !UiThread.get(Tips::all).isEmpty()));
		UiThread.run(() -> tree.show(rows("silent")));
		bot.sleep(900);
		assertEquals(List.of(), told());
	}
}
