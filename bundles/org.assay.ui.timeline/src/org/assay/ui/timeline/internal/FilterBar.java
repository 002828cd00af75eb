package org.assay.ui.timeline.internal;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assay.timeline.CaseTimeline;
import org.assay.timeline.Clock;
import org.assay.timeline.drawing.MarkTexts;
import org.assay.timeline.index.TimelineData;
import org.assay.timeline.index.TimelineFilter;
import org.assay.timeline.lanes.LaneGrouping;
import org.assay.timeline.lanes.LaneGroupings;
import org.assay.ui.AccessibleName;
import org.assay.ui.Ground;
import org.assay.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;

/** The row above the timeline: search, lanes, clocks, conflicts, and how much is visible. */
final class FilterBar extends Composite {
	static final int TYPING_PAUSE = 180;
	private static final String LANES = "lanes";
	private static final int SEARCH_WIDTH = 150;
	private final Text search;
	private final List<LaneGroupings.Named> groupings = LaneGroupings.installed().all();
	private final Combo lanes;
	private final Map<Clock, Button> clocks = new EnumMap<>(Clock.class);
	private final Button conflicts;
	private final Label status;
	private final Link unplaced;
	private final Consumer<TimelineFilter> filtered;
	private final Runnable typed = this::tell;

	/**
	 * @param filtered told when the reader wants to see more or fewer items
	 * @param left     told when the reader wants to leave the search box for what it found
	 * @param notPlaced told when the reader wants to see what has no place
	 */
	FilterBar(Composite parent, Consumer<TimelineFilter> filtered, Consumer<LaneGrouping> grouped, Runnable left,
			Runnable notPlaced) {
		super(parent, SWT.NONE);
		Ground.panel(this);
		this.filtered = filtered;
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).spacing(8, 0).applyTo(this);
		Composite choices = choices();
		search = new Text(choices, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.Filter_search);
		search.setToolTipText(Messages.Filter_search_name);
		AccessibleName.give(search, Messages.Filter_search_name);
		search.setLayoutData(new RowData(SEARCH_WIDTH, SWT.DEFAULT));
		search.addModifyListener(e -> getDisplay().timerExec(TYPING_PAUSE, typed));
		search.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
				e.doit = false;
				tell();
				left.run();
			}
		});
		Composite labelled = new Composite(choices, SWT.NONE);
		Ground.panel(labelled);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(labelled);
		label(labelled, Messages.Lanes);
		lanes = new Combo(labelled, SWT.READ_ONLY);
		groupings.forEach(named -> lanes.add(named.name()));
		lanes.select(0);
		AccessibleName.give(lanes, Messages.Lanes.replace("&", ""));
		lanes.addListener(SWT.Selection, e -> grouped.accept(grouping()));
		for (Clock clock : Clock.values()) {
			clocks.put(clock, check(choices, words(clock), tip(clock), true));
		}
		conflicts = check(choices, Messages.Filter_conflicts, Messages.Filter_conflicts_tip, false);
		status = label(this, "");
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(status);
		unplaced = new Link(this, SWT.NONE);
		unplaced.setToolTipText(Messages.Status_notPlaced_tip);
		unplaced.addListener(SWT.Selection, e -> notPlaced.run());
		colours();
		Runnable unfollow = Palette.follow(this::colours);
		addListener(SWT.Dispose, e -> unfollow.run());
	}

	/** Out of reach of the style sheets, the boxes would keep the colour of the theme they were first seen in. */
	private void colours() {
		Color text = Palette.color(Palette.Role.text);
		clocks.values().forEach(b -> b.setForeground(text));
		conflicts.setForeground(text);
	}

	/** What the reader wants to see. */
	TimelineFilter filter() {
		EnumSet<Clock> shown = EnumSet.noneOf(Clock.class);
		clocks.forEach((clock, button) -> {
			if (button.getSelection()) {
				shown.add(clock);
			}
		});
		return new TimelineFilter(search.getText(), shown, false, conflicts.getSelection());
	}

	LaneGrouping grouping() {
		return chosen().grouping();
	}

	private LaneGroupings.Named chosen() {
		return groupings.get(Math.max(0, lanes.getSelectionIndex()));
	}

	void focusSearch() {
		search.setFocus();
		search.selectAll();
	}

	/** Shows all items again. */
	void clear() {
		search.setText("");
		clocks.values().forEach(b -> b.setSelection(true));
		conflicts.setSelection(false);
		tell();
	}

	/** @param isWhole whether these are all times; if not, the others are being read */
	void showStatus(TimelineData data, CaseTimeline timeline, boolean isWhole) {
		int visible = data.visible();
		int total = data.total();
		String all = total == 1 ? Messages.Status_allOne : NLS.bind(Messages.Status_all, MarkTexts.number(total));
		String words = visible == total ? all
				: NLS.bind(Messages.Status_some, MarkTexts.number(visible), MarkTexts.number(total));
		String counted = isWhole ? words : NLS.bind(Messages.Status_soFar, words);
		int left = timeline.unplaced().size();
		String leftOut = left == 0 ? "" : NLS.bind(Messages.Status_notPlaced, MarkTexts.number(left));
		if (!counted.equals(status.getText()) || !leftOut.equals(unplaced.getText())) {
			status.setText(counted);
			unplaced.setText(leftOut);
			unplaced.setVisible(left > 0);
			getParent().layout(new Control[] { status, unplaced }); // what can be chosen may take more lines or fewer now
		}
	}

	void save(IMemento memento) {
		memento.putString(LANES, chosen().id());
		clocks.forEach((clock, button) -> memento.putBoolean(clock.name(), button.getSelection()));
	}

	void restore(IMemento memento) {
		for (int i = 0; i < groupings.size(); i++) {
			if (groupings.get(i).id().equals(memento.getString(LANES))) {
				lanes.select(i);
			}
		}
		clocks.forEach((clock, button) -> button.setSelection(!Boolean.FALSE.equals(memento.getBoolean(clock.name()))));
	}

	private void tell() {
		if (!isDisposed()) {
			getDisplay().timerExec(-1, typed); // what was typed is told now; once more would take the focus from a mark
			filtered.accept(filter());
		}
	}

	/** What can be chosen, in as many lines as it takes. */
	private Composite choices() {
		Composite choices = new Composite(this, SWT.NONE);
		Ground.panel(choices);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.spacing = 8;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.marginLeft = 0;
		layout.marginRight = 0;
		choices.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(SEARCH_WIDTH, SWT.DEFAULT)
				.applyTo(choices);
		return choices;
	}

	private static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		return label;
	}

	private Button check(Composite parent, String text, String tip, boolean on) {
		Button button = new Button(parent, SWT.CHECK);
		// a background from a style sheet would hide the tick on GTK, which draws it white on its own blue
		Ground.own(button);
		button.setText(text);
		button.setToolTipText(tip);
		button.setSelection(on);
		button.addListener(SWT.Selection, e -> tell());
		return button;
	}

	private static String tip(Clock clock) {
		return switch (clock) {
		case happened -> Messages.Clock_happened_tip;
		case said -> Messages.Clock_said_tip;
		case published -> Messages.Clock_published_tip;
		};
	}

	private static String words(Clock clock) {
		return switch (clock) {
		case happened -> Messages.Clock_happened;
		case said -> Messages.Clock_said;
		case published -> Messages.Clock_published;
		};
	}
}
