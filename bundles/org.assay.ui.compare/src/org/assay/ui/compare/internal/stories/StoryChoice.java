package org.assay.ui.compare.internal.stories;

import java.util.List;
import java.util.Optional;
import org.assay.core.stories.Stories.Story;
import org.assay.model.provider.Labels;
import org.assay.ui.AccessibleName;
import org.assay.ui.Ground;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * Which story a part shows, where the case tells several: a source is silent on what it reports, not on what it never came to. Lies
 * in a grid above what is shown; hidden where there is nothing to choose. UI thread only.
 */
public final class StoryChoice extends Composite {
	/** The key of what belongs to no story. */
	public static final String NONE = "";
	private static final int MARGIN = 4;
	private static final int LONGEST = 90;
	private final Combo combo;
	private final Runnable chose;
	private List<Choice> choices = List.of();
	/** The key of what is chosen; it stays when the case changes. */
	private String chosen = NONE;

	/**
	 * What can be chosen.
	 *
	 * @param key   that of a story is its id
	 * @param title in words, with counts
	 */
	public record Choice(String key, String title) {
	}

	/**
	 * @param label in front of it
	 * @param name  said to those who do not see it
	 * @param chose the analyst has chosen another; not told of what the part itself has shown
	 */
	public StoryChoice(Composite parent, String label, String name, Runnable chose) {
		super(parent, SWT.NONE);
		Ground.panel(this);
		this.chose = chose;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(8, 0).applyTo(this);
		Label before = new Label(this, SWT.NONE);
		before.setText(label);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(before);
		combo = new Combo(this, SWT.READ_ONLY);
		AccessibleName.give(combo, name);
		combo.addListener(SWT.Selection, e -> choose(combo.getSelectionIndex()));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(combo);
		GridDataFactory.fillDefaults().exclude(true).applyTo(this);
		setVisible(false);
	}

	/** What a story is called, short enough for a line. */
	public static String called(Story story) {
		return cut(Labels.text(story.called()));
	}

	/** Words, ended with dots where they are too many for a line. */
	public static String cut(String words) {
		return words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + "\u2026";
	}

	/** Offers these; keeps what is chosen where it is still there, else the first is. One alone is shown, and not offered. */
	public void offer(List<Choice> offered) {
		if (!choices.equals(offered)) {
			choices = List.copyOf(offered);
			combo.setItems(choices.stream().map(Choice::title).toArray(String[]::new));
		}
		if (!choices.isEmpty()) {
			show(choices.get(index(chosen).orElse(0)).key());
		}
		boolean isShown = choices.size() > 1;
		if (isShown != getVisible()) {
			setVisible(isShown);
			GridDataFactory.fillDefaults().grab(true, false).exclude(!isShown).applyTo(this);
			getParent().layout(true, true);
		}
	}

	private Optional<Integer> index(String key) {
		for (int i = 0; i < choices.size(); i++) {
			if (choices.get(i).key().equals(key)) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

	private void choose(int index) {
		if (index >= 0 && !choices.get(index).key().equals(chosen)) {
			chosen = choices.get(index).key();
			chose.run();
		}
	}

	/**
	 * Chooses what has this key, unless it is not offered.
	 *
	 * @return whether something else was chosen before
	 */
	public boolean show(String key) {
		Optional<Integer> index = index(key);
		if (index.isEmpty()) {
			return false;
		}
		combo.select(index.get());
		boolean isOther = !key.equals(chosen);
		chosen = key;
		return isOther;
	}

	/** The key of what is chosen; meaningless while nothing is offered. */
	public String chosen() {
		return chosen;
	}
}
