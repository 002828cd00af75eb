package org.assay.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.UiThread;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Items that have been in sight follow what they stand for. */
class LazyTreeUiTest {
	private Shell shell;

	private record Node(int key, String text, List<Node> children) {
	}

	private static class Nodes implements Shape<Node> {
		@Override
		public List<Node> children(Node node) {
			return node.children();
		}

		@Override
		public Object key(Node node) {
			return node.key();
		}

		@Override
		public String text(Node node, int column) {
			return node.text();
		}
	}

	@BeforeEach
	void open() {
		UiThread.run(() -> {
			shell = new Shell(UiThread.display());
			shell.setLayout(new FillLayout());
		});
	}

	@AfterEach
	void close() {
		UiThread.run(shell::dispose);
	}

	private static List<Node> family(String parent, String child) {
		return List.of(new Node(1, parent, List.of(new Node(2, "first", List.of()), new Node(3, child, List.of()))));
	}

	@Test
	void aRowBelowOneThatWasNeverInSightFollows() {
		UiThread.run(() -> {
			LazyTree<Node> tree = new LazyTree<>(shell, SWT.SINGLE, new Nodes());
			tree.show(family("family", "second"));
			TreeItem parent = tree.tree().getItem(0);
			parent.setItemCount(2);
			assertEquals("second", parent.getItem(1).getText());
			tree.show(family("family", "another"));
			assertEquals("another", parent.getItem(1).getText());
			assertEquals("family", parent.getText());
			tree.show(family("other family", "last"));
			assertEquals("last", parent.getItem(1).getText());
			assertEquals("other family", parent.getText());
		});
	}

	@Test
	void whatStartsOpenInWhatStartsOpenIsOpen() {
		UiThread.run(() -> {
			LazyTree<Node> tree = new LazyTree<>(shell, SWT.SINGLE, new Nodes() {
				@Override
				public boolean startsOpen(Node node) {
					return true;
				}
			});
			shell.setSize(200, 200);
			shell.open();
			tree.show(List.of(new Node(0, "clan", family("family", "second"))));
			TreeItem clan = tree.tree().getItem(0);
			assertTrue(clan.getExpanded());
			assertTrue(clan.getItem(0).getExpanded());
		});
	}

	/** Families that begin open, each with as many rows. */
	private static List<Node> families(int count, int rows, String text) {
		return IntStream.range(0, count)
				.mapToObj(f -> new Node(-1 - f, "family " + f, IntStream.range(0, rows)
						.mapToObj(i -> new Node(f * rows + i, text + " " + i, List.of())).toList()))
				.toList();
	}

	@Test
	void ofManyRowsWhatIsSelectedIsOpenAtOnceAndAllElseSoon() {
		int families = 12;
		int rows = 500;
		LazyTree<Node> tree = UiThread.get(() -> {
			LazyTree<Node> made = new LazyTree<>(shell, SWT.SINGLE, new Nodes() {
				@Override
				public boolean startsOpen(Node node) {
					return true;
				}
			});
			shell.setSize(200, 200);
			shell.open();
			made.show(families(families, rows, "row"));
			assertTrue(made.tree().getItem(0).getExpanded());
			assertFalse(made.tree().getItem(families - 1).getExpanded(), "all at once");
			return made;
		});
		UiThread.run(() -> tree.show(families(families, rows, "other words"))); // of the same shape
		new Bot(() -> shell).waitUntil(Condition.of("one stays closed",
				() -> UiThread.get(() -> Arrays.stream(tree.tree().getItems()).allMatch(TreeItem::getExpanded))));
		UiThread.run(() -> {
			assertTrue(tree.reveal(node -> node.key() == families * rows - 1));
			tree.show(families(families, rows - 1, "row")); // the one selected is gone
			assertTrue(tree.reveal(node -> node.key() == families * (rows - 1) - 1));
			tree.show(families(families - 1, rows - 1, "row"));
			int last = (families - 1) * (rows - 1) - 1;
			assertTrue(tree.reveal(node -> node.key() == last));
			tree.show(Stream.concat(families(families - 1, rows - 1, "row").stream(),
					Stream.of(new Node(-100, "nobody", List.of()))).toList());
			assertEquals(List.of(last), tree.selectedNodes().stream().map(Node::key).toList());
			assertTrue(tree.tree().getItem(families - 2).getExpanded());
		});
	}
}
