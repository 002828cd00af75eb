package org.assay.ui.internal.explorer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.model.Hypothesis;
import org.assay.model.ModelPackage;
import org.assay.model.Source;
import org.assay.model.provider.Labels;
import org.assay.ui.AccessibleName;
import org.assay.ui.ActiveCase;
import org.assay.ui.Brushing;
import org.assay.ui.Derived;
import org.assay.ui.EmptyState;
import org.assay.ui.Followed;
import org.assay.ui.Place;
import org.assay.ui.UiIds;
import org.assay.ui.Words;
import org.assay.ui.find.Finds;
import org.assay.ui.internal.Messages;
import org.assay.ui.internal.importing.FileDrop;
import org.assay.ui.parts.CaseChange;
import org.assay.ui.parts.InlineEdit;
import org.assay.ui.parts.OnlyLine;
import org.assay.ui.parts.Pages;
import org.assay.ui.session.CaseSession;
import org.assay.ui.table.FilterBox;
import org.assay.ui.table.FilterWords;
import org.assay.ui.table.LazyTree;
import org.assay.writeup.WriteUpFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** What is in the case: documents with their claims, sources, and what the analyst makes of them. Takes files. */
public class CaseExplorer extends ViewPart implements Finds {
	private static final int AROUND = 24;
	private Pages stack;
	private EmptyState empty;
	private Composite full;
	private FilterBox filter;
	private List<CaseNode> folders = List.of();
	private LazyTree<CaseNode> nodes;
	private Derived<List<CaseNode>> tree;
	private Runnable unfollow;
	private OnlyLine only;
	private Brushing brushing;
	private Runnable unbrush;
	private Runnable fitCounts;
	/** Of the numbers behind the titles. */
	private String longestCount = "";

	@Override
	public void createPartControl(Composite parent) {
		stack = new Pages(parent, this);
		empty = new EmptyState(stack);
		full = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(full);
		Composite head = new Composite(full, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(0, 4, 0, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		filter = new FilterBox(head, this::list, () -> nodes.tree().setFocus());
		only = new OnlyLine(full, this::showAll);
		nodes = new LazyTree<>(full, SWT.MULTI, new NodeShape(() -> !filter.words().isEmpty()));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(nodes.tree());
		AccessibleName.give(nodes.tree(), getTitle());
		TreeColumn name = new TreeColumn(nodes.tree(), SWT.LEFT);
		TreeColumn count = new TreeColumn(nodes.tree(), SWT.RIGHT);
		nodes.tree().addListener(SWT.Resize, e -> fit(name, count));
		fitCounts = () -> fit(name, count);
		nodes.onOpen(this::open);
		getSite().setSelectionProvider(nodes.selection());
		MenuManager menu = new MenuManager();
		nodes.tree().setMenu(menu.createContextMenu(nodes.tree()));
		getSite().registerContextMenu(menu, nodes.selection());
		ActiveCase active = getSite().getService(ActiveCase.class);
		FileDrop.on(stack, getSite());
		FileDrop.on(nodes.tree(), getSite());
		FileDrop.on(empty, getSite());
		brushing = getSite().getService(Brushing.class);
		tree = new Derived<>(active, getTitle(), c -> CaseTree.of(c.model(), WriteUpList.of(c)), this::show);
		WriteUpList.watch(getSite().getShell(), getSite().getService(CaseSession.class), stack);
		unfollow = Followed.selection(getSite(), this::reveal);
		unbrush = brushing.follow(brushed -> list());
	}

	/** Numbers take what they need, and titles the rest. */
	private void fit(TreeColumn name, TreeColumn count) {
		int counts = widthOf(longestCount);
		count.setWidth(counts);
		name.setWidth(Math.max(counts, nodes.tree().getClientArea().width - counts));
	}

	private int widthOf(String words) {
		GC gc = new GC(nodes.tree());
		try {
			return gc.textExtent(words).x + AROUND;
		} finally {
			gc.dispose();
		}
	}

	@Override
	public void setFocus() {
		(stack.top() == null ? stack : stack.top() == full ? nodes.tree() : stack.top()).setFocus();
	}

	/** Puts the cursor into the filter box. */
	@Override
	public void find() {
		filter.focus();
	}

	@Override
	public void dispose() {
		if (tree != null) {
			tree.dispose();
			unfollow.run();
			unbrush.run();
		}
		super.dispose();
	}

	/** Lets the analyst change the name of the selected source or write-up, or the title of the document or hypothesis, in place. */
	void rename() {
		TreeItem[] items = nodes.tree().getSelection();
		List<CaseNode> selected = nodes.selectedNodes();
		Optional<OpenCase> open = getSite().getService(ActiveCase.class).get();
		if (items.length != 1 || selected.isEmpty() || open.isEmpty()) {
			return;
		}
		switch (selected.getFirst().element()) {
		case Source source -> rename(open.get(), items[0], source, ModelPackage.Literals.SOURCE__NAME);
		case Document document -> rename(open.get(), items[0], document, ModelPackage.Literals.DOCUMENT__TITLE);
		case Hypothesis hypothesis -> rename(open.get(), items[0], hypothesis, ModelPackage.Literals.HYPOTHESIS__TITLE);
		case WriteUpFile file -> InlineEdit.start(nodes.tree(), items[0], file.name(),
				after -> EmptyState.run(getSite(), UiIds.RENAME_WRITE_UP, Map.of("file", file.name(), "name", after)));
		case null, default -> {
			// has no name of its own
		}
		}
	}

	private void rename(OpenCase open, TreeItem item, EObject element, EAttribute name) {
		String before = element.eGet(name) instanceof String text ? text : Labels.text(element);
		InlineEdit.start(nodes.tree(), item, before, after -> CaseChange.run(open,
				NLS.bind(Messages.Explorer_rename, before), () -> element.eSet(name, after)));
	}

	private void open(CaseNode node) {
		if (node.kind() == CaseNode.Kind.writeUps && node.children().isEmpty()) {
			EmptyState.run(getSite(), UiIds.NEW_WRITE_UP, Map.of());
			return;
		}
		if (node.element() instanceof WriteUpFile file) {
			EmptyState.run(getSite(), UiIds.OPEN_WRITE_UP, Map.of("file", file.name()));
			return;
		}
		if (node.isFolder()) {
			TreeItem item = nodes.tree().getSelection()[0];
			item.setExpanded(!item.getExpanded());
			return;
		}
		try {
			Optional<Place> place = node.modelElement().flatMap(Place::of);
			if (place.isPresent()) {
				Words.show(getSite().getPage(), place.get());
			} else {
				boolean isWeighed = node.element() instanceof Hypothesis;
				getSite().getPage().showView(isWeighed ? UiIds.HYPOTHESES_VIEW : UiIds.DETAILS_VIEW);
			}
		} catch (PartInitException e) {
			ILog.of(CaseExplorer.class).error("It could not be opened.", e);
		}
	}

	private void show(Optional<List<CaseNode>> made) {
		boolean hasContent = made.map(folders -> folders.stream().anyMatch(f -> !f.children().isEmpty())).orElse(false);
		if (made.isEmpty()) {
			empty.sayNoCase(Messages.Empty_noCase, getSite());
		} else if (!hasContent) {
			empty.say(Messages.Explorer_empty, Messages.Empty_import,
					() -> EmptyState.run(getSite(), UiIds.IMPORT, Map.of()));
		}
		folders = made.orElse(List.of());
		list();
		stack.top(hasContent ? full : empty);
	}

	private void list() {
		FilterWords words = filter.words();
		only.say(brushing.words());
		String longest = folders.stream().flatMap(f -> f.children().stream()).map(CaseNode::count)
				.max(Comparator.comparingInt(String::length)).orElse("");
		if (longest.length() != longestCount.length()) {
			longestCount = longest;
			fitCounts.run();
		}
		List<CaseNode> left = brushing.get().map(b -> CaseTree.only(folders, b.elements())).orElse(folders);
		nodes.show(words.isEmpty() ? left : CaseTree.filtered(left, words));
	}

	private void showAll() {
		brushing.set(Optional.empty());
		nodes.tree().setFocus();
	}

	/** What is no node of its own is shown by the document it stands in. */
	private void reveal(EObject selected) {
		if (nodes.selectedNodes().stream().anyMatch(n -> n.element() == selected)) {
			return; // in its story, too
		}
		if (!nodes.reveal(n -> n.element() == selected)) {
			Place.of(selected).ifPresent(place -> nodes.reveal(n -> n.element() == place.document()));
		}
	}
}
