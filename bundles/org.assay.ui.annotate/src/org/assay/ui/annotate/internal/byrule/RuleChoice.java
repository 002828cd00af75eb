package org.assay.ui.annotate.internal.byrule;

import java.util.List;
import org.eclipse.swt.widgets.Combo;

/**
 * The entries of a combo that offers the rules. GTK takes a millisecond or two for each entry that it takes out, so that they are
 * replaced in portions, between which keys are handled. UI thread only.
 */
final class RuleChoice {
	/** How long one portion may take, in nanoseconds. */
	private static final long PORTION = 12_000_000;
	private final Combo combo;
	private List<String> wanted;
	private int selected;
	/** A portion is on its way. */
	private boolean isUnderWay;

	/** @param combo shows what it holds at first until others are wanted */
	RuleChoice(Combo combo) {
		this.combo = combo;
		this.wanted = List.of(combo.getItems());
		this.selected = combo.getSelectionIndex();
	}

	/** Offers other entries, and selects one of them; some of that is done before this comes back, the rest soon after. */
	void show(List<String> entries, int selection) {
		wanted = List.copyOf(entries);
		selected = selection;
		if (!isUnderWay) {
			portion();
		}
	}

	private void portion() {
		isUnderWay = false;
		if (combo.isDisposed()) {
			return;
		}
		long end = System.nanoTime() + PORTION;
		int same = same();
		while (combo.getItemCount() > same && System.nanoTime() < end) {
			combo.remove(combo.getItemCount() - 1);
		}
		while (combo.getItemCount() == same && same < wanted.size() && System.nanoTime() < end) {
			combo.add(wanted.get(same++));
		}
		if (selected < same && combo.getSelectionIndex() != selected) {
			combo.select(selected);
		}
		if (combo.getItemCount() != wanted.size() || same < wanted.size()) {
			isUnderWay = true;
			combo.getDisplay().asyncExec(this::portion);
		}
	}

	/** How many of the first entries are those that are wanted. */
	private int same() {
		String[] items = combo.getItems();
		int same = 0;
		while (same < items.length && same < wanted.size() && items[same].equals(wanted.get(same))) {
			same++;
		}
		return same;
	}
}
