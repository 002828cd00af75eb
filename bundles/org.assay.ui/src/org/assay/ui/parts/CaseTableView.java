package org.assay.ui.parts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assay.model.Case;
import org.assay.ui.AccessibleName;
import org.assay.ui.ActiveCase;
import org.assay.ui.Brushing;
import org.assay.ui.Derived;
import org.assay.ui.Followed;
import org.assay.ui.Place;
import org.assay.ui.UiIds;
import org.assay.ui.Words;
import org.assay.ui.find.Finds;
import org.assay.ui.table.Column;
import org.assay.ui.table.Grouping;
import org.assay.ui.table.ListTable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/**
 * A view that shows rows of the active case in one table and leads from each to its words.
 *
 * @param <T> what a row is
 */
public abstract class CaseTableView<T> extends ViewPart implements Finds, Narrowable {
	private static final String GROUPING = "grouping";
	private ListTable<T> table;
	private Derived<List<T>> rows;
	private Runnable unfollow;
	private IMemento memento;
	private String grouping;
	private Narrowing<T> narrowing;

	/** The columns, in their first order. */
	protected abstract List<Column<T>> columns();

	/** How rows can be put under headings. */
	protected abstract List<Grouping<T>> groupings();

	/** Id of the grouping that is on at first, or empty. */
	protected abstract String firstGrouping();

	/** Works the rows out; called on another thread while nobody changes the model. */
	protected abstract Function<Case, List<T>> rows();

	/** Id of a row, the same after a change. */
	protected abstract String key(T row);

	/** The element a row stands for. */
	protected abstract EObject element(T row);

	/** What the view says while a case is open and there are no rows. */
	protected abstract String emptySentence();

	@Override
	public void init(IViewSite site, IMemento kept) throws PartInitException {
		super.init(site, kept);
		memento = kept;
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		narrowing = new Narrowing<>(parent, this::element, this::list, this::setFocus);
		table = new ListTable<>(parent, columns(), this::key, this::element);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		AccessibleName.give(table.nodes().tree(), getTitle());
		table.restore(memento);
		String kept = memento == null ? null : memento.getString(GROUPING);
		groupBy(kept == null ? firstGrouping() : kept);
		table.onOpen(this::show);
		getSite().setSelectionProvider(table.selection());
		MenuManager menu = new MenuManager();
		Tree tree = tree();
		tree.setMenu(menu.createContextMenu(tree));
		getSite().registerContextMenu(menu, table.selection());
		// declared, it would be made when it is first used, and until then no entry would say what is chosen
		getSite().getService(IHandlerService.class).activateHandler(UiIds.GROUP_BY, new GroupByHandler());
		rows = new Derived<>(getSite().getService(ActiveCase.class), getTitle(), c -> rows().apply(c.model()),
				this::setRows);
		unfollow = Followed.selection(getSite(), this::reveal);
		narrowing.follow(getSite().getService(Brushing.class));
	}

	/** Puts the rows under other headings; an id that is no grouping's takes them away. */
	public void groupBy(String id) {
		Optional<Grouping<T>> by = groupings().stream().filter(g -> g.id().equals(id)).findFirst();
		grouping = by.map(Grouping::id).orElse("");
		table.groupBy(by.orElse(null));
	}

	/** Id of the grouping that is on, or empty. */
	public String grouping() {
		return grouping;
	}

	/** Puts the cursor into the filter box. */
	@Override
	public void find() {
		table.focusFilter();
	}

	@Override
	public void setFocus() {
		table.setFocus();
		// the entries of the menu were made before the handler that says which of them is chosen
		ICommandService commands = getSite().getService(ICommandService.class);
		table.getDisplay().asyncExec(() -> commands.refreshElements(UiIds.GROUP_BY, null));
	}

	@Override
	public void saveState(IMemento kept) {
		table.save(kept);
		kept.putString(GROUPING, grouping);
	}

	@Override
	public void dispose() {
		if (rows != null) {
			rows.dispose();
			unfollow.run();
		}
		super.dispose();
	}

	/** The rows, for key bindings of their own. */
	protected final Tree tree() {
		return table.nodes().tree();
	}

	/** Selects the row after the selected ones, which are about to go. */
	protected final void leave() {
		table.nodes().leave();
	}

	private void setRows(Optional<List<T>> made) {
		narrowing.show(made.orElse(List.of()));
	}

	private void list(List<T> made) {
		if (made.isEmpty() && !narrowing.sayIfNothingIsLeft(table.empty())) { // what is not seen need not be laid out
			table.empty().sayUnread(emptySentence(), getSite());
		}
		table.setRows(made);
	}

	@Override
	public void narrow(String words, Collection<? extends EObject> only) {
		narrowing.to(words, only);
	}

	/** Leads from a row to its words, as Enter does. */
	protected void open(T row) throws PartInitException {
		Optional<Place> place = Place.of(element(row));
		if (place.isPresent()) {
			Words.show(getSite().getPage(), place.get());
		}
	}

	private void show(T row) {
		try {
			open(row);
		} catch (PartInitException e) {
			ILog.of(getClass()).error("The words could not be shown.", e);
		}
	}

	private void reveal(EObject selected) {
		Predicate<T> isSame = row -> element(row) == selected;
		table.reveal(isSame);
	}
}
