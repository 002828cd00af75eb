package org.assay.ui.annotate.internal.article;

import java.util.Optional;
import java.util.function.Consumer;
import org.assay.model.Grade;
import org.assay.model.Source;
import org.assay.model.Zone;
import org.assay.text.Span;
import org.assay.ui.EmptyState;
import org.assay.ui.Focus;
import org.assay.ui.Ground;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.filter.FilterMenu;
import org.assay.ui.annotate.internal.filter.FilterNotice;
import org.assay.ui.annotate.internal.marks.Mark;
import org.assay.ui.annotate.internal.marks.MarkFilter;
import org.assay.ui.find.FindBar;
import org.assay.ui.find.Findable;
import org.assay.ui.find.TextSearch;
import org.assay.ui.parts.Pages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * An article with its marks: header, legend, text, find bar. Needs no workbench: whoever holds it says which article to
 * show, and is told what is selected and what should be said to the analyst.
 */
public final class ArticleView extends Composite {
	private static final int FLASH_MILLIS = 1200;
	/** So that it begins where the legend does. */
	private static final int NOTICE_MARGIN = 16;

	private final Pages stack;
	private final EmptyState empty;
	private final Composite page;
	private final HeaderBar header;
	private final LegendBar legend;
	private final FilterNotice notice;
	private final ArticleText text;
	private final FindBar find;
	private final MarkFilter filter = new MarkFilter();
	private final ArticleMouse mouse;
	private final Runnable unfollow;
	private Painting painting;
	private ArticleState state;
	private ArticleActions actions;
	private boolean isRefreshing;
	private boolean isToBeDrawn;
	private Consumer<Optional<Mark>> selected = mark -> {
		// nobody is interested yet
	};
	private Consumer<Zone> zoneChosen = zone -> {
		// nobody is interested yet
	};
	private Consumer<String> said = words -> {
		// nobody is interested yet
	};

	public ArticleView(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(new FillLayout());
		stack = new Pages(this, (Runnable) this::setFocus);
		empty = new EmptyState(stack);
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		header = new HeaderBar(page, this::grade);
		legend = new LegendBar(page, filter, this::filterChanged, this::openFilter);
		notice = new FilterNotice(page, NOTICE_MARGIN, this::showAll);
		Ground.on(header);
		Ground.on(legend);
		Label line = new Label(page, SWT.SEPARATOR | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		text = new ArticleText(page);
		find = new FindBar(page, new Words());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(legend);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		mouse = new ArticleMouse(text);
		nameText();
		unfollow = Palette.follow(this::colours);
		addListener(SWT.Dispose, e -> unfollow.run());
		stack.top(empty);
		colours();
	}

	private void nameText() {
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = state == null ? Messages.Article_name
						: NLS.bind(Messages.Article_nameOf, state.article().document().getTitle());
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = state == null ? null : mouse.explanation(state.current());
			}
		});
	}

	/** Shows a sentence instead of an article, with an offer to do something about it, or none for an empty link. */
	public void showInstead(String sentence, String link, Runnable onUse) {
		empty.say(sentence, link, onUse);
		stack.top(empty);
	}

	/** Which marks are shown now, as long as nobody changes it. */
	public MarkFilter filter() {
		return new MarkFilter(filter);
	}

	/** Shows an article from its beginning. */
	public void show(ArticleState article, ArticleActions.Tools tools) {
		if (painting != null) {
			painting.remove();
		}
		state = article;
		state.filterBy(filter);
		state.refresh();
		text.show(state);
		painting = new Painting(text, state);
		actions = new ArticleActions(this, state, tools);
		mouse.show(state, actions);
		find.textChanged();
		state.add(new Follower());
		refreshHeader();
		showCounts();
		stack.top(page);
	}

	/** Reads the model again if it has changed: marks, header and counts. Scrolling, caret and selected mark stay. */
	public void refresh() {
		if (state != null) {
			isRefreshing = true;
			try {
				if (state.refresh()) {
					refreshHeader();
				}
			} finally {
				isRefreshing = false;
				drawAgain();
			}
		}
	}

	/** Lets the analyst choose what is shown. */
	void openFilter() {
		Point at = legend.below();
		getDisplay().asyncExec(() -> { // after the key or click that asked for it
			if (!isDisposed()) {
				new FilterMenu(legend, filter, state.marks().all(), this::filterChanged).open(at);
			}
		});
	}

	private void showAll() {
		filter.showAll();
		filterChanged();
		text.setFocus();
	}

	/** Once for all that a change of the case brings with it: the text asks the window system where the pointer is each time. */
	private void drawAgain() {
		if (isToBeDrawn && !isRefreshing && !text.isDisposed()) {
			isToBeDrawn = false;
			text.redraw();
		}
	}

	private void filterChanged() {
		state.filterChanged();
		legend.filterChanged();
	}

	private void refreshHeader() {
		if (state.article().openCase().read(() -> header.show(state.article().document()))) {
			page.layout();
		}
	}

	private void showCounts() {
		if (header.showProposals(state.marks().proposals())) {
			page.layout();
		}
		notice.say(filter.inWords(state.marks().all()));
	}

	/** Scrolls to words, selects them and flashes them briefly. */
	public void reveal(Span span) {
		int length = text.getCharCount();
		Span within = new Span(Math.min(span.begin(), length), Math.min(span.end(), length));
		text.setSelection(within.begin(), within.end());
		text.scrollTo(within);
		ArticleState flashed = state;
		flashed.setFlash(within);
		getDisplay().timerExec(FLASH_MILLIS, () -> {
			if (!isDisposed() && flashed == state) {
				flashed.setFlash(new Span(0, 0));
			}
		});
	}

	/** Selects a mark, and brings it into sight. */
	public void select(Mark mark) {
		state.select(mark.element());
		text.setSelection(mark.begin());
		text.scrollTo(mark.extent());
	}

	/** Tells {@code listener} when another mark, or none, is selected. */
	public void onSelect(Consumer<Optional<Mark>> listener) {
		selected = listener;
	}

	/** Tells {@code listener} when the bar of a zone is clicked. */
	public void onZone(Consumer<Zone> listener) {
		zoneChosen = listener;
	}

	void choose(Zone zone) {
		zoneChosen.accept(zone);
	}

	/** Tells {@code listener} what should be said to the analyst in the status line. */
	public void onSay(Consumer<String> listener) {
		said = listener;
	}

	void say(String words) {
		if (!isDisposed()) {
			said.accept(words);
		}
	}

	public ArticleText text() {
		return text;
	}

	FindBar find() {
		return find;
	}

	/** What is shown; empty while there is no article. */
	public Optional<ArticleState> state() {
		return Optional.ofNullable(state);
	}

	/** What can be done to the article; empty while there is none. */
	public Optional<ArticleActions> actions() {
		return Optional.ofNullable(actions);
	}

	private void grade(Source source, Grade grade) {
		actions.grade(source, grade);
	}

	private void colours() {
		if (!isDisposed()) {
			page.setBackground(Palette.color(Role.background));
			header.colours();
			legend.colours();
			text.colours();
			find.colours();
		}
	}

	@Override
	public boolean setFocus() {
		return Focus.pass(stack.top() == page ? text : empty);
	}

	/** The text of the article, for the find bar. */
	private final class Words implements Findable {

		@Override
		public CharSequence words() {
			return state.article().text();
		}

		@Override
		public Span selected() {
			return text.selected();
		}

		@Override
		public void select(Span place) {
			text.setSelection(place.begin(), place.end());
			text.scrollTo(place);
		}

		@Override
		public void mark(TextSearch found) {
			state.setSearch(found);
		}

		@Override
		public boolean setFocus() {
			return text.setFocus();
		}
	}

	/** Draws again what has changed, and tells who listens. */
	private final class Follower implements ArticleState.Listener {
		private final ArticleState followed = state;

		@Override
		public void marksChanged() {
			if (!text.isDisposed() && followed == state) {
				isToBeDrawn = true;
				drawAgain();
				showCounts();
			}
		}

		@Override
		public void currentChanged() {
			if (!text.isDisposed() && followed == state) {
				isToBeDrawn = true;
				drawAgain();
				selected.accept(state.current());
			}
		}
	}

	/** The listeners that draw one state. */
	private record Painting(ArticleText text, MarkStyler styler, MarkPainter marks, MarginPainter margin) {

		Painting(ArticleText text, ArticleState state) {
			this(text, new MarkStyler(text, state), new MarkPainter(text, state), new MarginPainter(text, state));
			text.addLineStyleListener(styler);
			text.addPaintListener(marks);
			text.addPaintListener(margin);
			text.redraw();
		}

		void remove() {
			text.removeLineStyleListener(styler);
			text.removePaintListener(marks);
			text.removePaintListener(margin);
		}
	}
}
