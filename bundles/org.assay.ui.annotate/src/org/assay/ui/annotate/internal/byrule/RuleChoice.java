package org.assay.ui.annotate.internal.byrule;

import java.util.List;
import java.util.OptionalInt;
import org.eclipse.swt.widgets.Combo;

/**
 * The entries of a combo that offers the rules. GTK takes long for many, so that they are taken out and put in in portions, between
 * which keys are handled. UI thread only.
 */
final class RuleChoice {
	/** How long entries are put in at a time, in nanoseconds. */
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

	/** Which of the entries that are wanted the analyst has chosen; nothing while what she chose is about to be replaced. */
	OptionalInt chosen() {
		int at = combo.getSelectionIndex();
		return at >= 0 && at < wanted.size() && combo.getItem(at).equals(wanted.get(at)) ? OptionalInt.of(at)
				: OptionalInt.empty();
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
		int same = same();
		if (combo.getItemCount() > same) {
			combo.removeAll(); // one by one would take fifty times as long
			same = 0;
		} else {
			long end = System.nanoTime() + PORTION;
			while (same < wanted.size() && System.nanoTime() < end) {
				combo.add(wanted.get(same++));
			}
		}
		if (selected < same && combo.getSelectionIndex() != selected) {
			combo.select(selected);
		}
		if (same < wanted.size()) {
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
