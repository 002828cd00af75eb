package org.assay.ui.annotate.internal.part;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assay.core.CaseListener;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.model.Judged;
import org.assay.text.Span;
import org.assay.ui.ActiveCase;
import org.assay.ui.DocumentInput;
import org.assay.ui.Followed;
import org.assay.ui.Place;
import org.assay.ui.WordsSource;
import org.assay.ui.WordsTarget;
import org.assay.ui.annotate.AnnotateIds;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.article.ArticleActions;
import org.assay.ui.annotate.internal.article.ArticleState;
import org.assay.ui.annotate.internal.article.ArticleView;
import org.assay.ui.annotate.internal.marks.Mark;
import org.assay.ui.annotate.internal.marks.MarkFilter;
import org.assay.ui.parts.PartSelection;
import org.assay.ui.session.CaseOpening;
import org.assay.ui.table.SelectionDrag;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/**
 * Shows one document of the active case and everything marked in it. Nothing is saved here: the case is saved as a whole.
 */
public final class ArticleEditor extends EditorPart implements WordsTarget, WordsSource {
	private final PartSelection selection = new PartSelection();
	private ArticleView view;
	private ArticleLoader loader;
	private final AtOnce atOnce = new AtOnce();
	private Optional<OpenCase> followed = Optional.empty();
	private volatile Document document;
	private Runnable unfollowCase;
	private Runnable unfollowSelection;
	private Span wanted;
	private Judged wantedMark;
	/** Its fields are opened once the text is there. */
	private Judged toCorrect;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof DocumentInput)) {
			throw new PartInitException(Messages.Article_wrongInput);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		loader = new ArticleLoader(parent.getDisplay());
		ActiveCase active = getSite().getService(ActiveCase.class);
		active.get().ifPresent(this::begin); // it is read while the editor is made
		view = new ArticleView(parent);
		view.showInstead(Messages.Article_opening, "", this::nothing);
		getSite().setSelectionProvider(selection);
		view.onSelect(this::selected);
		view.onZone(zone -> selection.setSelection(new StructuredSelection(zone)));
		view.onSay(words -> getEditorSite().getActionBars().getStatusLineManager().setMessage(words));
		createMenu();
		new LetterKeys(view.text(), getSite()).install();
		Zoom.connect(view.text());
		SelectionDrag.from(view.text(), () -> new StructuredSelection(chosenWords()));
		unfollowSelection = Followed.selection(getSite(), this::selectedElsewhere);
		unfollowCase = active.follow(this::caseChanged);
	}

	private void nothing() {
		// the sentence stands alone
	}

	private void createMenu() {
		MenuManager menu = new MenuManager();
		view.text().setMenu(menu.createContextMenu(view.text()));
		getSite().registerContextMenu(AnnotateIds.ARTICLE_MENU, menu, selection);
		view.text().addListener(SWT.Dispose, e -> menu.dispose());
	}

	private void caseChanged(Optional<OpenCase> active) {
		atOnce.told();
		Document found = active.map(this::find).orElse(null);
		if (found == null && document != null) {
			getSite().getPage().closeEditor(this, false);
		} else if (found == null) {
			sayWhatIsMissing(active);
		} else if (found == document) {
			setPartName(title(found));
			view.refresh();
		} else {
			view.showInstead(Messages.Article_opening, "", this::nothing);
			begin(active.get());
		}
	}

	private void begin(OpenCase openCase) {
		document = find(openCase);
		if (document != null) {
			follow(Optional.of(openCase));
			load(openCase);
		}
	}

	private void follow(Optional<OpenCase> next) {
		followed.ifPresent(open -> open.removeListener(atOnce));
		followed = next;
		followed.ifPresent(open -> open.addListener(atOnce));
	}

	/**
	 * Shows what has changed without the pause after which all views are told. Undoing is done on another thread, as is reading:
	 * of many changes that come from there, the first is shown, and the others when all views are told.
	 */
	private final class AtOnce implements CaseListener {
		private final Display display = Display.getCurrent();
		private final AtomicBoolean isShown = new AtomicBoolean();

		@Override
		public void changed(OpenCase openCase, Set<EObject> units) {
			if (!units.contains(document)) {
				return;
			}
			if (Display.getCurrent() == display) {
				show();
			} else if (!display.isDisposed() && isShown.compareAndSet(false, true)) {
				display.asyncExec(this::show);
			}
		}

		private void show() {
			if (!view.isDisposed()) {
				view.refresh();
			}
		}

		/** All views have been told. */
		void told() {
			isShown.set(false);
		}
	}

	private Document find(OpenCase openCase) {
		if (!input().isOf(openCase)) {
			return null;
		}
		String id = input().documentId();
		return openCase
				.read(() -> openCase.model().getDocuments().stream().filter(d -> id.equals(d.getId())).findFirst()
						.orElse(null));
	}

	private DocumentInput input() {
		return (DocumentInput) getEditorInput();
	}

	/** After a restart the case may not be open yet, or its document may be gone. */
	private void sayWhatIsMissing(Optional<OpenCase> active) {
		if (active.filter(input()::isOf).isPresent()) {
			view.showInstead(Messages.Article_noDocument, Messages.Article_close,
					() -> getSite().getPage().closeEditor(this, false));
		} else {
			view.showInstead(NLS.bind(Messages.Article_noCase, input().caseFolder()), Messages.Article_openCase,
					() -> new CaseOpening(getSite().getWorkbenchWindow()).open(input().caseFolder()));
		}
	}

	private static String title(Document document) {
		return document.getTitle() == null || document.getTitle().isBlank() ? document.getOriginalName()
				: document.getTitle();
	}

	private void load(OpenCase openCase) {
		MarkFilter filter = view == null ? new MarkFilter() : view.filter();
		loader.load(openCase, document, filter, (article, problem) -> loaded(openCase, article, problem));
	}

	private void loaded(OpenCase openCase, ArticleState state, IOException problem) {
		if (view.isDisposed()) {
			return;
		}
		if (problem != null) {
			view.showInstead(NLS.bind(Messages.Article_noText, problem.getMessage()), Messages.Article_again,
					() -> load(openCase));
		} else if (state.article().text().length() == 0) {
			view.showInstead(Messages.Article_empty, "", this::nothing);
		} else {
			show(state);
		}
	}

	private void show(ArticleState state) {
		boolean hadFocus = getSite().getPage().getActivePart() == this;
		WindowDialogs dialogs = new WindowDialogs(getSite().getPage(), state.article());
		view.show(state, new ArticleActions.Tools(Clock.systemUTC(), () -> "mark-" + UUID.randomUUID(), dialogs,
				GoingOn::isWished));
		if (wanted == null && wantedMark == null) { // else what led here stays selected
			selection.setSelection(new StructuredSelection(state.article().document()));
		}
		if (hadFocus) {
			view.setFocus();
		}
		if (wanted != null) {
			reveal(wanted);
		}
		if (wantedMark != null) {
			selectedElsewhere(wantedMark);
		}
		if (toCorrect != null) {
			correct(toCorrect);
		}
	}

	/** Opens the fields of the document, or of something in it, as soon as its text is there. */
	void correct(Judged element) {
		toCorrect = view.actions().isPresent() ? null : element;
		view.actions().ifPresent(actions -> actions.correct(element));
	}

	private void selected(Optional<Mark> mark) {
		EObject element = mark.isPresent() ? mark.get().element() : document;
		selection.setSelection(new StructuredSelection(element));
	}

	private void selectedElsewhere(EObject element) {
		if (!(element instanceof Judged judged) || element.eContainer() != document) {
			return;
		}
		wantedMark = view.state().isPresent() ? null : judged;
		view.state().flatMap(state -> state.marks().of(judged)).ifPresent(view::select);
	}

	/** Words that are asked for before the text is there are shown when it comes. */
	@Override
	public void reveal(Span span) {
		wanted = view.state().isPresent() ? null : span;
		if (wanted == null) {
			view.reveal(span);
		}
	}

	@Override
	public List<Place> selectedWords() {
		Span selected = view.text().selected();
		return view.state().isPresent() && !selected.isEmpty()
				? List.of(new Place(document, Optional.of(selected)))
				: List.of();
	}

	/** The selected words, or else those of the selected mark. */
	@Override
	public List<Place> chosenWords() {
		List<Place> selected = selectedWords();
		return !selected.isEmpty() ? selected : view.state().flatMap(ArticleState::current)
				.flatMap(mark -> Place.of(mark.element())).stream().toList();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == WordsTarget.class || adapter == WordsSource.class) {
			return adapter.cast(this);
		}
		if (adapter == ArticleActions.class) {
			return view == null ? null : adapter.cast(view.actions().orElse(null));
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		view.setFocus();
	}

	@Override
	public void dispose() {
		if (unfollowCase != null) {
			unfollowCase.run();
			unfollowSelection.run();
			follow(Optional.empty());
			loader.cancel();
		}
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// the case is saved as a whole
	}

	@Override
	public void doSaveAs() {
		// not allowed
	}
}
