package org.assay.ui.testing;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.TreeItem;

/** An item of a tree. */
public final class BotTreeItem {
	private final BotTree tree;
	/** The widget itself; touch it on the UI thread only. */
	public final TreeItem widget;

	BotTreeItem(BotTree tree, TreeItem widget) {
		this.tree = tree;
		this.widget = widget;
	}

	public String getText() {
		return UiThread.get(widget::getText);
	}

	public List<String> getNodes() {
		return UiThread.get(() -> Arrays.stream(widget.getItems()).map(TreeItem::getText).toList());
	}

	public BotTreeItem expand() {
		tree.expand(widget);
		return this;
	}

	public BotTreeItem getNode(String text) {
		return new BotTreeItem(tree, Waiting.untilFound("tree item " + text + " under " + getText(),
				() -> BotTree.match(widget.getItems(), text)));
	}

	/** A real click on the item. */
	public BotTreeItem select() {
		Rectangle area = show();
		tree.click(area.x + Math.min(20, area.width / 2), area.y + area.height / 2);
		return this;
	}

	public void doubleClick() {
		Rectangle area = show();
		tree.doubleClick(area.x + Math.min(20, area.width / 2), area.y + area.height / 2);
	}

	public BotMenu contextMenu(String... path) {
		select();
		return tree.contextMenu(path);
	}

	private Rectangle show() {
		UiThread.run(() -> widget.getParent().showItem(widget));
		UiThread.settle();
		return UiThread.get(widget::getBounds);
	}
}
