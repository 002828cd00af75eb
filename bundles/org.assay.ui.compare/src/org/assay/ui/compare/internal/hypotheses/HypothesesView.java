package org.assay.ui.compare.internal.hypotheses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assay.core.OpenCase;
import org.assay.core.hypotheses.EvidenceMatrix;
import org.assay.core.hypotheses.EvidenceMatrix.Column;
import org.assay.core.hypotheses.EvidenceMatrix.Row;
import org.assay.core.hypotheses.MatrixWords;
import org.assay.core.hypotheses.Weighing;
import org.assay.model.EvidenceItem;
import org.assay.model.Hypothesis;
import org.assay.model.Rating;
import org.assay.ui.AccessibleName;
import org.assay.ui.ActiveCase;
import org.assay.ui.Brushing;
import org.assay.ui.Brushing.Brushed;
import org.assay.ui.Derived;
import org.assay.ui.EmptyState;
import org.assay.ui.Ground;
import org.assay.ui.Palette;
import org.assay.ui.Place;
import org.assay.ui.Words;
import org.assay.ui.compare.CompareIds;
import org.assay.ui.compare.internal.Messages;
import org.assay.ui.compare.internal.decide.KeyContext;
import org.assay.ui.compare.internal.grid.CellGrid;
import org.assay.ui.compare.internal.grid.CellGrid.Cells;
import org.assay.ui.parts.OnlyLine;
import org.assay.ui.parts.Pages;
import org.assay.ui.parts.PartSelection;
import org.eclipse.core.commands.State;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.eclipse.ui.part.ViewPart;

/**
 * Evidence by hypotheses: how each item stands to each, what speaks against each of them, and in words what that comes to. A
 * key rates the cell that the cursor is in; Enter leads to the words.
 */
public final class HypothesesView extends ViewPart implements Cells {
	private static final int LINES = 3;
	/** What speaks against each hypothesis stands over the evidence. */
	private static final int SCORES = 0;
	/** In hundredths; ratings need more room than evidence, which says itself when it is selected. */
	private static final int EVIDENCE_SHARE = 28;
	private final PartSelection selection = new PartSelection();
	private Pages stack;
	private Composite page;
	private CellGrid grid;
	private Text words;
	private EmptyState empty;
	private OnlyLine only;
	private Derived<Shown> derived;
	private Runnable unbrush;
	/** Read on another thread. */
	private volatile Optional<Brushed> brushed = Optional.empty();
	private Shown shown = Shown.NOTHING;
	private List<Integer> order = List.of();

	/**
	 * What is shown, worked out in the background.
	 *
	 * @param matrix with the evidence that lies in what is brushed
	 * @param part   how much of the evidence that is; nothing when nothing is brushed
	 */
	private record Shown(EvidenceMatrix matrix, Weighing weighing, List<String> titles, String says,
			Optional<Part> part) {
		static final Shown NOTHING = new Shown(new EvidenceMatrix(List.of(), List.of()),
				new Weighing(0, List.of()), List.of(), "", Optional.empty());

		static Shown of(OpenCase open, Optional<Brushed> brushed) {
			EvidenceMatrix all = EvidenceMatrix.of(open.model());
			EvidenceMatrix matrix = brushed.map(b -> all.only(row -> Part.has(b, row))).orElse(all);
			Optional<Part> part = brushed.map(b -> Part.of(b, matrix, all.rows().size()));
			String says = String.join(" ", MatrixWords.of(matrix));
			return new Shown(matrix, matrix.weighing(),
					matrix.columns().stream().map(c -> (c.label() + " " + c.title()).strip()).toList(),
					part.map(p -> p.says(says)).orElse(says), part);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		Brushing brushing = getSite().getService(Brushing.class);
		only = new OnlyLine(parent, () -> {
			brushing.set(Optional.empty());
			setFocus();
		});
		stack = new Pages(parent, this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		grid = new CellGrid(page, getTitle(), this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
		words = new Text(page, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		AccessibleName.give(words, Messages.Hypotheses_says);
		// the platform's dark style sheets would write it in grey on grey
		Ground.own(words);
		colours();
		Runnable unfollow = Palette.follow(this::colours);
		words.addListener(SWT.Dispose, e -> unfollow.run());
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LINES * words.getLineHeight())
				.indent(6, 3).applyTo(words);
		empty = new EmptyState(stack);
		stack.top(empty);
		getSite().setSelectionProvider(selection);
		MenuManager menu = new MenuManager();
		grid.cursor().setMenu(menu.createContextMenu(grid.cursor()));
		getSite().registerContextMenu(menu, selection);
		KeyContext.follow(getSite(), grid.cursor(), CompareIds.WEIGHING_CONTEXT);
		KeyContext.followWithin(getSite(), empty, CompareIds.WEIGHING_CONTEXT); // the letters that add something
		EvidenceDrop.on(grid.table(), getSite());
		EvidenceDrop.on(grid.cursor(), getSite());
		derived = new Derived<>(getSite().getService(ActiveCase.class), getTitle(), open -> Shown.of(open, brushed),
				this::show);
		unbrush = brushing.follow(now -> {
			brushed = now;
			derived.refresh();
		});
	}

	private void colours() {
		words.setBackground(Palette.color(Palette.Role.panel));
		words.setForeground(Palette.color(Palette.Role.text));
	}

	private void show(Optional<Shown> made) {
		List<String> before = shown.titles();
		Optional<EvidenceItem> item = item();
		int column = grid.column();
		int at = grid.row();
		shown = made.orElse(Shown.NOTHING);
		if (made.isEmpty()) {
			empty.sayUnread(Messages.Hypotheses_empty, getSite());
		} else {
			empty.say(Messages.Hypotheses_empty, Messages.Hypotheses_add,
					() -> EmptyState.run(getSite(), CompareIds.ADD_HYPOTHESIS, Map.of()));
		}
		only.say(shown.matrix().columns().isEmpty() ? "" : shown.part().map(Part::line).orElse(""));
		order = order();
		grid.rows(shown.matrix().columns().isEmpty() ? 0 : order.size() + 1);
		if (!before.equals(shown.titles()) || grid.table().getColumnCount() == 0) {
			grid.columns(Messages.Hypotheses_evidence, shown.titles(),
					List.of(Messages.Hypotheses_spread, Messages.Hypotheses_weight, Messages.Hypotheses_grade),
					Looks.WIDEST, EVIDENCE_SHARE);
			grid.table().getColumn(shown.titles().size() + 1).addListener(SWT.Selection,
					e -> EmptyState.run(getSite(), CompareIds.SORT_EVIDENCE, Map.of()));
		}
		grid.refresh();
		words.setText(shown.says());
		words.setToolTipText(Messages.Hypotheses_saysMore);
		stack.top(shown.matrix().columns().isEmpty() ? empty : page);
		keep(item, at, column);
	}

	/** The cursor stays with what it was on, wherever that is now, or goes to what took its place. */
	private void keep(Optional<EvidenceItem> item, int at, int column) {
		int row = IntStream.rangeClosed(1, order.size()).filter(r -> item.filter(i -> i == row(r).item()).isPresent())
				.findFirst().orElse(Math.min(at, grid.table().getItemCount() - 1));
		if (row >= 0) {
			grid.go(row, Math.min(column, grid.table().getColumnCount() - 1));
		}
	}

	private List<Integer> order() {
		return isSorted() ? shown.weighing().byDiagnosticity()
				: IntStream.range(0, shown.matrix().rows().size()).boxed().toList();
	}

	private boolean isSorted() {
		State state = getSite().getService(ICommandService.class).getCommand(CompareIds.SORT_EVIDENCE)
				.getState(RegistryToggleState.STATE_ID);
		return state != null && Boolean.TRUE.equals(state.getValue());
	}

	/** Puts the rows in the order that the command has been set to. */
	void sort() {
		show(grid.table().isDisposed() || shown == Shown.NOTHING ? Optional.empty() : Optional.of(shown));
	}

	/** Index in the matrix of what is shown in a row of the table; below the scores. */
	private int index(int row) {
		return order.get(row - 1);
	}

	private Row row(int row) {
		return shown.matrix().rows().get(index(row));
	}

	@Override
	public void fill(TableItem item, int index) {
		if (index == SCORES) {
			fillScores(item);
			return;
		}
		item.setFont(null);
		Row row = row(index);
		Weighing.Row weighed = shown.weighing().rows().get(index(index));
		List<String> texts = new ArrayList<>();
		texts.add(row.label() + " " + row.words());
		row.ratings().forEach(r -> texts.add(r.map(Rating::getConsistency).map(Looks::words).orElse("")));
		texts.add(weighed.isRated() ? NLS.bind(Messages.Hypotheses_spreadOf, weighed.spread()) : "");
		texts.add(MatrixWords.number(row.weight()));
		texts.add(row.grades());
		item.setText(texts.toArray(String[]::new));
		for (int i = 0; i < row.ratings().size(); i++) {
			item.setForeground(i + 1, Looks.color(row.ratings().get(i).map(Rating::getConsistency)));
		}
	}

	private void fillScores(TableItem item) {
		item.setText(0, shown.part().map(Part::against).orElse(Messages.Hypotheses_against));
		List<Integer> least = shown.weighing().order().getFirst();
		boolean isTold = !shown.matrix().rows().isEmpty() && least.size() < shown.titles().size();
		for (int i = 0; i < shown.titles().size(); i++) {
			String score = MatrixWords.number(shown.weighing().against(i));
			item.setForeground(i + 1, null);
			item.setText(i + 1, isTold && least.contains(i) ? NLS.bind(Messages.Hypotheses_least, score) : score);
		}
		for (int i = shown.titles().size() + 1; i < grid.table().getColumnCount(); i++) {
			item.setText(i, "");
		}
		item.setFont(Looks.bold());
	}

	@Override
	public String ofEmpty(int column) {
		return column <= shown.titles().size() ? Messages.Hypotheses_unrated : Messages.Hypotheses_none;
	}

	/** The evidence of the row that the cursor is in. */
	public Optional<EvidenceItem> item() {
		int row = grid == null ? -1 : grid.row();
		return row <= SCORES || row > order.size() ? Optional.empty() : Optional.of(row(row).item());
	}

	/** The hypothesis of the column that the cursor is in. */
	public Optional<Hypothesis> hypothesis() {
		List<Column> columns = shown.matrix().columns();
		int column = grid.column() - 1;
		return grid.row() < 0 || column < 0 || column >= columns.size() ? Optional.empty()
				: Optional.of(columns.get(column).hypothesis());
	}

	/** The rating of the cell that the cursor is in. */
	public Optional<Rating> rating() {
		return item().flatMap(i -> i.getRatings().stream()
				.filter(r -> hypothesis().filter(h -> h == r.getHypothesis()).isPresent()).findFirst());
	}

	private Optional<EObject> atCursor() {
		return rating().<EObject>map(r -> r).or(this::item).or(this::hypothesis);
	}

	@Override
	public void selected() {
		selection.setSelection(atCursor().map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
	}

	/** Leads to the words; evidence that rests on none is worded anew. */
	@Override
	public void open() {
		Optional<Place> place = item().flatMap(Place::of);
		if (place.isEmpty()) {
			EmptyState.run(getSite(), "org.eclipse.ui.edit.rename", Map.of());
			return;
		}
		try {
			Words.show(getSite().getPage(), place.get());
		} catch (PartInitException e) {
			ILog.of(getClass()).error("The words could not be shown.", e);
		}
	}

	@Override
	public void setFocus() {
		if (shown.matrix().columns().isEmpty()) {
			empty.setFocus();
		} else {
			if (grid.row() < 0 && !order.isEmpty()) {
				grid.go(SCORES + 1, 1);
			}
			grid.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (derived != null) {
			derived.dispose();
			unbrush.run();
			grid.dispose();
		}
		super.dispose();
	}

	/** The widget; for tests. */
	Table table() {
		return grid.table();
	}

	/** What is said of the cell; for tests. */
	String spoken() {
		return grid.spoken();
	}

	/** What the matrix comes to, in words; for tests. */
	String says() {
		return words.getText();
	}
}
