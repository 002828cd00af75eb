package org.assay.ui.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.Evidence;
import org.assay.analysis.result.Result;
import org.assay.analysis.run.AnalysisOutcome;
import org.assay.model.Document;
import org.assay.ui.AccessibleName;
import org.assay.ui.ActiveCase;
import org.assay.ui.EmptyState;
import org.assay.ui.Words;
import org.assay.ui.analysis.AnalysisUiIds;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** What analyses found, besides what they put into the case; each row leads to its words. */
public class ResultsView extends ViewPart {
	private final List<Result> results = new ArrayList<>();
	private Composite stack;
	private EmptyState empty;
	private Composite full;
	private Combo choice;
	private Label note;
	private Composite place;
	private ResultPane pane;
	private Runnable unfollow;

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		empty = new EmptyState(stack, Messages.Results_empty, Messages.Run_all, AnalysisUiIds.READ_ALL, getSite());
		full = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).applyTo(full);
		choice = new Combo(full, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().hint(320, SWT.DEFAULT).indent(4, 3).applyTo(choice);
		AccessibleName.give(choice, Messages.Results_choice);
		choice.addListener(SWT.Selection, e -> show(choice.getSelectionIndex()));
		note = new Label(full, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(note);
		place = new Composite(full, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(place);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(place);
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
				results.add(result);
				String name = outcome.analysis().name();
				choice.add(name.equals(result.title()) ? name : NLS.bind(Messages.Results_of, name, result.title()));
			}
		}
		if (!results.isEmpty()) {
			choice.select(0);
			show(0);
		}
		((StackLayout) stack.getLayout()).topControl = results.isEmpty() ? empty : full;
		stack.layout();
	}

	private void show(int index) {
		if (pane != null) {
			pane.dispose();
		}
		ResultTable table = ResultTable.of(results.get(index));
		note.setText(table.note().replace("&", "&&"));
		note.setToolTipText(table.note());
		pane = new ResultPane(place, table, this::open);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
		place.layout();
	}

	private void open(Evidence evidence) {
		Optional<Document> document = getSite().getService(ActiveCase.class).get().flatMap(c -> c.model().getDocuments()
				.stream().filter(d -> d.getId().equals(evidence.documentId())).findFirst());
		if (document.isPresent()) {
			try {
				Words.show(getSite().getPage(), document.get(), evidence.span());
			} catch (PartInitException e) {
				ILog.of(ResultsView.class).error("The words could not be shown.", e);
			}
		}
	}
}
