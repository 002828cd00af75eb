package org.assay.ui.annotate.internal.byrule;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.model.Judged;
import org.assay.ui.AccessibleName;
import org.assay.ui.Counts;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.outline.KindImages;
import org.assay.ui.table.Column;
import org.assay.ui.table.ColumnWidths;
import org.assay.ui.table.LazyTree;
import org.assay.ui.table.Shape;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** The proposals that fit, each with a check box, and how many are checked. All are checked at first. */
final class PreviewTable extends Composite {
	/** So many are listed at most: nobody looks at more one by one, and GTK takes long to make room for the rows. */
	static final int MOST = 1000;
	private final List<Column<Proposal>> columns;
	private final LazyTree<Proposal> rows;
	private final Button all;
	private final Label count;
	private final KindImages images;
	private final Runnable onCheck;
	private final Runnable onOrder;
	/** Kept while other criteria are tried: what was taken out by hand stays out. */
	private final Set<Judged> unchecked = Collections.newSetFromMap(new IdentityHashMap<>());
	private List<Proposal> shown = List.of();
	private int sortedBy = -1;
	private boolean isAscending = true;

	/**
	 * @param onCheck runs when other proposals are checked
	 * @param onOrder runs when another order is wished
	 */
	PreviewTable(Composite parent, Runnable onCheck, Runnable onOrder) {
		super(parent, SWT.NONE);
		this.onCheck = onCheck;
		this.onOrder = onOrder;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(this);
		all = new Button(this, SWT.CHECK);
		all.setText(Messages.ByRule_all);
		all.addListener(SWT.Selection, e -> checkAll(all.getSelection()));
		count = new Label(this, SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(count);
		images = new KindImages(this);
		columns = columns();
		rows = new LazyTree<>(this, SWT.MULTI | SWT.CHECK | SWT.BORDER, new Rows());
		Tree tree = rows.tree();
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(200, 60).applyTo(tree);
		tree.setHeaderVisible(true);
		for (int i = 0; i < columns.size(); i++) {
			addColumn(i);
		}
		tree.setData(ColumnWidths.class.getName(), new ColumnWidths(tree, columns)); // fits them as long as there is the tree
		tree.addListener(SWT.SetData, this::fill); // after that of the rows themselves
		tree.addListener(SWT.Selection, e -> {
			if (e.detail == SWT.CHECK) {
				checked((TreeItem) e.item);
			}
		});
		tree.addListener(SWT.KeyDown, e -> {
			if (e.character == ' ' && e.stateMask == 0) {
				e.doit = false; // some systems would do it for one row, GTK for none
				checkSelected();
			}
		});
		AccessibleName.give(tree, Messages.ByRule_preview);
		say();
	}

	private List<Column<Proposal>> columns() {
		return List.of(
				Column.<Proposal>of("words", Messages.Outline_words, 400, Proposal::context)
						.sortedBy(Comparator.comparing(Proposal::words, String.CASE_INSENSITIVE_ORDER))
						.withImage(p -> images.get(p.mark().kind()))
						.withTooltip(p -> NLS.bind(Messages.Outline_tip, Messages.kindTitle(p.mark().kind()),
								p.words())),
				Column.<Proposal>of("value", Messages.Outline_value, 160, Proposal::value),
				Column.<Proposal>of("article", Messages.ByRule_article, 150, Proposal::article),
				Column.<Proposal>of("confidence", Messages.Why_confidence, 96,
						p -> NLS.bind(Messages.Why_percent, p.mark().origin().percent()))
						.sortedBy(Comparator.comparing(p -> p.mark().origin().percent())).rightAligned().firm());
	}

	private void addColumn(int index) {
		TreeColumn made = new TreeColumn(rows.tree(), columns.get(index).isRight() ? SWT.RIGHT : SWT.LEFT);
		made.setText(columns.get(index).title());
		made.setWidth(columns.get(index).width());
		made.addListener(SWT.Selection, e -> {
			isAscending = index != sortedBy || !isAscending;
			sortedBy = index;
			rows.tree().setSortColumn(made);
			rows.tree().setSortDirection(isAscending ? SWT.UP : SWT.DOWN);
			onOrder.run();
		});
	}

	/** The order that was chosen; null for that of the articles and their texts. */
	Comparator<Proposal> order() {
		if (sortedBy < 0) {
			return null;
		}
		Comparator<Proposal> order = columns.get(sortedBy).order();
		return isAscending ? order : order.reversed();
	}

	/** Shows other proposals, the first of them in rows. */
	void show(List<Proposal> proposals) {
		shown = proposals;
		rows.show(proposals.subList(0, Math.min(MOST, proposals.size())));
		say();
	}

	/** What fits and is checked, in the order shown. */
	List<Proposal> chosen() {
		return unchecked.isEmpty() ? shown
				: shown.stream().filter(p -> !unchecked.contains(p.mark().element())).toList();
	}

	private void fill(Event event) {
		TreeItem item = (TreeItem) event.item;
		if (event.index >= 0 && event.index < shown.size()) {
			item.setChecked(!unchecked.contains(shown.get(event.index).mark().element()));
		}
	}

	private void checked(TreeItem item) {
		proposal(item).ifPresent(proposal -> check(List.of(proposal), item.getChecked()));
	}

	/** Takes the selected rows out, or in again when all of them are out. */
	private void checkSelected() {
		List<Proposal> selected = rows.selectedNodes();
		boolean isChecked = unchecked.containsAll(selected.stream().map(p -> p.mark().element()).toList());
		for (TreeItem item : rows.tree().getSelection()) {
			item.setChecked(isChecked);
		}
		check(selected, isChecked);
	}

	private Optional<Proposal> proposal(TreeItem item) {
		int index = rows.tree().indexOf(item);
		return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
	}

	private void checkAll(boolean isChecked) {
		check(shown, isChecked);
		rows.tree().clearAll(true);
	}

	private void check(List<Proposal> proposals, boolean isChecked) {
		for (Proposal proposal : proposals) {
			if (isChecked) {
				unchecked.remove(proposal.mark().element());
			} else {
				unchecked.add(proposal.mark().element());
			}
		}
		say();
		onCheck.run();
	}

	private void say() {
		int chosen = chosen().size();
		all.setSelection(chosen > 0);
		all.setGrayed(chosen > 0 && chosen < shown.size());
		all.setEnabled(!shown.isEmpty());
		String whole = Counts.of(shown.size());
		count.setText(chosen == shown.size() ? NLS.bind(Messages.ByRule_n, whole)
				: NLS.bind(Messages.ByRule_nOf, Counts.of(chosen), whole));
		count.requestLayout();
	}

	/** How proposals are shown. */
	private final class Rows implements Shape<Proposal> {

		@Override
		public List<Proposal> children(Proposal proposal) {
			return List.of();
		}

		@Override
		public Object key(Proposal proposal) {
			return proposal.mark().element();
		}

		@Override
		public String text(Proposal proposal, int column) {
			return columns.get(column).text().apply(proposal);
		}

		@Override
		public Image image(Proposal proposal, int column) {
			var image = columns.get(column).image();
			return image == null ? null : image.apply(proposal);
		}

		@Override
		public String tooltip(Proposal proposal, int column) {
			var tooltip = columns.get(column).tooltip();
			return tooltip == null ? text(proposal, column) : tooltip.apply(proposal);
		}
	}
}
