package org.assay.ui.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.Evidence;
import org.assay.analysis.result.Result;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.run.AnalysisOutcome;
import org.assay.plugins.Contribution;
import org.assay.ui.AccessibleName;
import org.assay.ui.EmptyState;
import org.assay.ui.analysis.AnalysisUiIds;
import org.assay.ui.analysis.ResultPane;
import org.assay.ui.parts.Pages;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** What analyses found, besides what they put into the case; each row leads to its words. */
public class ResultsView extends ViewPart {
	private final List<Shown> results = new ArrayList<>();
	private final List<Contribution<ResultPane>> offered = new ArrayList<>();
	private Panes panes;
	private Pages stack;
	private EmptyState empty;
	private Composite full;
	private Combo choice;
	private Label note;
	private Composite place;
	private Combo as;
	private Control pane;
	private Runnable unfollow;

	/** A result and the id of the analysis that gave it. */
	private record Shown(String analysis, Result result) {
	}

	@Override
	public void createPartControl(Composite parent) {
		panes = Panes.installed();
		stack = new Pages(parent, this);
		empty = new EmptyState(stack, Messages.Results_empty, Messages.Run_all, AnalysisUiIds.READ_ALL, getSite());
		full = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 2).applyTo(full);
		choice = new Combo(full, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().hint(320, SWT.DEFAULT).indent(4, 3).applyTo(choice);
		AccessibleName.give(choice, Messages.Results_choice);
		choice.addListener(SWT.Selection, e -> show(choice.getSelectionIndex()));
		as = new Combo(full, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().indent(0, 3).applyTo(as);
		AccessibleName.give(as, Messages.Results_as);
		as.addListener(SWT.Selection, e -> showAs(as.getSelectionIndex()));
		note = new Label(full, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(note);
		place = new Composite(full, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(place);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(place);
		unfollow = getSite().getService(RunResults.class).follow(this::refresh);
	}

	@Override
	public void setFocus() {
		if (results.isEmpty()) {
			empty.setFocus();
		} else {
			pane.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (unfollow != null) {
			unfollow.run();
		}
		super.dispose();
	}

	private void refresh() {
		if (stack.isDisposed()) {
			return;
		}
		results.clear();
		choice.removeAll();
		for (AnalysisOutcome outcome : getSite().getService(RunResults.class).all()) {
			for (Result result : outcome.results()) {
				results.add(new Shown(outcome.analysis().id(), result));
				String name = outcome.analysis().name();
				choice.add(name.equals(result.title()) ? name : NLS.bind(Messages.Results_of, name, result.title()));
			}
		}
		if (!results.isEmpty()) {
			choice.select(0);
			show(0);
		}
		stack.top(results.isEmpty() ? empty : full);
	}

	private void show(int index) {
		Shown shown = results.get(index);
		offered.clear();
		offered.addAll(panes.of(shown.analysis(), shown.result()));
		as.setItems(offered.stream().map(Contribution::name).toArray(String[]::new));
		as.select(0);
		as.setVisible(offered.size() > 1);
		((GridData) as.getLayoutData()).exclude = offered.size() < 2;
		String words = shown.result() instanceof TableResult table ? table.note() : "";
		note.setText(words.replace("&", "&&"));
		note.setToolTipText(words);
		full.layout();
		showAs(0);
	}

	/** A pane of a plug-in that fails gives way to the next; the last is our own. */
	private void showAs(int index) {
		for (Control left : place.getChildren()) {
			left.dispose();
		}
		Contribution<ResultPane> chosen = offered.get(index);
		try {
			pane = chosen.object().create(place, results.get(choice.getSelectionIndex()).result(), this::open);
			GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
			place.layout();
		} catch (RuntimeException | LinkageError e) {
			ILog.of(ResultsView.class).error("The pane '" + chosen.id() + "' of " + chosen.plugin() + " failed.", e);
			if (index + 1 < offered.size()) {
				as.select(index + 1);
				showAs(index + 1);
			}
		}
	}

	private void open(Evidence evidence) {
		ResultWords.show(getSite(), evidence);
	}
}
