package org.assay.ui.timeline.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.model.GiveWay;
import org.assay.text.Span;
import org.assay.timeline.CaseTimeline;
import org.assay.timeline.TimelineItem;
import org.assay.timeline.drawing.MarkTexts;
import org.assay.timeline.index.Mark;
import org.assay.timeline.index.TimelineFilter;
import org.assay.timeline.scale.Range;
import org.assay.ui.ActiveCase;
import org.assay.ui.Brushing;
import org.assay.ui.Derived;
import org.assay.ui.EmptyState;
import org.assay.ui.Followed;
import org.assay.ui.Palette;
import org.assay.ui.Place;
import org.assay.ui.UiIds;
import org.assay.ui.Words;
import org.assay.ui.parts.OnlyLine;
import org.assay.ui.parts.Pages;
import org.assay.ui.parts.PartSelection;
import org.assay.ui.timeline.TimelineIds;
import org.assay.ui.timeline.internal.canvas.CanvasListener;
import org.assay.ui.timeline.internal.canvas.Frame;
import org.assay.ui.timeline.internal.canvas.TimelineCanvas;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

/** When things happened, were said and were published. */
public final class TimelineView extends ViewPart implements CanvasListener {
	private Optional<IMemento> memento = Optional.empty();
	private final PartSelection selection = new PartSelection();
	private FilterBar bar;
	private Pages stack;
	private TimelineCanvas canvas;
	private EmptyState empty;
	private Derived<Loaded> derived;
	private Runnable unfollowSelection;
	private Runnable unfollowPalette;
	private Optional<Loaded> loaded = Optional.empty();
	private BrushedCase brushed;
	private Runnable unfollowBrushing;

	@Override
	public void init(IViewSite site, IMemento state) throws PartInitException {
		super.init(site, state);
		memento = Optional.ofNullable(state);
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		bar = new FilterBar(parent, this::filter, grouping -> canvas.setGrouping(grouping),
				this::setFocus, this::showUnplaced);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		OnlyLine line = new OnlyLine(parent, this::clearBrush);
		stack = new Pages(parent, this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		canvas = new TimelineCanvas(stack, Messages.Work_frame);
		empty = new EmptyState(stack);
		stack.top(empty);
		memento.ifPresent(bar::restore);
		canvas.setGrouping(bar.grouping());
		canvas.setFilter(bar.filter());
		canvas.addCanvasListener(this);
		getSite().setSelectionProvider(selection);
		followFocus();
		Brushing brushing = getSite().getService(Brushing.class);
		brushed = new BrushedCase(brushing, line);
		unfollowBrushing = brushing.follow(now -> {
			if (now.isEmpty()) {
				canvas.brush().set(Optional.empty());
			}
		});
		unfollowSelection = Followed.selection(getSite(), this::selectedElsewhere);
		unfollowPalette = Palette.follow(canvas::restyle);
		derived = new Derived<>(getSite().getService(ActiveCase.class), Messages.Work_read,
				(open, soFar) -> Loaded.read(open, GiveWay.asked(), soFar), this::show);
	}

	/** Keys without Ctrl are commands only while the canvas has the focus, so that the search box can be typed in. */
	private void followFocus() {
		IContextService contexts = getSite().getService(IContextService.class);
		IContextActivation[] active = new IContextActivation[1];
		canvas.addListener(SWT.FocusIn, e -> active[0] = contexts.activateContext(TimelineIds.CONTEXT));
		canvas.addListener(SWT.FocusOut, e -> contexts.deactivateContext(active[0]));
	}

	private void filter(TimelineFilter filter) {
		canvas.setFilter(filter);
		brushed(canvas.brush().range(), true);
	}

	@Override
	public void brushed(Optional<Range> range, boolean isDone) {
		if (range.isEmpty()) {
			brushed.clear();
		} else if (isDone) {
			loaded.ifPresent(l -> brushed.take(l.of(), l.timeline(), bar.filter(), range.get()));
		} else {
			brushed.say(range.get());
		}
	}

	private void clearBrush() {
		canvas.brush().set(Optional.empty());
		setFocus();
	}

	/** A part is only for those who see nothing of the case yet. */
	void show(Optional<Loaded> next) {
		boolean sameCase = loaded.isPresent() && next.isPresent() && loaded.get().of() == next.get().of();
		if (sameCase && loaded.get().isWhole() && !next.get().isWhole()) {
			return;
		}
		loaded = next;
		canvas.setTimeline(timeline(), sameCase);
		if (sameCase) {
			brushed(canvas.brush().range(), true);
		}
		if (timeline().items().isEmpty()) {
			sayEmpty();
		}
	}

	@Override
	public void shown(Frame frame) {
		boolean isWhole = loaded.filter(l -> !l.isWhole()).isEmpty();
		bar.showStatus(frame.layout().data(), timeline(), isWhole);
		if (frame.index().size() == 0) {
			if (isWhole) {
				sayEmpty();
			}
		} else {
			stack.top(canvas);
		}
	}

	private void sayEmpty() {
		if (loaded.isEmpty()) {
			empty.sayNoCase(Messages.Empty_noCase, getSite());
		} else if (timeline().items().isEmpty()) {
			empty.say(Messages.Empty_noTimes, Messages.Empty_import, () -> run(UiIds.IMPORT));
		} else {
			int all = timeline().items().size();
			empty.say(all == 1 ? Messages.Empty_filteredOne : NLS.bind(Messages.Empty_filtered, MarkTexts.number(all)),
					Messages.Empty_clear, this::showAll);
		}
		stack.top(empty);
	}

	private void run(String command) {
		EmptyState.run(getSite(), command, Map.of());
	}

	private CaseTimeline timeline() {
		return loaded.map(Loaded::timeline).orElseGet(() -> new CaseTimeline(List.of(), List.of()));
	}

	@Override
	public void focused(Mark mark) {
		loaded.map(Loaded::of).ifPresent(open -> {
			List<EObject> elements = mark.items().stream().flatMap(i -> Elements.of(open.model(), i).stream()).toList();
			canvas.setSelected(Elements.ids(elements));
			selection.setSelection(new StructuredSelection(elements));
		});
	}

	private void selectedElsewhere(EObject element) {
		canvas.setSelected(Elements.ids(List.of(element)));
	}

	@Override
	public void opened(Mark mark) {
		loaded.map(Loaded::of).ifPresent(open -> showWords(open, mark.item()));
	}

	private void showUnplaced() {
		loaded.map(Loaded::of).ifPresent(open -> {
			Map<String, String> titles = open.model().getDocuments().stream()
					.collect(Collectors.toMap(Document::getId, d -> Objects.toString(d.getTitle(), "")));
			UnplacedDialog dialog = new UnplacedDialog(getSite().getShell(), timeline().unplaced(), titles);
			dialog.open();
			dialog.chosen().flatMap(u -> Elements.of(open.model(), u)).flatMap(Place::of).ifPresent(place -> {
				try {
					Words.show(getSite().getPage(), place);
				} catch (PartInitException e) {
					ILog.of(TimelineView.class).error("The words of a time could not be shown.", e);
				}
			});
		});
	}

	private void showWords(OpenCase open, TimelineItem item) {
		Optional<Document> document = Elements.document(open.model(), item.documentId());
		try {
			if (document.isPresent()) {
				Optional<Span> span = item.evidence().get(0).spans().stream().findFirst();
				if (span.isPresent()) {
					Words.show(getSite().getPage(), document.get(), span.get());
				} else {
					Words.open(getSite().getPage(), document.get());
				}
			}
		} catch (PartInitException e) {
			ILog.of(TimelineView.class).error("The article " + item.documentTitle() + " could not be opened.", e);
		}
	}

	/** Whether all times of the case are shown, or some are still being read. */
	public boolean isWhole() {
		return loaded.filter(Loaded::isWhole).isPresent();
	}

	/** The case whose times are shown, for commands. */
	public Optional<OpenCase> open() {
		return loaded.map(Loaded::of);
	}

	/** The canvas, for commands. */
	public TimelineCanvas canvas() {
		return canvas;
	}

	/** Shows all items again. */
	void showAll() {
		bar.clear();
	}

	/** Puts the cursor into the search box. */
	public void focusSearch() {
		bar.focusSearch();
	}

	@Override
	public void setFocus() {
		if (stack.top() == canvas) {
			canvas.setFocus();
		} else {
			empty.setFocus();
		}
	}

	@Override
	public void saveState(IMemento state) {
		bar.save(state);
	}

	@Override
	public void dispose() {
		if (derived != null) {
			derived.dispose();
			unfollowSelection.run();
			unfollowPalette.run();
			unfollowBrushing.run();
			brushed.clear();
		}
		super.dispose();
	}
}
