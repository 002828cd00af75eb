package org.assay.ui.writeup.internal.part;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.text.Span;
import org.assay.ui.ActiveCase;
import org.assay.ui.EmptyState;
import org.assay.ui.Place;
import org.assay.ui.UiIds;
import org.assay.ui.parts.Pages;
import org.assay.ui.parts.TextActions;
import org.assay.ui.preview.WebPage;
import org.assay.ui.session.CaseOpening;
import org.assay.ui.writeup.WriteUpIds;
import org.assay.ui.writeup.internal.Messages;
import org.assay.ui.writeup.internal.WriteUpInput;
import org.assay.ui.writeup.internal.citing.CitationDrop;
import org.assay.ui.writeup.internal.citing.Citations;
import org.assay.ui.writeup.internal.citing.Following;
import org.assay.ui.writeup.internal.preview.PreviewJob;
import org.assay.writeup.Citation;
import org.assay.writeup.KeptText;
import org.assay.writeup.Preview;
import org.assay.writeup.Problem;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;

/** A write-up of the active case: what is wrong with it is said while it is typed; it is saved by itself. */
public final class WriteUpEditor extends EditorPart implements ISaveablePart2 {
	private Pages stack;
	private EmptyState empty;
	private WriteUpPage page;
	private OpenCase open;
	private Saving saving;
	private Conflict conflict;
	private Lint lint;
	private PreviewJob preview;
	private volatile String text = "";
	private Runnable unfollow;
	private List<Place> wanted = List.of();
	private long activated;
	private Listener lookAgain;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof WriteUpInput)) {
			throw new PartInitException(Messages.Editor_wrongInput);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new Pages(parent, this);
		empty = new EmptyState(stack);
		page = new WriteUpPage(stack, NLS.bind(Messages.Editor_name, getPartName()), this::about,
				this::followLink);
		page.markdown().onFollow(this::followAt);
		CitationDrop.on(page.markdown().text(), (places, offset) -> cite(places, offset));
		say(Messages.Editor_opening, "", this::nothing);
		zoom();
		new TextActions(page.markdown().viewer()).install(getEditorSite().getActionBars());
		getSite().getService(IContextService.class).activateContext(WriteUpIds.CONTEXT);
		createMenu();
		lookAgain = e -> lookAtFile();
		getSite().getShell().addListener(SWT.Activate, lookAgain);
		unfollow = getSite().getService(ActiveCase.class).follow(this::caseChanged);
	}

	/** The text has the size of last time, and the preview that of the text. */
	private void zoom() {
		page.markdown().onZoom(size -> {
			page.preview().zoomTo(size);
			Kept.SIZE.set(size);
		});
		page.markdown().zoomTo(Kept.SIZE.get());
	}

	private void nothing() {
		// the sentence stands alone
	}

	private void createMenu() {
		MenuManager menu = new MenuManager();
		page.markdown().text().setMenu(menu.createContextMenu(page.markdown().text()));
		getEditorSite().registerContextMenu(WriteUpIds.MENU, menu, page.markdown().viewer().getSelectionProvider(),
				false);
		page.addListener(SWT.Dispose, e -> menu.dispose());
	}

	private void caseChanged(Optional<OpenCase> active) {
		Optional<OpenCase> mine = active.filter(input()::isOf);
		if (open != null && mine.isEmpty()) {
			getSite().getPage().closeEditor(this, false);
		} else if (saving != null) {
			lint.caseChanged();
			refresh();
		} else if (mine.isPresent() && open == null) {
			open = mine.get();
			say(Messages.Editor_opening, "", this::nothing);
			load();
		} else if (mine.isEmpty()) {
			say(NLS.bind(Messages.Editor_noCase, input().caseFolder()), Messages.Editor_openCase,
					() -> new CaseOpening(getSite().getWorkbenchWindow()).open(input().caseFolder()));
		}
	}

	private void load() {
		Path file = input().file().path();
		Job.createSystem(Messages.Editor_opening, monitor -> {
			try {
				KeptText kept = KeptText.read(file);
				later(() -> show(kept));
			} catch (NoSuchFileException e) {
				later(() -> say(Messages.Editor_gone, Messages.Editor_close, this::close));
			} catch (IOException e) {
				later(() -> say(NLS.bind(Messages.Editor_unreadable, e.getMessage()), Messages.Editor_again,
						this::load));
			}
		}).schedule();
	}

	private void show(KeptText kept) {
		boolean hadFocus = getSite().getPage().getActivePart() == this;
		text = kept.text();
		page.document().set(kept.text());
		page.markdown().viewer().getUndoManager().reset();
		page.markdown().viewer().setEditable(!open.isReadOnly());
		conflict = new Conflict(this, page);
		saving = new Saving(kept, conflict);
		conflict.of(saving);
		lint = new Lint(open, () -> text, (checked, found) -> later(() -> page.show(checked, found)));
		page.document().addDocumentListener(new IDocumentListener() {
			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				// only what it has become counts
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				text = page.document().get();
				page.find().textChanged();
				saving.changed(text);
				refresh();
			}
		});
		preview = new PreviewJob(open, () -> text, made -> later(() -> page.preview().show(made)));
		page.showPreview(Kept.PREVIEW.get() == 1);
		refresh();
		stack.top(page);
		if (hadFocus) {
			page.setFocus();
		}
		page.markdown().show(new Span(text.length(), text.length()));
		cite(wanted);
	}

	/** Checks and renders what has changed. */
	private void refresh() {
		lint.soon();
		if (page.hasPreview()) {
			preview.soon();
		}
	}

	/** The editor that was active last in a window; empty when none is open. */
	static Optional<WriteUpEditor> last(IWorkbenchPage in) {
		return Arrays.stream(in.getEditorReferences()).filter(r -> r.getId().equals(UiIds.WRITE_UP_EDITOR))
				.map(r -> r.getEditor(true)).filter(WriteUpEditor.class::isInstance).map(WriteUpEditor.class::cast)
				.max(Comparator.comparingLong(e -> e.activated));
	}

	/** Puts citations of words at the caret, as soon as the text is there. */
	void cite(List<Place> places) {
		wanted = saving == null ? places : List.of();
		if (saving != null && !places.isEmpty()) {
			cite(places, page.markdown().selected().end());
		}
	}

	private void cite(List<Place> places, int offset) {
		if (saving == null || open.isReadOnly()) {
			return;
		}
		Job.createSystem(Messages.Citation_job, monitor -> {
			try {
				String markdown = Citations.markdown(open, places);
				later(() -> page.insert(offset, markdown));
			} catch (IOException e) {
				ILog.of(WriteUpEditor.class).error("The words could not be cited.", e);
				later(() -> tell(NLS.bind(Messages.Citation_unreadable, e.getMessage())));
			}
		}).schedule();
	}

	/** Shows the words of the citation at an offset in their article; false when there is none. */
	private boolean followAt(int offset) {
		Optional<Citation> citation = Citations.at(text, offset);
		citation.ifPresent(this::follow);
		return citation.isPresent();
	}

	private void followLink(Preview.Target target) {
		switch (target) {
		case Citation citation -> follow(citation);
		case Preview.Address address -> WebPage.open(address);
		}
	}

	private void follow(Citation citation) {
		new Following(getSite().getPage(), this::tell).follow(open, citation);
	}

	/** Shows or hides the preview, in the editors that are opened later too. */
	private void togglePreview() {
		page.showPreview(!page.hasPreview());
		Kept.PREVIEW.set(page.hasPreview() ? 1 : 0);
		if (page.hasPreview()) {
			preview.soon();
		} else {
			page.setFocus();
		}
	}

	/** Runs on the UI thread, unless the editor is closed by then. */
	void later(Runnable run) {
		if (stack.isDisposed()) {
			return;
		}
		stack.getDisplay().asyncExec(() -> {
			if (!stack.isDisposed()) {
				run.run();
			}
		});
	}

	private String about(int offset) {
		return Citations.at(text, offset).map(c -> Citations.about(open, c)).orElse("");
	}

	private void say(String sentence, String link, Runnable use) {
		empty.say(sentence, link, use);
		stack.top(empty);
	}

	void run(EditorAction action) {
		if (saving == null) {
			return;
		}
		switch (action) {
		case nextProblem, previousProblem -> {
			if (page.step(action == EditorAction.nextProblem).isEmpty()) {
				tell(Messages.Problems_none);
			}
		}
		case mend -> {
			if (open.isReadOnly() || !page.mend()) {
				tell(Messages.Mend_nothing);
			}
		}
		case follow -> {
			if (!followAt(page.markdown().selected().begin())) {
				tell(Messages.Citation_none);
			}
		}
		case preview -> togglePreview();
		case find -> page.find().open();
		case findNext -> page.find().go(true);
		case findPrevious -> page.find().go(false);
		case zoomIn -> page.markdown().zoomTo(page.markdown().zoom() + 1);
		case zoomOut -> page.markdown().zoomTo(page.markdown().zoom() - 1);
		case zoomReset -> page.markdown().zoomTo(0);
		}
	}

	/** Says something in the status line. */
	private void tell(String words) {
		getEditorSite().getActionBars().getStatusLineManager().setMessage(words);
	}

	private WriteUpInput input() {
		return (WriteUpInput) getEditorInput();
	}

	private void lookAtFile() {
		if (saving != null) {
			Job.createSystem(Messages.Saving, monitor -> {
				saving.look();
			}).schedule();
		}
	}

	void close() {
		getSite().getPage().closeEditor(this, false);
	}

	/** Tells the workbench whether there is something to save. */
	void dirtyChanged() {
		firePropertyChange(IEditorPart.PROP_DIRTY);
	}

	@Override
	public boolean isDirty() {
		return saving != null && saving.isDirty() && !open.isReadOnly();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (!conflict.save() && monitor != null) {
			monitor.setCanceled(true);
		}
	}

	/** What would be saved by itself in a moment is saved without a question. */
	@Override
	public int promptToSaveOnClose() {
		return YES;
	}

	@Override
	public void doSaveAs() {
		// a write-up is saved where it is
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void setFocus() {
		activated = System.nanoTime();
		if (stack.top() == page) {
			page.setFocus();
			lookAtFile();
		} else if (!empty.setFocus()) {
			stack.forceFocus(); // otherwise the window gives the focus back to the part that had it
		}
	}

	@Override
	public void dispose() {
		if (unfollow != null) {
			unfollow.run();
			getSite().getShell().removeListener(SWT.Activate, lookAgain);
		}
		if (saving != null) {
			saving.stop();
			lint.cancel();
			preview.cancel();
		}
		super.dispose();
	}

	/** The Markdown as it stands now, saved or not. */
	String text() {
		return text;
	}

	/** What is wrong with the text as it is marked now, for tests. */
	List<Problem> problems() {
		return page.marks().all().stream().map(m -> m.problem()).toList();
	}
}
