package org.assay.ui.compare.internal.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.assay.core.questions.QuestionMatrix;
import org.assay.core.questions.QuestionMatrix.Row;
import org.assay.core.stories.Stories;
import org.assay.core.stories.Stories.Story;
import org.assay.model.provider.Labels;
import org.assay.ui.AccessibleName;
import org.assay.ui.Ground;
import org.assay.ui.compare.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * Of which story the questions are listed, where the case tells several: a source is silent on what it reports, not on what it
 * never came to. Lies in a grid; hidden where there is nothing to choose. UI thread only.
 */
final class StoryChoice extends Composite {
	private static final int MARGIN = 4;
	private static final int LONGEST = 90;
	private final Combo combo;
	private final Runnable changed;
	private List<Choice> choices = List.of();
	/** The key of what is chosen; it stays when the case changes. */
	private String chosen = "";
	/** The key of what is to be shown again after all are; nothing when all were chosen. */
	private Optional<String> before = Optional.empty();

	/** @param key of the story; empty for questions in none, null for all questions */
	private record Choice(String key, String title, Predicate<Row> lists) {
	}

	/** @param changed another story is to be listed */
	StoryChoice(Composite parent, Runnable changed) {
		super(parent, SWT.NONE);
		Ground.panel(this);
		this.changed = changed;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(8, 0).applyTo(this);
		Label label = new Label(this, SWT.NONE);
		label.setText(Messages.Matrix_story);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		combo = new Combo(this, SWT.READ_ONLY);
		AccessibleName.give(combo, Messages.Matrix_storyName);
		combo.addListener(SWT.Selection, e -> choose(choices.get(combo.getSelectionIndex())));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(combo);
		GridDataFactory.fillDefaults().exclude(true).applyTo(this);
		setVisible(false);
	}

	/** Offers the stories of these questions; keeps what is chosen where it is still there, else the largest story is. */
	void offer(Stories stories, List<Row> rows) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		rows.forEach(row -> counts.merge(key(stories, row), 1, Integer::sum));
		List<Choice> made = new ArrayList<>();
		if (counts.size() > 1) {
			stories.all().stream().filter(s -> counts.containsKey(s.id())).forEach(s -> made.add(new Choice(s.id(),
					title(s, counts.get(s.id())), row -> s.id().equals(key(stories, row)))));
			if (counts.containsKey("")) {
				made.add(new Choice("", NLS.bind(Messages.Matrix_noStory, counts.get("")),
						row -> key(stories, row).isEmpty()));
			}
			made.add(new Choice(null, NLS.bind(Messages.Matrix_allStories, rows.size()), row -> true));
		}
		choices = made;
		combo.setItems(choices.stream().map(Choice::title).toArray(String[]::new));
		if (before.isPresent() && index(before.get()).isEmpty()) { // of another case
			before = Optional.empty();
			chosen = "";
		}
		choose(index(chosen).orElse(0));
		boolean isShown = !choices.isEmpty();
		if (isShown != getVisible()) {
			setVisible(isShown);
			GridDataFactory.fillDefaults().grab(true, false).exclude(!isShown).applyTo(this);
			getParent().layout(true, true);
		}
	}

	private static String key(Stories stories, Row row) {
		return stories.of(row.question()).map(Story::id).orElse("");
	}

	private static String title(Story story, int questions) {
		String title = Labels.text(story.called());
		String cut = title.length() <= LONGEST ? title : title.substring(0, LONGEST).strip() + "\u2026";
		return NLS.bind(Messages.Matrix_inStory, new Object[] { cut, story.documents().size(), questions });
	}

	private Optional<Integer> index(String key) {
		for (int i = 0; i < choices.size(); i++) {
			if (key == null ? choices.get(i).key() == null : key.equals(choices.get(i).key())) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

	private void choose(int index) {
		if (!choices.isEmpty()) {
			combo.select(index);
			chosen = choices.get(index).key();
		}
	}

	private void choose(Choice choice) {
		if (choices.contains(choice)) {
			before = Optional.empty();
			chosen = choice.key();
			changed.run();
		}
	}

	/** Chooses a story, unless all are listed, or it is none of those offered. */
	void show(Story story) {
		if (chosen != null && !story.id().equals(chosen)) {
			show(story.id());
		}
	}

	/** Has the questions of all stories listed, until {@link #showAgain}. */
	void showAll() {
		if (chosen != null) {
			before = Optional.of(chosen);
			show((String) null);
		}
	}

	/** Goes back to the story that was listed before all were. */
	void showAgain() {
		before.ifPresent(key -> {
			before = Optional.empty();
			show(key);
		});
	}

	private void show(String key) {
		index(key).ifPresent(index -> {
			choose(index);
			changed.run();
		});
	}

	/** The part of the matrix that is chosen: its questions, and who speaks of any of them. */
	QuestionMatrix of(QuestionMatrix whole) {
		return choices.isEmpty() ? whole : whole.only(choices.get(combo.getSelectionIndex()).lists());
	}
}
