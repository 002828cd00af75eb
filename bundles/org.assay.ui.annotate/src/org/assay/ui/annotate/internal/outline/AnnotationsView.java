package org.assay.ui.annotate.internal.outline;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.model.Judged;
import org.assay.ui.AccessibleName;
import org.assay.ui.ActiveCase;
import org.assay.ui.Brushing;
import org.assay.ui.Derived;
import org.assay.ui.DocumentInput;
import org.assay.ui.EmptyState;
import org.assay.ui.Followed;
import org.assay.ui.Palette;
import org.assay.ui.Place;
import org.assay.ui.UiIds;
import org.assay.ui.Words;
import org.assay.ui.annotate.AnnotateIds;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.article.ArticleAction;
import org.assay.ui.annotate.internal.article.ArticleActions;
import org.assay.ui.annotate.internal.filter.FilterMenu;
import org.assay.ui.annotate.internal.filter.FilterNotice;
import org.assay.ui.annotate.internal.marks.Mark;
import org.assay.ui.annotate.internal.marks.MarkFilter;
import org.assay.ui.annotate.internal.marks.MarkReader;
import org.assay.ui.annotate.internal.marks.Verdicts;
import org.assay.ui.parts.Narrowable;
import org.assay.ui.parts.Narrowing;
import org.assay.ui.table.Column;
import org.assay.ui.table.ListTable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** Everything marked in the article that is open, in order of position. Linked with it through the selection. */
public final class AnnotationsView extends ViewPart implements OutlineActions, Narrowable {
	private static final int NOTICE_MARGIN = 4;
	private ListTable<OutlineRow> table;
	private final MarkFilter filter = new MarkFilter();
	private OutlineFilter choices;
	private FilterNotice notice;
	private Narrowing<OutlineRow> narrowing;
	private KindImages images;
	private OpenEditors editors;
	private IMemento memento;
	private Derived<List<OutlineRow>> derived;
	private Runnable unfollowSelection;
	private Runnable unfollowColours;
	private List<OutlineRow> rows = List.of();
	private EObject wanted;
	private boolean isOfArticle;

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		memento = saved;
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		choices = new OutlineFilter(parent, filter, this::show);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choices);
		notice = new FilterNotice(parent, NOTICE_MARGIN, this::showAll);
		narrowing = new Narrowing<>(parent, row -> row.mark().element(), this::list, () -> table.setFocus());
		images = new KindImages(parent);
		table = new ListTable<>(parent, columns(), OutlineRow::id, row -> row.mark().element());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		AccessibleName.give(table.nodes().tree(), Messages.Outline_title);
		table.restore(memento);
		table.onOpen(this::open);
		getSite().setSelectionProvider(table.selection());
		createMenu();
		unfollowSelection = Followed.selection(getSite(), this::reveal);
		unfollowColours = Palette.follow(this::colours);
		editors = new OpenEditors(getSite().getPage(), this::follow);
		follow(editors.current());
		narrowing.follow(getSite().getService(Brushing.class));
	}

	private List<Column<OutlineRow>> columns() {
		Comparator<OutlineRow> byPosition = Comparator.comparing(OutlineRow::mark);
		return List.of(
				Column.<OutlineRow>of("words", Messages.Outline_words, 190, OutlineRow::words).sortedBy(byPosition)
						.withImage(row -> images.get(row.mark().kind()))
						.withTooltip(row -> NLS.bind(Messages.Outline_tip, Messages.kindTitle(row.mark().kind()),
								row.words())),
				Column.of("value", Messages.Outline_value, 130, OutlineRow::value),
				Column.<OutlineRow>of("verdict", Messages.Outline_verdict, 100,
						row -> Messages.verdict(row.mark().verdict()))
						.firm());
	}

	private void createMenu() {
		MenuManager menu = new MenuManager();
		var tree = table.nodes().tree();
		tree.setMenu(menu.createContextMenu(tree));
		getSite().registerContextMenu(AnnotateIds.OUTLINE_MENU, menu, table.selection());
		tree.addListener(SWT.Dispose, e -> menu.dispose());
	}

	/** Lists the annotations of the document of another editor, or of none. */
	private void follow(Optional<DocumentInput> input) {
		if (derived != null) {
			derived.dispose();
			derived = null;
		}
		if (table.isDisposed()) {
			return;
		}
		isOfArticle = input.isPresent();
		if (input.isEmpty()) {
			setRows(List.of());
			setPartName(Messages.Outline_title);
			return;
		}
		DocumentInput document = input.get();
		derived = new Derived<>(getSite().getService(ActiveCase.class), Messages.Outline_reading,
				openCase -> document.isOf(openCase) ? OutlineRow.of(openCase, document.documentId()) : List.of(),
				made -> {
					setRows(made.orElse(List.of()));
					say();
				});
	}

	private void setRows(List<OutlineRow> made) {
		rows = made;
		show();
	}

	private void say() {
		long left = rows.stream().filter(row -> row.mark().isProposal()).count();
		setPartName(left == 0 ? Messages.Outline_title : NLS.bind(Messages.Outline_titleLeft, left));
	}

	private void show() {
		if (!table.isDisposed()) {
			// the choices above say by themselves what is left out by kind and verdict
			notice.say(filter.isNarrowedByOrigin() ? filter.inWords(rows.stream().map(OutlineRow::mark).toList()) : "");
			narrowing.show(rows.stream().filter(row -> filter.shows(row.mark())).toList());
			if (wanted != null) {
				reveal(wanted);
			}
		}
	}

	private void list(List<OutlineRow> listed) {
		if (listed.isEmpty()) {
			sayEmpty();
		}
		table.setRows(listed);
	}

	private void sayEmpty() {
		if (!isOfArticle) {
			table.empty().say(Messages.Outline_noArticle, "", () -> {
				// the sentence stands alone
			});
		} else if (!narrowing.sayIfNothingIsLeft(table.empty())) {
			table.empty().say(Messages.Outline_nothing, Messages.Outline_keys,
					() -> EmptyState.run(getSite(), UiIds.SHOW_KEYS, Map.of()));
		}
	}

	private void filterChanged() {
		choices.filterChanged();
		show();
	}

	private void showAll() {
		filter.showAll();
		filterChanged();
		table.setFocus();
	}

	private void openFilter() {
		Point at = choices.toDisplay(NOTICE_MARGIN, 0);
		table.getDisplay().asyncExec(() -> { // after the key or click that asked for it
			if (!table.isDisposed()) {
				new FilterMenu(choices, filter, rows.stream().map(OutlineRow::mark).toList(), this::filterChanged)
						.open(at);
			}
		});
	}

	private void reveal(EObject element) {
		boolean isListed = table.reveal(row -> row.mark().element() == element);
		wanted = isListed ? null : element; // perhaps it has just been made, and is listed in a moment
	}

	/** Chooses the kind and the verdict of the first of them: the lists above the rows say so, and lead back to all. */
	@Override
	public void narrow(String words, Collection<? extends EObject> only) {
		only.stream().filter(Judged.class::isInstance).map(Judged.class::cast).findFirst()
				.ifPresent(first -> MarkReader.kind(first).ifPresent(kind -> {
					filter.showAll();
					filter.showKind(Optional.of(kind));
					filter.showVerdict(Optional.of(Verdicts.of(first)));
					filterChanged();
				}));
	}

	private void open(OutlineRow row) {
		Optional<Place> place = getSite().getService(ActiveCase.class).get()
				.flatMap(openCase -> openCase.read(() -> Place.of(row.mark().element())));
		if (place.isPresent()) {
			try {
				Words.show(getSite().getPage(), place.get());
			} catch (PartInitException e) {
				ILog.of(AnnotationsView.class).error("The article could not be opened.", e);
			}
		}
	}

	/** Runs the action through the editor of the article, which is open as long as rows are listed. */
	@Override
	public void run(ArticleAction action) {
		if (action == ArticleAction.filter) {
			openFilter();
			return;
		}
		List<Mark> selected = table.selectedRows().stream().map(OutlineRow::mark).toList();
		IEditorPart editor = editors.editor();
		ArticleActions actions = editor == null ? null : editor.getAdapter(ArticleActions.class);
		if (actions != null) {
			actions.runOn(action, selected);
		}
	}

	private void colours() {
		if (!table.isDisposed()) {
			images.dispose();
			show();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == OutlineActions.class ? adapter.cast(this) : super.getAdapter(adapter);
	}

	@Override
	public void saveState(IMemento saved) {
		table.save(saved);
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void dispose() {
		if (editors != null) {
			unfollowSelection.run();
			unfollowColours.run();
			editors.dispose();
		}
		if (derived != null) {
			derived.dispose();
		}
		super.dispose();
	}
}
