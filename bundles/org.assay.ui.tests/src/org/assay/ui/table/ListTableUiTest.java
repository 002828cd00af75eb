package org.assay.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.BotTree;
import org.assay.ui.testing.BotTreeItem;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table with real widgets. */
class ListTableUiTest {
	private Shell shell;
	private ListTable<Integer> table;

	@BeforeEach
	void open() {
		UiThread.run(() -> {
			shell = new Shell(UiThread.display());
			shell.setLayout(new FillLayout());
			shell.setSize(500, 400);
			table = new ListTable<>(shell, List.of(Column.of("name", "Name", 200, i -> "row " + i),
					Column.<Integer>of("size", "Size", 80, i -> "" + i).sortedBy(Integer::compare).rightAligned()),
					i -> i, i -> i);
			shell.open();
		});
	}

	@AfterEach
	void close() {
		UiThread.run(shell::dispose);
	}

	@Test
	void aHundredThousandRowsMakeOnlyTheItemsInSight() {
		List<Integer> many = IntStream.range(0, 100_000).boxed().toList();
		int[] made = new int[1];
		UiThread.run(() -> tree().addListener(SWT.SetData, e -> made[0]++));
		UiThread.run(() -> table.setRows(many));
		waitUntilCounted(100_000);
		assertTrue(new Bot(() -> table).has(Label.class, l -> l.getText().strip().equals("n = 100,000")));
		assertTrue(made[0] > 0 && made[0] < 2_000, made[0] + " items were made");
	}

	@Test
	void theSelectionSurvivesNewRowsAndSorting() {
		UiThread.run(() -> table.setRows(List.of(1, 2, 3)));
		UiThread.run(() -> assertTrue(table.reveal(i -> i == 2)));
		UiThread.run(() -> table.setRows(List.of(5, 4, 3, 2)));
		assertEquals(List.of(2), UiThread.get(table::selectedRows));
		UiThread.run(() -> table.sortBy("size", false));
		assertEquals(List.of(2), UiThread.get(table::selectedRows));
		assertEquals("row 5", UiThread.get(() -> tree().getItem(0).getText(0)));
	}

	@Test
	void rowsTakeTheFocusOfTheSentenceTheyTakeThePlaceOfAndGiveItBack() {
		UiThread.run(() -> {
			shell.forceActive();
			table.setFocus();
		});
		UiThread.settle();
		UiThread.run(() -> table.setRows(List.of(1, 2, 3)));
		UiThread.settle();
		assertSame(tree(), UiThread.get(() -> UiThread.display().getFocusControl()));
		UiThread.run(() -> table.setRows(List.of()));
		UiThread.settle();
		assertSame(table.empty(), UiThread.get(() -> UiThread.display().getFocusControl()));
	}

	@Test
	void rowsLeaveTheFocusToWhoHasItElsewhere() {
		Text other = UiThread.get(() -> {
			Text made = new Text(shell, SWT.SINGLE);
			shell.layout();
			shell.forceActive();
			made.setFocus();
			return made;
		});
		UiThread.settle();
		UiThread.run(() -> table.setRows(List.of(1, 2, 3)));
		UiThread.settle();
		assertSame(other, UiThread.get(() -> UiThread.display().getFocusControl()));
	}

	@Test
	void rowsThatWereSeenGiveWayToThoseThatCameInTheirPlace() {
		UiThread.run(() -> {
			ListTable<Integer> tens = new ListTable<>(shell, List.of(Column.of("name", "Name", 200, i -> "row " + i)),
					i -> i % 10, i -> i);
			tens.setRows(List.of(1, 2, 3));
			Tree tree = tens.nodes().tree();
			assertEquals("row 2", tree.getItem(1).getText());
			tree.setSelection(tree.getItem(1));
			assertEquals(List.of(2), tens.selectedRows());
			tens.setRows(List.of(11, 12, 13));
			assertEquals(List.of(12), tens.selectedRows());
			assertEquals("row 12", tree.getItem(1).getText());
			assertEquals(List.of(12), tens.selectedRows());
		});
	}

	@Test
	void onlyRowsThatLookDifferentAreFilledAgain() {
		List<Integer> filled = new ArrayList<>();
		boolean[] isChanged = new boolean[1];
		UiThread.run(() -> {
			ListTable<Integer> rows = new ListTable<>(shell,
					List.of(Column.of("name", "Name", 200, i -> i == 2 && isChanged[0] ? "changed" : "row " + i)),
					i -> i,
					i -> i);
			shell.layout();
			rows.setRows(List.of(1, 2, 3, 4));
			Tree tree = rows.nodes().tree();
			tree.addListener(SWT.SetData, e -> filled.add(e.index));
			for (int i = 0; i < 4; i++) {
				tree.getItem(i).getText();
			}
			filled.clear();
			isChanged[0] = true;
			rows.setRows(List.of(1, 2, 3, 4));
			assertEquals(List.of("row 1", "changed", "row 3", "row 4"),
					List.of(tree.getItem(0).getText(), tree.getItem(1).getText(), tree.getItem(2).getText(),
							tree.getItem(3).getText()));
			assertEquals(List.of(), filled);
		});
	}

	@Test
	void clickingAHeaderTwiceTurnsTheOrderRound() {
		UiThread.run(() -> table.setRows(List.of(9, 10, 1)));
		UiThread.run(() -> click(1));
		assertEquals("1", UiThread.get(() -> tree().getItem(0).getText(1)));
		UiThread.run(() -> click(1));
		assertEquals("10", UiThread.get(() -> tree().getItem(0).getText(1)));
	}

	@Test
	void aTestFindsItsItemAgainWhenTheRowsAreMadeAnew() {
		UiThread.run(() -> {
			table.setRows(List.of(1, 2, 3));
			table.groupBy(Grouping.of("parity", "parity", i -> i % 2 == 0 ? "even" : "odd"));
		});
		BotTreeItem even = new BotTree(tree()).getTreeItem("even").expand();
		UiThread.run(() -> table.setRows(List.of(1, 2, 3, 4)));
		even.getNode("row 4").choose();
		assertEquals(List.of(4), UiThread.get(table::selectedRows));
	}

	@Test
	void keysGoOnFromTheSelectedRowWhenTheRowsAreMadeAnew() {
		List<Integer> opened = new ArrayList<>();
		UiThread.run(() -> {
			table.onOpen(opened::add);
			table.setRows(List.of(1, 2, 3, 4));
		});
		BotTree bot = new BotTree(tree());
		bot.getTreeItem("row 3").select();
		UiThread.run(() -> table.setRows(List.of(0, 1, 2, 3, 4)));
		bot.pressShortcut(0, (int) SWT.CR);
		assertEquals(List.of(3), opened);
		bot.pressShortcut(0, SWT.ARROW_DOWN);
		assertEquals(List.of(4), UiThread.get(table::selectedRows));
	}

	@Test
	void headingsAreOpenAndAreNotRows() {
		UiThread.run(() -> {
			table.setRows(List.of(1, 2, 3));
			table.groupBy(Grouping.of("parity", "parity", i -> i % 2 == 0 ? "even" : "odd"));
		});
		assertEquals("even (1)", UiThread.get(() -> tree().getItem(0).getText()));
		assertTrue(UiThread.get(() -> tree().getItem(1).getExpanded()));
		UiThread.run(() -> tree().setSelection(tree().getItem(0)));
		assertEquals(List.of(), UiThread.get(table::selectedRows));
		UiThread.run(() -> assertTrue(table.reveal(i -> i == 3)));
		assertEquals(List.of(3), UiThread.get(table::selectedRows));
	}

	@Test
	void enterOpensTheRow() {
		int[] opened = new int[1];
		UiThread.run(() -> {
			table.onOpen(i -> opened[0] = i);
			table.setRows(List.of(7));
			Event event = new Event();
			event.item = tree().getItem(0);
			tree().notifyListeners(SWT.DefaultSelection, event);
		});
		assertEquals(7, opened[0]);
	}

	@Test
	void goesWhileItsRowsHaveTheFocus() {
		UiThread.run(() -> {
			shell.forceActive();
			table.setRows(List.of(7));
			tree().forceFocus();
			assertTrue(tree().isFocusControl());
			table.dispose(); // asks the parents of what had the focus to take it
			assertEquals(0, shell.getChildren().length);
		});
	}

	private void click(int column) {
		tree().getColumn(column).notifyListeners(SWT.Selection, new Event());
	}

	private Tree tree() {
		return table.nodes().tree();
	}

	private void waitUntilCounted(int rows) {
		new WorkbenchBot().waitUntil(
				Condition.of("the rows never came", () -> UiThread.get(() -> tree().getItemCount()) == rows), 30_000);
		UiThread.settle();
	}
}
