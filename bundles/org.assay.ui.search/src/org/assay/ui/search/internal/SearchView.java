package org.assay.ui.search.internal;

import java.util.List;
import java.util.Optional;
import org.assay.model.Document;
import org.assay.search.Hit;
import org.assay.search.Kind;
import org.assay.search.query.QueryText;
import org.assay.ui.AccessibleName;
import org.assay.ui.ActiveCase;
import org.assay.ui.Brushing;
import org.assay.ui.EmptyState;
import org.assay.ui.Place;
import org.assay.ui.Words;
import org.assay.ui.parts.OnlyLine;
import org.assay.ui.parts.Pages;
import org.assay.ui.table.Column;
import org.assay.ui.table.ColumnWidths;
import org.assay.ui.table.LazyTree;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** One box, and below it what is found in the case, by kind. */
public final class SearchView extends ViewPart {
	private static final String TYPED = "typed";
	/** Hits of each kind shown at first, and when more are asked for. */
	private static final int SOME = 50;
	private static final int MANY = 1000;
	private static final List<Column<Row>> COLUMNS = List.of(column("words", Messages.Column_words, 560),
			column("article", Messages.Column_article, 200),
			column("published", Messages.Column_published, 128).firm(), column("by", Messages.Column_by, 120));
	private IMemento memento;
	private SearchBar bar;
	private Pages stack;
	private LazyTree<Row> results;
	private ColumnWidths widths;
	private EmptyState empty;
	private CaseSearch search;
	private ActiveCase active;
	private boolean goesDown;
	private OnlyLine only;
	private Brushing brushing;
	private Runnable unbrush;

	@Override
	public void init(IViewSite site, IMemento kept) throws PartInitException {
		super.init(site, kept);
		memento = kept;
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		brushing = getSite().getService(Brushing.class);
		bar = new SearchBar(parent, words -> search.search(words, most()), this::goDown);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		only = new OnlyLine(parent, this::listAll);
		stack = new Pages(parent, this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		createResults();
		empty = new EmptyState(stack);
		active = getSite().getService(ActiveCase.class);
		search = new CaseSearch(active, this::show, this::sayBusy);
		String typed = memento == null ? null : memento.getString(TYPED);
		bar.setText(typed == null ? "" : typed);
		unbrush = brushing.follow(brushed -> {
			only.say(brushing.words());
			search.search(bar.text(), most());
		});
	}

	/** Where only some of the hits are listed, they are looked for among more. */
	private int most() {
		return brushing.get().isPresent() ? MANY : SOME;
	}

	private void listAll() {
		brushing.set(Optional.empty());
		bar.focusBox();
	}

	private void createResults() {
		results = new LazyTree<>(stack, SWT.MULTI, new Row.Looks());
		results.tree().setHeaderVisible(true);
		for (Column<Row> column : COLUMNS) {
			TreeColumn shown = new TreeColumn(results.tree(), SWT.LEFT);
			shown.setText(column.title());
			shown.setWidth(column.width());
			shown.setMoveable(false);
		}
		widths = new ColumnWidths(results.tree(), COLUMNS);
		if (memento != null) {
			widths.restore(memento);
		}
		AccessibleName.give(results.tree(), Messages.Results_name);
		results.onOpen(this::open);
		getSite().setSelectionProvider(results.selection());
		MenuManager menu = new MenuManager();
		results.tree().setMenu(menu.createContextMenu(results.tree()));
		getSite().registerContextMenu(menu, results.selection());
	}

	/** What cells say is told by {@link Row.Looks}. */
	private static Column<Row> column(String id, String title, int width) {
		return Column.of(id, title, width, row -> "");
	}

	/** Puts the cursor into the box. */
	public void focusBox() {
		bar.focusBox();
	}

	/** Of a case that is not looked through to its end, what was found until then is shown and nothing is said not to be there. */
	void show(Optional<Outcome> outcome) {
		bar.setSaved(outcome.flatMap(o -> active.get()).map(c -> new SavedSearches(c.model().getId())));
		List<Row> found = outcome.map(Outcome::rows).orElse(List.of());
		List<Row> listed = brushing.get().map(b -> Row.only(found, b.elements())).orElse(found);
		results.show(listed);
		if (outcome.isPresent() && !listed.isEmpty()) {
			bar.say(NLS.bind(outcome.get().isWhole() ? Messages.Status_found : Messages.Status_soFar,
					outcome.get().count(), outcome.get().millis()), false);
			stack.top(results.tree());
			if (goesDown) {
				goDown();
			}
			return;
		}
		goesDown &= outcome.filter(o -> !o.isWhole()).isPresent();
		bar.say(outcome.filter(o -> !o.isWhole()).isPresent() ? Messages.Status_indexing : "", false);
		sayEmpty(outcome);
		stack.top(empty);
	}

	private void sayEmpty(Optional<Outcome> outcome) {
		if (outcome.isEmpty()) {
			empty.sayNoCase(Messages.Empty_noCase, getSite());
		} else if (!outcome.get().problem().isEmpty()) {
			empty.say(outcome.get().problem(), "", () -> { // nothing to be offered but typing on
			});
		} else if (outcome.get().isBlank()) {
			empty.say(Messages.Empty_blank, Messages.Empty_blank_action,
					() -> bar.setText(QueryText.withKind("", Optional.of(Kind.claim))));
		} else if (!outcome.get().rows().isEmpty()) {
			empty.say(NLS.bind(Messages.Empty_brushed, brushing.words()),
					Messages.Empty_brushed_action, this::listAll);
		} else if (!outcome.get().isWhole()) {
			empty.say(Messages.Empty_indexing, "", () -> { // what is found comes by itself
			});
		} else {
			empty.say(NLS.bind(Messages.Empty_nothing, outcome.get().typed().strip()), Messages.Empty_nothing_action,
					() -> {
						bar.setText("");
						bar.focusBox();
					});
		}
	}

	private void sayBusy(boolean isBusy) {
		if (isBusy) {
			bar.say(Messages.Status_indexing, false);
		}
	}

	/** To the first hit, as soon as there is one. */
	private void goDown() {
		goesDown = results.tree().getItemCount() == 0;
		if (goesDown) {
			return;
		}
		results.tree().setFocus();
		if (results.selectedNodes().isEmpty()) {
			TreeItem heading = results.tree().getItem(0);
			results.tree().setSelection(heading.getItemCount() > 0 ? heading.getItem(0) : heading);
			results.selection().setSelection(results.selection().getSelection());
		}
	}

	private void open(Row row) {
		if (row.isMore()) {
			search.search(bar.text(), MANY);
		} else if (row.hit() != null) {
			try {
				open(row.hit(), row);
			} catch (PartInitException e) {
				ILog.of(SearchView.class).error("The words could not be shown.", e);
			}
		}
	}

	private void open(Hit hit, Row row) throws PartInitException {
		Optional<Document> document = Place.of(row.element()).map(Place::document);
		if (hit.kind() == Kind.source) {
			bar.setText(QueryText.by(hit.title()));
		} else if (document.isPresent() && hit.place().isPresent()) {
			Words.show(getSite().getPage(), document.get(), hit.place().get());
		} else if (document.isPresent()) {
			Words.show(getSite().getPage(), Place.of(row.element()).get());
		}
	}

	@Override
	public void setFocus() {
		bar.focusBox();
	}

	@Override
	public void saveState(IMemento kept) {
		kept.putString(TYPED, bar.text());
		widths.save(kept);
	}

	@Override
	public void dispose() {
		if (search != null) {
			search.dispose();
			unbrush.run();
		}
		super.dispose();
	}
}
