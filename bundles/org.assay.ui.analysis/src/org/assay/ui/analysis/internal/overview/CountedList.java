package org.assay.ui.analysis.internal.overview;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assay.core.overview.Count;
import org.assay.model.Document;
import org.assay.model.Identified;
import org.assay.model.Judged;
import org.assay.model.Verdicts;
import org.assay.model.provider.Labels;
import org.assay.ui.AccessibleName;
import org.assay.ui.EmptyState;
import org.assay.ui.Ground;
import org.assay.ui.Place;
import org.assay.ui.UiIds;
import org.assay.ui.Words;
import org.assay.ui.analysis.internal.Messages;
import org.assay.ui.table.Column;
import org.assay.ui.table.ListTable;
import org.assay.writeup.WriteUpFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;

/** What a number counts, one a row; Enter leads to the words, the write-up or the details. UI thread only. */
final class CountedList extends Composite {
	private final IWorkbenchPartSite site;
	private final ListTable<Row> table;

	/** A row with what it stands for; a picture that does not change. */
	private record Row(Object element, String key, String words, String where, String verdict) {
		static Row of(Object element) {
			if (element instanceof WriteUpFile file) {
				return new Row(file, file.name(), file.name(), "", "");
			}
			EObject object = (EObject) element;
			String id = object instanceof Identified identified ? identified.getId() : "";
			String where = object instanceof Document document
					? document.getOutlet() == null ? "" : Labels.text(document.getOutlet())
					: Place.of(object).map(p -> Labels.text(p.document())).orElse("");
			return new Row(object, Objects.toString(id, ""), Labels.text(object), where,
					object instanceof Judged judged && !judged.getJudgements().isEmpty()
							? Labels.literal(Verdicts.of(judged))
							: "");
		}
	}

	CountedList(Composite parent, IWorkbenchPartSite site) {
		super(parent, SWT.NONE);
		Ground.panel(this);
		this.site = site;
		setLayout(new FillLayout());
		table = new ListTable<>(this,
				List.of(Column.of("what", Messages.Overview_what, 360, Row::words),
						Column.of("where", Messages.Overview_where, 220, Row::where),
						Column.of("verdict", Messages.Overview_verdict, 90, Row::verdict)),
				Row::key, row -> row.element() instanceof EObject element ? element : null);
		AccessibleName.give(table.nodes().tree(), Messages.Overview_counted);
		table.empty().say(Messages.Overview_nothing, "", () -> {
			// there is nothing to do about it
		});
		table.onOpen(this::open);
		site.setSelectionProvider(table.selection());
	}

	void show(Count count) {
		table.setRows(count.elements().stream().map(Row::of).toList());
	}

	private void open(Row row) {
		if (row.element() instanceof WriteUpFile file) {
			EmptyState.run(site, UiIds.OPEN_WRITE_UP, Map.of("file", file.name()));
			return;
		}
		try {
			Optional<Place> place = Place.of((EObject) row.element());
			if (place.isPresent()) {
				Words.show(site.getPage(), place.get());
			} else {
				site.getPage().showView(UiIds.DETAILS_VIEW);
			}
		} catch (PartInitException e) {
			ILog.of(getClass()).error("It could not be opened.", e);
		}
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}
}
