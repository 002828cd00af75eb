package org.assay.ui.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * An item of a tree, known by its path of texts and looked up anew each time: a tree may be filled again between two steps of
 * a test, and its items are others then.
 */
public final class BotTreeItem {
	private static final int CLICKS = 3;
	/** So long may a click be on its way, in milliseconds. */
	private static final long MOMENT = 500;
	private final BotTree tree;
	private final List<String> path;

	BotTreeItem(BotTree tree, List<String> path) {
		this.tree = tree;
		this.path = path;
		get(TreeItem::getText);
	}

	public String getText() {
		return get(TreeItem::getText);
	}

	public List<String> getNodes() {
		return get(i -> Arrays.stream(i.getItems()).map(TreeItem::getText).toList());
	}

	public BotTreeItem expand() {
		run(item -> {
			if (!item.getExpanded()) {
				tell(SWT.Expand, item);
				item.setExpanded(true);
			}
		});
		return this;
	}

	public BotTreeItem getNode(String text) {
		return new BotTreeItem(tree, Stream.concat(path.stream(), Stream.of(text)).toList());
	}

	/** A real click on the item, and another one where the tree was filled again under the first. */
	public BotTreeItem select() {
		for (int i = 0; i < CLICKS && (i == 0 || !isSelected()); i++) {
			Rectangle area = show();
			tree.click(area.x + Math.min(20, area.width / 2), area.y + area.height / 2);
			Waiting.whileNot(this::isSelected, MOMENT);
		}
		return this;
	}

	private boolean isSelected() {
		return UiThread.get(() -> tree.widget.isDisposed()
				|| find().filter(item -> List.of(tree.widget.getSelection()).contains(item)).isPresent());
	}

	/** Selects it by the program, wherever it is scrolled to, and tells those who listen. */
	public BotTreeItem choose() {
		run(item -> {
			item.getParent().setSelection(item);
			tell(SWT.Selection, item);
		});
		return this;
	}

	public void doubleClick() {
		Rectangle area = show();
		tree.doubleClick(area.x + Math.min(20, area.width / 2), area.y + area.height / 2);
	}

	public BotMenu contextMenu(String... captions) {
		select();
		return tree.contextMenu(captions);
	}

	private Rectangle show() {
		run(item -> item.getParent().showItem(item));
		return get(TreeItem::getBounds);
	}

	private void run(Consumer<TreeItem> change) {
		get(item -> {
			change.accept(item);
			return item;
		});
		UiThread.settle();
	}

	/** What there is to know of the item, waited for; found and asked in one step of the UI thread. */
	private <T> T get(Function<TreeItem, T> ask) {
		return Waiting.untilFound("tree item " + path, () -> find().map(ask));
	}

	private Optional<TreeItem> find() {
		Optional<TreeItem> item = match(tree.widget.getItems(), path.getFirst());
		for (String text : path.subList(1, path.size())) {
			item = item.flatMap(i -> match(i.getItems(), text));
		}
		return item;
	}

	private static void tell(int type, TreeItem item) {
		Tree of = item.getParent();
		Event event = new Event();
		event.item = item;
		event.widget = of;
		of.notifyListeners(type, event);
	}

	private static Optional<TreeItem> match(TreeItem[] items, String text) {
		return Arrays.stream(items).filter(i -> i.getText().equals(text)).findFirst()
				.or(() -> Arrays.stream(items).filter(i -> i.getText().startsWith(text)).findFirst());
	}
}
