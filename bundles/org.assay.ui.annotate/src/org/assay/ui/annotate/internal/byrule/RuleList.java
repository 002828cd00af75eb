package org.assay.ui.annotate.internal.byrule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assay.ui.AccessibleName;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.table.FilterBox;
import org.assay.ui.table.FilterWords;
import org.assay.ui.table.LazyTree;
import org.assay.ui.table.Shape;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;

/** A list of rules that comes below a control, is filtered by what one types, and goes when one is chosen or with Escape. */
final class RuleList extends PopupDialog {
	private static final int WIDTH = 420;
	private static final int HEIGHT = 320;
	private final Control below;
	private final List<Entry> entries;
	private final Optional<String> chosen;
	private final Consumer<Optional<String>> onChoice;
	private FilterBox filter;
	private LazyTree<Entry> rows;

	/**
	 * A rule.
	 *
	 * @param rule  empty for any
	 * @param words that are shown
	 */
	record Entry(Optional<String> rule, String words) {
	}

	/** How rules are listed. */
	private static final class Lines implements Shape<Entry> {

		@Override
		public List<Entry> children(Entry entry) {
			return List.of();
		}

		@Override
		public Object key(Entry entry) {
			return entry.rule();
		}

		@Override
		public Object selected(Entry entry) {
			return null;
		}

		@Override
		public String text(Entry entry, int column) {
			return entry.words();
		}
	}

	/**
	 * @param below    the control that the list belongs to
	 * @param chosen   the rule that is selected at first
	 * @param onChoice told what is chosen, after the list has gone
	 */
	RuleList(Control below, List<Entry> entries, Optional<String> chosen, Consumer<Optional<String>> onChoice) {
		super(below.getShell(), SWT.NO_TRIM, true, false, false, false, false, null, null);
		this.below = below;
		this.entries = entries;
		this.chosen = chosen;
		this.onChoice = onChoice;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		filter = new FilterBox(area, this::list, this::goDown);
		rows = new LazyTree<>(area, SWT.SINGLE | SWT.BORDER, new Lines());
		AccessibleName.give(rows.tree(), Messages.ByRule_rule);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.tree());
		rows.onOpen(this::choose);
		rows.tree().addListener(SWT.MouseUp, e -> rows.selectedNodes().stream().findFirst().ifPresent(this::choose));
		list();
		rows.reveal(entry -> entry.rule().equals(chosen));
		return area;
	}

	private void list() {
		FilterWords words = filter.words();
		rows.show(entries.stream().filter(entry -> words.in(entry.words())).toList());
	}

	/** Into the list: to what is chosen, or to the first where that is not listed. */
	private void goDown() {
		Tree tree = rows.tree();
		if (tree.getSelectionCount() == 0 && tree.getItemCount() > 0) {
			tree.setSelection(tree.getItem(0));
		}
		tree.setFocus();
	}

	private void choose(Entry entry) {
		close();
		onChoice.accept(entry.rule());
	}

	@Override
	public int open() {
		int result = super.open();
		filter.focus();
		return result;
	}

	@Override
	protected Point getInitialSize() {
		return new Point(Math.max(WIDTH, below.getSize().x), HEIGHT);
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return below.toDisplay(0, below.getSize().y);
	}
}
