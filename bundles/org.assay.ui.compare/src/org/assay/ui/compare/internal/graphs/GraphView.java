package org.assay.ui.compare.internal.graphs;

import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.graph.Graph.Node;
import org.assay.graph.story.CaseGraph;
import org.assay.graph.story.Within;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Question;
import org.assay.ui.ActiveCase;
import org.assay.ui.Brushing;
import org.assay.ui.EmptyState;
import org.assay.ui.Followed;
import org.assay.ui.Ground;
import org.assay.ui.Palette;
import org.assay.ui.Place;
import org.assay.ui.Words;
import org.assay.ui.compare.CompareIds;
import org.assay.ui.compare.internal.Messages;
import org.assay.ui.parts.OnlyLine;
import org.assay.ui.parts.Pages;
import org.assay.ui.parts.PartSelection;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

/** A graph of what is selected, in words above and as boxes and lines below. A box leads to its words. */
public abstract class GraphView extends ViewPart {
	private final PartSelection selection = new PartSelection();
	private Pages stack;
	private Composite full;
	private Label words;
	private Label notice;
	private GraphCanvas canvas;
	private EmptyState empty;
	private GraphWorker worker;
	private Runnable unfollowCase;
	private Runnable unfollowSelection;
	private Runnable unfollowPalette;
	private Brushing brushing;
	private Runnable unbrush;
	private OnlyLine only;
	/** What was brushed when the graph was made, in words. */
	private String brushed = "";
	private Optional<OpenCase> open = Optional.empty();
	private Optional<EObject> selected = Optional.empty();
	private CaseGraph graph = CaseGraph.NOTHING;

	/**
	 * A graph.
	 *
	 * @param whenShown called on the UI thread before it is shown
	 */
	record Made(CaseGraph graph, Runnable whenShown) {
	}

	/**
	 * Makes the graph; called on another thread.
	 *
	 * @param within what lies outside stands back
	 */
	abstract Made make(OpenCase of, EObject selectedElement, Within within);

	/** Puts something above the graph; the parent has a grid. */
	void createAbove(Composite parent) {
		// nothing to choose
	}

	/** There is no case any more. */
	void closed() {
		// nothing to choose
	}

	/** Something else than a claim, a question or a comparison is selected elsewhere. */
	void follow(EObject element) {
		// it makes no other graph
	}

	/** What belongs here, in a sentence. */
	abstract String emptySentence();

	/** Name of the file that a picture is written to at first, without its ending. */
	abstract String fileName();

	/** Whether another element makes another graph, not just another box stand out. */
	private static boolean isSubject(EObject element) {
		return element instanceof Claim || element instanceof Question || element instanceof Comparison;
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		createAbove(parent);
		brushing = getSite().getService(Brushing.class);
		only = new OnlyLine(parent, this::showAll);
		stack = new Pages(parent, this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		full = new Composite(stack, SWT.NONE);
		Ground.on(full);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(full);
		words = new Label(full, SWT.WRAP);
		notice = new Label(full, SWT.WRAP);
		Ground.muted(notice);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 6).hint(200, SWT.DEFAULT).applyTo(words);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).hint(200, SWT.DEFAULT).exclude(true)
				.applyTo(notice);
		canvas = new GraphCanvas(full, getTitle());
		GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(canvas);
		empty = new EmptyState(stack);
		stack.top(empty);
		canvas.addGraphListener(new OnCanvas());
		getSite().setSelectionProvider(selection);
		followFocus();
		worker = new GraphWorker(stack.getDisplay(), getTitle(), this::make, this::show);
		unfollowSelection = Followed.selection(getSite(), this::selectedElsewhere);
		unfollowPalette = Palette.follow(canvas::redraw);
		unfollowCase = getSite().getService(ActiveCase.class).follow(this::caseChanged);
		if (getSite().getPage().getSelection() instanceof IStructuredSelection before
				&& before.getFirstElement() instanceof EObject element) {
			selectedElsewhere(element); // before there was this view
		}
		unbrush = brushing.follow(brushed -> request());
	}

	/** Keys are commands only while the canvas has the focus. */
	private void followFocus() {
		IContextService contexts = getSite().getService(IContextService.class);
		IContextActivation[] active = new IContextActivation[1];
		canvas.addListener(SWT.FocusIn, e -> active[0] = contexts.activateContext(CompareIds.GRAPH_CONTEXT));
		canvas.addListener(SWT.FocusOut, e -> contexts.deactivateContext(active[0]));
	}

	private void caseChanged(Optional<OpenCase> now) {
		if (!now.equals(open)) {
			selected = Optional.empty();
			selection.setSelection(StructuredSelection.EMPTY);
		}
		open = now;
		if (open.isPresent()) {
			request();
		} else {
			worker.stop();
			graph = CaseGraph.NOTHING;
			closed();
			sayEmpty();
		}
	}

	/** Makes the graph of this element, or of none, as if it had been selected elsewhere. */
	final void showOf(Optional<EObject> element) {
		selected = element;
		request();
	}

	private void request() {
		open.ifPresent(of -> worker.request(of, selected, brushing.get()));
	}

	private void showAll() {
		brushing.set(Optional.empty());
		setFocus();
	}

	private void selectedElsewhere(EObject element) {
		if (graph.nodeOf(element).isPresent()) {
			canvas.reveal(graph.nodeOf(element));
		}
		if (!isSubject(element)) {
			follow(element);
		} else if (selected.filter(element::equals).isEmpty()) {
			showOf(Optional.of(element));
		}
	}

	private void show(GraphWorker.Ready ready) {
		if (stack.isDisposed() || open.filter(ready.open()::equals).isEmpty()) {
			return;
		}
		boolean isSame = graph.words().equals(ready.made().graph().words());
		graph = ready.made().graph();
		brushed = ready.brushed();
		ready.made().whenShown().run();
		if (graph.graph().nodes().isEmpty()) {
			sayEmpty();
			return;
		}
		only.say(says());
		words.setText(graph.words().replace("&", "&&"));
		notice.setText(graph.notice());
		notice.setVisible(!graph.notice().isEmpty());
		((GridData) notice.getLayoutData()).exclude = graph.notice().isEmpty();
		full.layout();
		stack.top(full);
		canvas.show(ready.placed(), isSame);
		selected.flatMap(graph::nodeOf).ifPresent(n -> canvas.reveal(Optional.of(n)));
	}

	/** How much of what is shown is brushed, and what the rest looks like; empty when nothing is brushed. */
	String says() {
		return graph.inside().isEmpty() ? ""
				: NLS.bind(graph.graph().hasBack() ? Messages.Graph_brushed : Messages.Graph_brushedAll, brushed,
						graph.inside());
	}

	private void sayEmpty() {
		only.say("");
		empty.sayUnread(emptySentence(), getSite());
		stack.top(empty);
	}

	/** The canvas, for commands. */
	public GraphCanvas canvas() {
		return canvas;
	}

	/** What is shown, for commands. */
	public CaseGraph graph() {
		return graph;
	}

	@Override
	public void setFocus() {
		if (stack.top() == full) {
			canvas.setFocus();
		} else {
			empty.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (unfollowCase != null) {
			unfollowCase.run();
			unfollowSelection.run();
			unfollowPalette.run();
			unbrush.run();
			worker.stop();
		}
		super.dispose();
	}

	/** Passes on what is done to the boxes. */
	private final class OnCanvas implements GraphCanvas.Listener {

		@Override
		public void chosen(Node node) {
			EObject element = graph.elements().get(node.id());
			selection.setSelection(element == null ? StructuredSelection.EMPTY : new StructuredSelection(element));
		}

		@Override
		public void opened(Node node) {
			Optional<Place> place = Optional.ofNullable(graph.elements().get(node.id())).flatMap(Place::of);
			try {
				if (place.isPresent()) {
					Words.show(getSite().getPage(), place.get());
				}
			} catch (PartInitException e) {
				ILog.of(GraphView.class).error(Messages.Graph_notShown, e);
			}
		}

		@Override
		public void changed() {
			// the words above stay
		}
	}
}
