package org.assay.ui.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.assay.text.Span;
import org.assay.ui.Palette;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * A tree, with or without columns, whose items are made when they come into sight: a hundred thousand rows cost what a
 * screenful costs. Selection, open nodes and scroll position survive {@link #show(List)}. UI thread only.
 *
 * @param <N> what a node is
 */
public final class LazyTree<N> {
	/** Up to this many nodes of one level are looked at in order to open them; more stay closed. */
	private static final int OPENED = 400;
	/** When what was opened has this many rows, the window is let go before more is opened: the platform looks at each of them. */
	private static final int AT_ONCE = 800;
	/** Up to this many items that have been in sight are compared with what they should say now; more are all filled again. */
	private static final int COMPARED = 2_000;
	private final Tree tree;
	private final Shape<N> shape;
	private final TreeSelection<N> selection = new TreeSelection<>(this);
	private final Set<Object> closed = new HashSet<>();
	private final Set<Object> opened = new HashSet<>();
	/** What stands in the items that have been in sight: the platform counts through all rows to tell which one an item is. */
	private final Map<TreeItem, Filled<N>> filled = new LinkedHashMap<>();
	private final CellTip<N> tip;
	private List<N> roots = List.of();
	/** How often the items have been made. */
	private int made;
	/** Whether cells are drawn by listeners, in part; the platform does not go back. */
	private boolean drawsOwn;

	/**
	 * @param depth 0 for an item of the first level
	 * @param index among its siblings
	 */
	private record Filled<N>(N node, int depth, int index, Look look) {
	}

	/** What is seen of a node; lists by column. */
	private record Look(List<String> texts, List<Image> images, List<List<Span>> broughtOut, boolean isHeading,
			boolean isMuted) {
	}

	/** @param style of the tree, such as {@code SWT.MULTI}; it is always virtual and shows the whole row as selected */
	public LazyTree(Composite parent, int style, Shape<N> shape) {
		this.shape = shape;
		tree = new Tree(parent, style | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.addListener(SWT.SetData, this::fill);
		tree.addListener(SWT.Selection, e -> selection.changed());
		tree.addListener(SWT.Expand, e -> remember((TreeItem) e.item, true));
		tree.addListener(SWT.Collapse, e -> remember((TreeItem) e.item, false));
		tip = CellTip.on(this);
		if (!NativeDots.isPossible()) {
			drawOwn();
		}
		SelectionDrag.from(tree, selection::getSelection);
		Runnable unfollow = Palette.follow(this::fillAgain);
		tree.addListener(SWT.Dispose, e -> unfollow.run());
	}

	/** The widget, for columns, menus and drag and drop. */
	public Tree tree() {
		return tree;
	}

	/** What is selected, as other parts of the window want to know it. */
	public TreeSelection<N> selection() {
		return selection;
	}

	/** Calls {@code onOpen} with the node that is double-clicked or on which Enter is pressed. */
	public void onOpen(Consumer<N> onOpen) {
		tree.addListener(SWT.DefaultSelection, e -> node((TreeItem) e.item).ifPresent(onOpen));
	}

	/** Headings go on over empty cells, and words under them may be brought out: the system does neither. */
	private void drawOwn() {
		drawsOwn = true;
		FoundWords.on(this);
		Ellipsis.on(tree, this::depth);
	}

	private void endWords(List<N> nodes) {
		if (!drawsOwn && tree.getColumnCount() > 1 && nodes.stream().anyMatch(shape::isHeading)) {
			drawOwn();
		}
		if (!drawsOwn) {
			NativeDots.in(tree);
		}
	}

	/** Shows other nodes, or the same ones after a change. */
	public void show(List<N> nodes) {
		tip.close();
		endWords(nodes);
		List<Object> selected = selectedNodes().stream().map(shape::key).toList();
		boolean isSameShape = isSame(roots, nodes);
		roots = nodes;
		if (isSameShape) {
			fillChanged();
			return;
		}
		filled.clear();
		int top = tree.getTopItem() == null || tree.getTopItem().getParentItem() != null ? 0
				: tree.indexOf(tree.getTopItem());
		tree.setRedraw(false);
		try {
			tree.removeAll();
			tree.setItemCount(nodes.size());
			openFrom(0, ++made);
			// not select(): that leaves the keys' own row at the top, and Enter and the arrows would start from there
			tree.setSelection(selected.stream().flatMap(key -> find(n -> shape.key(n).equals(key)).stream())
					.toArray(TreeItem[]::new));
			if (top > 0 && top < nodes.size()) {
				tree.setTopItem(tree.getItem(top));
			}
		} finally {
			tree.setRedraw(true);
		}
		if (!selected.isEmpty()) {
			selection.changed();
		}
	}

	/** Touches only items whose nodes look different now: filling all again makes the platform draw and count all rows. */
	private void fillChanged() {
		if (filled.size() > COMPARED) {
			fillAgain();
			return;
		}
		Map<TreeItem, N> now = new IdentityHashMap<>();
		for (TreeItem item : List.copyOf(filled.keySet())) {
			Filled<N> before = filled.get(item);
			N node = now(item, now);
			Look look = look(node);
			filled.put(item, new Filled<>(node, before.depth(), before.index(), look));
			if (!look.equals(before.look())) {
				fill(item, look);
			}
			if (!look.broughtOut().equals(before.look().broughtOut())) {
				tree.redraw();
			}
		}
	}

	/** What an item stands for now; the one above it may be out of sight and not filled. */
	private N now(TreeItem item, Map<TreeItem, N> known) {
		N found = known.get(item);
		if (found == null) {
			TreeItem parent = item.getParentItem();
			Filled<N> before = filled.get(item);
			int index = before != null ? before.index() : parent == null ? tree.indexOf(item) : parent.indexOf(item);
			found = (parent == null ? roots : shape.children(now(parent, known))).get(index);
			known.put(item, found);
		}
		return found;
	}

	private void fillAgain() {
		filled.clear();
		tree.clearAll(true);
	}

	/** The nodes that are selected now. */
	public List<N> selectedNodes() {
		List<N> nodes = new ArrayList<>();
		for (TreeItem item : tree.getSelection()) {
			node(item).ifPresent(nodes::add);
		}
		return nodes;
	}

	/**
	 * Selects and shows the first node that fits, without telling anybody; used to follow a selection made elsewhere.
	 *
	 * @return whether there is one
	 */
	public boolean reveal(Predicate<N> fits) {
		Optional<TreeItem> item = find(fits);
		item.ifPresent(i -> {
			tree.setSelection(i);
			tree.showSelection();
		});
		return item.isPresent();
	}

	/** Selects the row after the selected ones, which are about to go, so that work goes on where it is; else the one before. */
	public void leave() {
		TreeItem[] selected = tree.getSelection();
		if (selected.length == 0) {
			return;
		}
		TreeItem last = selected[selected.length - 1];
		neighbour(last, 1).or(() -> firstOfNext(last)).or(() -> neighbour(selected[0], -1)).ifPresent(item -> {
			tree.setSelection(item);
			tree.showSelection();
			selection.changed();
		});
	}

	private Optional<TreeItem> neighbour(TreeItem item, int by) {
		TreeItem parent = item.getParentItem();
		int index = (parent == null ? tree.indexOf(item) : parent.indexOf(item)) + by;
		int count = parent == null ? tree.getItemCount() : parent.getItemCount();
		return index < 0 || index >= count ? Optional.empty()
				: Optional.of(parent == null ? tree.getItem(index) : parent.getItem(index));
	}

	private Optional<TreeItem> firstOfNext(TreeItem item) {
		return Optional.ofNullable(item.getParentItem()).flatMap(p -> neighbour(p, 1))
				.filter(p -> p.getItemCount() > 0 && p.getExpanded()).map(p -> p.getItem(0));
	}

	/** How deep an item stands, from 0; nothing for one that has not been in sight. */
	private OptionalInt depth(TreeItem item) {
		Filled<N> known = filled.get(item);
		return known == null ? OptionalInt.empty() : OptionalInt.of(known.depth());
	}

	Optional<N> node(TreeItem item) {
		Filled<N> known = filled.get(item);
		return known == null ? nodeAt(item) : Optional.of(known.node());
	}

	private Optional<N> nodeAt(TreeItem item) {
		TreeItem parent = item.getParentItem();
		List<N> siblings = parent == null ? roots : node(parent).map(shape::children).orElse(List.of());
		int index = parent == null ? tree.indexOf(item) : parent.indexOf(item);
		return index >= 0 && index < siblings.size() ? Optional.of(siblings.get(index)) : Optional.empty();
	}

	Shape<N> shape() {
		return shape;
	}

	private void fill(Event event) {
		TreeItem item = (TreeItem) event.item;
		TreeItem parent = item.getParentItem();
		List<N> siblings = parent == null ? roots : node(parent).map(shape::children).orElse(List.of());
		if (event.index < 0 || event.index >= siblings.size()) {
			return;
		}
		N node = siblings.get(event.index);
		int depth = 0;
		for (TreeItem above = parent; above != null; above = above.getParentItem()) {
			depth++;
		}
		Look look = look(node);
		filled.put(item, new Filled<>(node, depth, event.index, look));
		fill(item, look);
		int children = shape.children(node).size();
		if (item.getItemCount() != children) {
			item.setItemCount(children);
		}
	}

	private Look look(N node) {
		int columns = Math.max(1, tree.getColumnCount());
		List<String> texts = new ArrayList<>(columns);
		List<Image> images = new ArrayList<>(columns);
		List<List<Span>> broughtOut = new ArrayList<>(columns);
		for (int c = 0; c < columns; c++) {
			texts.add(shape.text(node, c));
			images.add(shape.image(node, c));
			broughtOut.add(shape.broughtOut(node, c));
		}
		return new Look(texts, images, broughtOut, shape.isHeading(node), shape.isMuted(node));
	}

	private static void fill(TreeItem item, Look look) {
		for (int c = 0; c < look.texts().size(); c++) {
			item.setText(c, look.texts().get(c));
			item.setImage(c, look.images().get(c));
		}
		item.setFont(
				look.isHeading() ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : null);
		item.setForeground(look.isMuted() ? Palette.color(Palette.Role.muted) : null);
	}

	/** Opens what is to be open among the roots: some now, and the others when the window has nothing else to do. */
	private void openFrom(int first, int making) {
		int rows = 0;
		for (int i = first; i < Math.min(OPENED, roots.size()); i++) {
			if (rows > AT_ONCE) {
				int next = i;
				tree.getDisplay().asyncExec(() -> {
					if (!tree.isDisposed() && making == made) {
						openFrom(next, making);
					}
				});
				return;
			}
			rows += open(null, i, roots.get(i));
		}
	}

	/** @return how many rows have come */
	private int open(TreeItem parent, int index, N node) {
		List<N> children = shape.children(node);
		if (children.isEmpty() || !isOpen(node)) {
			return 0;
		}
		TreeItem item = item(parent, index);
		if (item.getExpanded()) {
			return 0; // it was needed before its turn
		}
		item.setItemCount(children.size());
		item.setExpanded(true); // before those in it: GTK opens nothing in what is closed
		int rows = children.size();
		for (int i = 0; i < Math.min(OPENED, children.size()); i++) {
			rows += open(item, i, children.get(i));
		}
		return rows;
	}

	private boolean isOpen(N node) {
		Object key = shape.key(node);
		return opened.contains(key) || shape.startsOpen(node) && !closed.contains(key);
	}

	private void remember(TreeItem item, boolean isOpen) {
		node(item).map(shape::key).ifPresent(key -> {
			(isOpen ? opened : closed).add(key);
			(isOpen ? closed : opened).remove(key);
		});
	}

	private boolean isSame(List<N> before, List<N> after) {
		if (before.size() != after.size()) {
			return false;
		}
		for (int i = 0; i < before.size(); i++) {
			N a = before.get(i);
			N b = after.get(i);
			if (!Objects.equals(shape.key(a), shape.key(b)) || !isSame(shape.children(a), shape.children(b))) {
				return false;
			}
		}
		return true;
	}

	private Optional<TreeItem> find(Predicate<N> fits) {
		return find(null, roots, fits);
	}

	private Optional<TreeItem> find(TreeItem parent, List<N> nodes, Predicate<N> fits) {
		for (int i = 0; i < nodes.size(); i++) {
			if (fits.test(nodes.get(i))) {
				return Optional.of(item(parent, i));
			}
			List<N> children = shape.children(nodes.get(i));
			if (children.stream().anyMatch(c -> holds(c, fits))) {
				open(parent, i, nodes.get(i));
				TreeItem item = item(parent, i);
				item.setItemCount(children.size());
				return find(item, children, fits);
			}
		}
		return Optional.empty();
	}

	private boolean holds(N node, Predicate<N> fits) {
		return fits.test(node) || shape.children(node).stream().anyMatch(c -> holds(c, fits));
	}

	private TreeItem item(TreeItem parent, int index) {
		return parent == null ? tree.getItem(index) : parent.getItem(index);
	}
}
