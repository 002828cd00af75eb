package org.assay.ui.testing;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A tree. */
public final class BotTree extends BotControl<Tree> {

	public BotTree(Tree tree) {
		super(tree);
	}

	public List<String> getAllItems() {
		return UiThread.get(() -> Arrays.stream(widget.getItems()).map(TreeItem::getText).toList());
	}

	/** The top item with this text, waited for. */
	public BotTreeItem getTreeItem(String text) {
		return new BotTreeItem(this, List.of(text));
	}

	/** Expands a path of texts and gives the last item. */
	public BotTreeItem expandNode(String... path) {
		BotTreeItem item = getTreeItem(path[0]).expand();
		for (int i = 1; i < path.length; i++) {
			item = item.getNode(path[i]).expand();
		}
		return item;
	}

	public int rowCount() {
		return UiThread.get(widget::getItemCount);
	}
}
