package org.assay.ui.compare.internal.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assay.core.questions.QuestionMatrix;
import org.assay.core.questions.QuestionMatrix.Answer;
import org.assay.core.questions.QuestionMatrix.Cell;
import org.assay.core.questions.QuestionMatrix.Column;
import org.assay.core.questions.QuestionMatrix.Row;
import org.assay.core.stories.Stories;
import org.assay.core.stories.Stories.Story;
import org.assay.model.ModelFactory;
import org.assay.model.Question;
import org.assay.model.Verdicts;
import org.assay.model.provider.Labels;
import org.assay.ui.ActiveCase;
import org.assay.ui.Brushing;
import org.assay.ui.Derived;
import org.assay.ui.EmptyState;
import org.assay.ui.Followed;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.ui.Place;
import org.assay.ui.Words;
import org.assay.ui.compare.internal.Messages;
import org.assay.ui.compare.internal.decide.KeyContext;
import org.assay.ui.compare.internal.grid.CellGrid;
import org.assay.ui.compare.internal.grid.CellGrid.Cells;
import org.assay.ui.compare.internal.stories.StoryChoice;
import org.assay.ui.compare.internal.stories.StoryChoice.Choice;
import org.assay.ui.parts.Narrowable;
import org.assay.ui.parts.Narrowing;
import org.assay.ui.parts.Pages;
import org.assay.ui.parts.PartSelection;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** Questions at issue by sources: who asserts, who denies, who differs, who is silent. A cell leads to the words. */
public final class MatrixView extends ViewPart implements Cells, Narrowable {
	private static final int QUESTION_SHARE = 30;
	/** So many claims of a source on one question are usual at most. */
	private static final int FEW = 2;
	/** The key of all questions, of whatever story. */
	private static final String ALL = "*";
	private static final Told NOTHING = new Told(new QuestionMatrix(List.of(), List.of()),
			Stories.of(ModelFactory.eINSTANCE.createCase()));
	private final PartSelection selection = new PartSelection();
	private Pages stack;
	private CellGrid grid;
	private EmptyState empty;
	private Derived<Told> derived;
	private StoryChoice story;
	/** The story that is to be listed again after all are; nothing when the analyst chose all. */
	private Optional<String> before = Optional.empty();
	private Narrowing<Row> narrowing;
	private Runnable unfollow;
	private Told told = NOTHING;
	/** What was selected elsewhere and has not been gone to yet; null for nothing. */
	private EObject wanted;
	/** Of the story, even of what is not shown. */
	private List<Column> columns = List.of();
	private QuestionMatrix matrix = new QuestionMatrix(columns, List.of());

	/** What is said of a case. */
	private record Told(QuestionMatrix matrix, Stories stories) {
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		story = new StoryChoice(parent, Messages.Matrix_story, Messages.Matrix_storyName, this::storyChosen);
		narrowing = new Narrowing<>(parent, Row::question, this::list, this::widened);
		stack = new Pages(parent, this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		grid = new CellGrid(stack, getTitle(), this);
		empty = new EmptyState(stack);
		stack.top(empty);
		getSite().setSelectionProvider(selection);
		MenuManager menu = new MenuManager();
		grid.cursor().setMenu(menu.createContextMenu(grid.cursor()));
		getSite().registerContextMenu(menu, selection);
		KeyContext.follow(getSite(), grid.cursor());
		derived = new Derived<>(getSite().getService(ActiveCase.class), getTitle(),
				open -> new Told(QuestionMatrix.of(open.model()), Stories.of(open.model())), this::show);
		unfollow = Followed.selection(getSite(), selected -> {
			wanted = selected;
			follow();
		});
		grid.table().addListener(SWT.Paint, e -> {
			if (wanted != null) {
				stack.getDisplay().asyncExec(this::follow);
			}
		});
		narrowing.follow(getSite().getService(Brushing.class));
	}

	/** What is shown; for tests. */
	QuestionMatrix matrix() {
		return matrix;
	}

	/** The widget with its cursor; for tests. */
	CellGrid grid() {
		return grid;
	}

	private void show(Optional<Told> made) {
		told = made.orElse(NOTHING);
		List<Choice> choices = choices();
		story.offer(choices);
		if (before.filter(key -> choices.stream().noneMatch(c -> c.key().equals(key))).isPresent()) {
			before = Optional.empty(); // of another case, which was not narrowed
			choices.stream().findFirst().ifPresent(first -> story.show(first.key()));
		}
		listStory();
	}

	/** The stories that have questions, those in none, and all of them; only what there is, and nothing where that is one. */
	private List<Choice> choices() {
		List<Row> rows = told.matrix().rows();
		Map<String, Integer> counts = new LinkedHashMap<>();
		rows.forEach(row -> counts.merge(key(row), 1, Integer::sum));
		List<Choice> choices = new ArrayList<>();
		if (counts.size() < 2) {
			return choices;
		}
		told.stories().all().stream().filter(s -> counts.containsKey(s.id()))
				.forEach(s -> choices.add(new Choice(s.id(), NLS.bind(Messages.Matrix_inStory,
						new Object[] { StoryChoice.called(s), s.documents().size(), counts.get(s.id()) }))));
		if (counts.containsKey(StoryChoice.NONE)) {
			choices.add(new Choice(StoryChoice.NONE,
					NLS.bind(Messages.Matrix_noStory, counts.get(StoryChoice.NONE))));
		}
		choices.add(new Choice(ALL, NLS.bind(Messages.Matrix_allStories, rows.size())));
		return choices;
	}

	private String key(Row row) {
		return told.stories().of(row.question()).map(Story::id).orElse(StoryChoice.NONE);
	}

	private void storyChosen() {
		before = Optional.empty();
		listStory();
	}

	private void listStory() {
		boolean isAll = !story.getVisible() || ALL.equals(story.chosen());
		QuestionMatrix ofStory = isAll ? told.matrix()
				: told.matrix().only(row -> key(row).equals(story.chosen()));
		columns = ofStory.columns();
		narrowing.show(ofStory.rows());
	}

	/** What is counted elsewhere is counted over all stories. */
	@Override
	public void narrow(String words, Collection<? extends EObject> only) {
		String shown = story.chosen();
		if (story.show(ALL)) {
			before = Optional.of(shown);
			listStory();
		}
		narrowing.to(words, only);
	}

	private void widened() {
		before.filter(story::show).ifPresent(key -> listStory());
		before = Optional.empty();
		setFocus();
	}

	/**
	 * Goes to what is selected elsewhere: the question, the claim where a source makes it, else the story of the document it stands
	 * in. What is out of sight goes there when it is seen.
	 */
	private void follow() {
		if (wanted == null || stack.isDisposed() || !stack.isVisible()) {
			return;
		}
		EObject selected = wanted;
		wanted = null;
		Optional<Story> of = selected instanceof Question question ? told.stories().of(question)
				: Place.of(selected).flatMap(place -> told.stories().of(place.document()));
		if (!ALL.equals(story.chosen()) && of.filter(to -> story.show(to.id())).isPresent()) {
			listStory();
		}
		if (row().filter(at -> at.question() == selected).isPresent()) {
			return;
		}
		List<Row> rows = matrix.rows();
		IntStream.concat(IntStream.of(Math.max(grid.row(), 0)), IntStream.range(0, rows.size()))
				.filter(i -> i < rows.size() && holds(rows.get(i), selected)).findFirst()
				.ifPresent(i -> grid.reveal(i, cell(rows.get(i), selected) + 1));
	}

	private static boolean holds(Row row, EObject element) {
		return row.question() == element || cell(row, element) >= 0;
	}

	private static int cell(Row row, EObject claim) {
		return IntStream.range(0, row.cells().size()).filter(i -> row.cells().get(i).claims().contains(claim))
				.findFirst()
				.orElse(-1);
	}

	private void list(List<Row> rows) {
		List<Column> before = matrix.columns();
		Optional<Question> question = question();
		int column = grid.column();
		matrix = new QuestionMatrix(columns, rows);
		if (rows.isEmpty() && !narrowing.sayIfNothingIsLeft(empty)) {
			empty.sayUnread(Messages.Matrix_empty, getSite());
		}
		// before the columns: making them asks for the rows there are, which may be fewer now
		grid.rows(matrix.rows().size());
		if (!before.equals(matrix.columns()) || grid.table().getColumnCount() == 0) {
			grid.columns(Messages.Matrix_question,
					matrix.columns().stream().map(c -> c.name() == null ? "" : c.name()).toList(),
					List.of(Messages.Matrix_speaking, Messages.Relations_verdict),
					NLS.bind(Messages.Matrix_times, Messages.Matrix_asserts, FEW), QUESTION_SHARE);
		}
		grid.refresh();
		stack.top(matrix.rows().isEmpty() ? empty : grid.control());
		question.ifPresent(q -> keep(q, column));
	}

	/** The cursor stays in the row of its question, or goes to the first. */
	private void keep(Question question, int column) {
		List<Row> rows = matrix.rows();
		int row = IntStream.range(0, rows.size()).filter(i -> rows.get(i).question() == question).findFirst().orElse(0);
		grid.restore(row, Math.min(column, grid.table().getColumnCount() - 1));
	}

	@Override
	public void fill(TableItem item, int index) {
		Row row = matrix.rows().get(index);
		List<String> texts = new ArrayList<>();
		texts.add(Labels.text(row.question()));
		row.cells().forEach(c -> texts.add(words(c)));
		texts.add(NLS.bind(Messages.Matrix_of, row.speaking(), row.cells().size()));
		texts.add(Labels.literal(Verdicts.of(row.question())));
		item.setText(texts.toArray(String[]::new));
		for (int i = 0; i < row.cells().size(); i++) {
			item.setForeground(i + 1, Palette.color(role(row.cells().get(i).answer())));
		}
	}

	private static String words(Cell cell) {
		String answer = switch (cell.answer()) {
		case asserts -> Messages.Matrix_asserts;
		case denies -> Messages.Matrix_denies;
		case differs -> Messages.Matrix_differs;
		case silent -> Messages.Matrix_silent;
		};
		return cell.claims().size() > 1 ? NLS.bind(Messages.Matrix_times, answer, cell.claims().size()) : answer;
	}

	private static Role role(Answer answer) {
		return switch (answer) {
		case asserts -> Role.agree;
		case denies, differs -> Role.conflict;
		case silent -> Role.muted;
		};
	}

	private Optional<Row> row() {
		int row = grid.row();
		return row < 0 || row >= matrix.rows().size() ? Optional.empty() : Optional.of(matrix.rows().get(row));
	}

	/** The question of the row that the cursor is in. */
	public Optional<Question> question() {
		return row().map(Row::question);
	}

	/** All questions shown but the one of the row that the cursor is in. */
	public List<Question> otherQuestions() {
		Optional<Question> mine = question();
		return matrix.rows().stream().map(Row::question).filter(q -> mine.filter(q::equals).isEmpty()).toList();
	}

	/** The claim of the cell, or the question when the cell is none of a source that speaks. */
	private Optional<EObject> atCursor() {
		int cell = grid.column() - 1;
		return row().map(at -> {
			boolean isSaid = cell >= 0 && cell < at.cells().size() && !at.cells().get(cell).claims().isEmpty();
			return isSaid ? at.cells().get(cell).claims().getFirst() : at.question();
		});
	}

	@Override
	public void selected() {
		selection.setSelection(atCursor().map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
	}

	@Override
	public void open() {
		Optional<Place> place = atCursor().flatMap(Place::of);
		if (place.isPresent()) {
			try {
				Words.show(getSite().getPage(), place.get());
			} catch (PartInitException e) {
				ILog.of(getClass()).error("The words could not be shown.", e);
			}
		}
	}

	@Override
	public void setFocus() {
		if (matrix.rows().isEmpty()) {
			empty.setFocus();
		} else {
			grid.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (derived != null) {
			derived.dispose();
			unfollow.run();
			grid.dispose();
		}
		super.dispose();
	}
}
