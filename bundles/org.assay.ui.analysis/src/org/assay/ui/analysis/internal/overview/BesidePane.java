package org.assay.ui.analysis.internal.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assay.analysis.Evidence;
import org.assay.core.overview.Count;
import org.assay.core.overview.Overview.Group;
import org.assay.ui.AccessibleName;
import org.assay.ui.Focus;
import org.assay.ui.Ground;
import org.assay.ui.analysis.internal.Messages;
import org.assay.ui.analysis.internal.ResultWords;
import org.assay.ui.analysis.internal.TableForAll;
import org.assay.ui.analysis.internal.chart.SeriesChart;
import org.assay.ui.analysis.internal.overview.Seen.Drawn;
import org.assay.ui.parts.Pages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

/** Beside the numbers: a chart, its figures as a table, or what a number counts. UI thread only. */
final class BesidePane extends Composite {
	private final IWorkbenchPartSite site;
	private final Combo choice;
	private final Button asTable;
	private final Pages place;
	private final CountedList counted;
	private List<Drawn> charts = List.of();
	private Optional<Count> count = Optional.empty();
	private Drawn drawn;
	private Control chart;

	BesidePane(Composite parent, IWorkbenchPartSite site) {
		super(parent, SWT.NONE);
		Ground.panel(this);
		this.site = site;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).extendedMargins(0, 6, 0, 0).applyTo(this);
		choice = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		AccessibleName.give(choice, Messages.Overview_choice);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 3).hint(120, SWT.DEFAULT).applyTo(choice);
		choice.addListener(SWT.Selection, e -> chosen());
		asTable = new Button(this, SWT.CHECK);
		asTable.setText(Messages.Overview_asTable);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).indent(0, 3).applyTo(asTable);
		asTable.addListener(SWT.Selection, e -> draw());
		place = new Pages(this, (Runnable) this::setFocus);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(place);
		counted = new CountedList(place, site);
	}

	/** The charts there are now; the one that is shown stays, with its figures as they are now. */
	void charts(List<Drawn> now) {
		int index = drawn == null ? 0 : sameAs(drawn, now);
		charts = now;
		items();
		if (count.isPresent()) {
			choice.select(charts.size());
		} else {
			choice.select(Math.min(index, charts.size() - 1));
			if (!charts.get(choice.getSelectionIndex()).equals(drawn)) {
				draw();
			}
		}
	}

	/** Where a chart is now: by what it is of, else by the place that it had. */
	private int sameAs(Drawn before, List<Drawn> now) {
		return IntStream.range(0, now.size())
				.filter(i -> now.get(i).series().title().equals(before.series().title())).findFirst()
				.orElse(Math.max(0, charts.indexOf(before)));
	}

	/** Shows what a number counts. */
	void show(Count shown) {
		count = Optional.of(shown);
		items();
		choice.select(charts.size());
		chosen();
	}

	/** The number that is shown may have changed. */
	void refresh(List<Group> groups) {
		count.flatMap(c -> groups.stream().flatMap(g -> g.counts().stream()).filter(n -> n.id().equals(c.id()))
				.findFirst()).filter(n -> !n.equals(count.get())).ifPresent(n -> {
					boolean isShown = choice.getSelectionIndex() == charts.size();
					count = Optional.of(n);
					items();
					if (isShown) {
						choice.select(charts.size());
						counted.show(n);
					}
				});
	}

	private void items() {
		List<String> names = new ArrayList<>(charts.stream().map(c -> c.series().title()).toList());
		count.ifPresent(c -> names.add(NLS.bind(Messages.Overview_listed, c.number(), c.words())));
		int index = choice.getSelectionIndex();
		if (!names.equals(List.of(choice.getItems()))) {
			choice.setItems(names.toArray(String[]::new));
			choice.select(Math.min(index, names.size() - 1));
		}
	}

	private void chosen() {
		boolean isList = choice.getSelectionIndex() == charts.size();
		asTable.setEnabled(!isList);
		if (isList) {
			count.ifPresent(counted::show);
			place.top(counted);
		} else {
			count = Optional.empty();
			items();
			draw();
		}
	}

	private void draw() {
		int index = choice.getSelectionIndex();
		if (index < 0 || index >= charts.size()) {
			return;
		}
		Control before = chart;
		drawn = charts.get(index);
		boolean isEmpty = drawn.series().series().stream().allMatch(s -> s.points().isEmpty());
		chart = asTable.getSelection() || isEmpty ? new TableForAll().create(place, drawn.series(), this::open)
				: new SeriesChart(place, drawn.series(), drawn.isStacked(), this::open);
		place.top(chart);
		if (before != null) {
			before.dispose(); // when the new one has the focus that it had
		}
	}

	private void open(Evidence evidence) {
		ResultWords.show(site, evidence);
	}

	@Override
	public boolean setFocus() {
		return !place.isDisposed() && Focus.pass(place.top());
	}
}
