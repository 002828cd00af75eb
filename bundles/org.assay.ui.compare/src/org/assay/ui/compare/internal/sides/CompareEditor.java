package org.assay.ui.compare.internal.sides;

import java.util.List;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.core.decisions.Decisions;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.Relation;
import org.assay.ui.ActiveCase;
import org.assay.ui.Derived;
import org.assay.ui.EmptyState;
import org.assay.ui.Followed;
import org.assay.ui.Place;
import org.assay.ui.Words;
import org.assay.ui.compare.CompareIds;
import org.assay.ui.compare.internal.Messages;
import org.assay.ui.compare.internal.decide.KeyContext;
import org.assay.ui.compare.internal.decide.RelationDialog;
import org.assay.ui.parts.CaseChange;
import org.assay.ui.parts.Pages;
import org.assay.ui.parts.PartSelection;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/** Two articles side by side, joined by what the case says of their words. */
public final class CompareEditor extends EditorPart {
	private final PartSelection selection = new PartSelection();
	private Pages stack;
	private SideBySide both;
	private EmptyState empty;
	private Derived<Optional<Sides>> derived;
	private Runnable unfollow;
	private EObject wanted;

	/** Opens two documents side by side, in the order of the case, or brings their editor to the front. */
	static IEditorPart open(IWorkbenchPage page, Document one, Document other) throws PartInitException {
		List<Document> all = one.getCase().getDocuments();
		Document left = all.indexOf(one) <= all.indexOf(other) ? one : other;
		OpenCase open = page.getWorkbenchWindow().getService(ActiveCase.class).get()
				.orElseThrow(() -> new PartInitException(Messages.Empty_noCase));
		return Words.open(page,
				new CompareInput(open.folder(), left.getId(), (left == one ? other : one).getId()),
				CompareIds.COMPARE_EDITOR);
	}

	/** Opens the documents of a comparison at its words; one document beside itself, and alone when only it speaks. */
	public static void open(IWorkbenchPage page, Comparison comparison) throws PartInitException {
		Optional<Document> left = documentOf(comparison.getA());
		Optional<Document> right = documentOf(comparison.getB());
		if (left.isPresent() && right.isPresent()) {
			if (open(page, left.get(), right.get()) instanceof CompareEditor editor) {
				editor.lookAt(comparison);
			}
		} else if (Place.of(comparison).isPresent()) {
			Words.show(page, Place.of(comparison).get());
		}
	}

	private static Optional<Document> documentOf(Evidence side) {
		return Optional.ofNullable(side).map(Evidence::getDocument);
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof CompareInput)) {
			throw new PartInitException(NLS.bind(Messages.Compare_noInput, input));
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new Pages(parent, this);
		both = new SideBySide(stack);
		empty = new EmptyState(stack);
		stack.top(empty);
		getSite().setSelectionProvider(selection);
		MenuManager menu = new MenuManager();
		both.texts().forEach(t -> t.setMenu(menu.createContextMenu(t)));
		getSite().registerContextMenu(CompareIds.COMPARE_EDITOR, menu, selection);
		both.onStep(p -> selection
				.setSelection(p.map(q -> new StructuredSelection(q.comparison())).orElse(StructuredSelection.EMPTY)));
		both.texts().forEach(t -> KeyContext.follow(getSite(), t));
		unfollow = Followed.selection(getSite(), this::selectedElsewhere);
		derived = new Derived<>(getSite().getService(ActiveCase.class), Messages.Compare_reading,
				open -> Sides.read(open, (CompareInput) getEditorInput()), this::show);
	}

	private void show(Optional<Optional<Sides>> made) {
		Optional<Sides> sides = made.flatMap(s -> s);
		if (made.isEmpty()) {
			empty.sayNoCase(Messages.Empty_noCase, getSite());
			stack.top(empty);
		} else if (sides.isEmpty()) {
			empty.say(Messages.Compare_gone, "", this::close);
			stack.top(empty);
		} else if (!sides.get().problem().isEmpty()) {
			empty.say(NLS.bind(Messages.Compare_unreadable, sides.get().problem()), "", this::close);
			stack.top(empty);
		} else {
			both.show(sides.get());
			setPartName(NLS.bind(Messages.Compare_title, sides.get().left().who(), sides.get().right().who()));
			setTitleToolTip(
					NLS.bind(Messages.Compare_tooltip, sides.get().left().title(), sides.get().right().title()));
			stack.top(both);
			if (wanted != null && both.lookAt(wanted)) {
				wanted = null;
			}
		}
	}

	private void close() {
		getSite().getPage().closeEditor(this, false);
	}

	private void selectedElsewhere(EObject element) {
		if (element instanceof Comparison) {
			lookAt(element);
		}
	}

	/** Looks at a comparison now, or as soon as the texts are there. */
	void lookAt(EObject comparison) {
		wanted = both.lookAt(comparison) ? null : comparison;
	}

	/** Looks at the next pair of words, or at an earlier one. */
	void step(int by) {
		both.step(by);
	}

	/** Says how the words marked on both sides relate. */
	void relate() {
		Optional<OpenCase> open = getSite().getService(ActiveCase.class).get().filter(c -> !c.isReadOnly());
		Optional<List<Decisions.Words>> marked = both.marked();
		if (open.isEmpty() || marked.isEmpty()) {
			both.say(Messages.Relate_mark);
			return;
		}
		RelationDialog.ask(getSite().getShell(), Relation.EQUAL)
				.ifPresent(type -> CaseChange.run(open.get(), Messages.Undo_relate, () -> new Decisions(open.get())
						.relate(type, marked.get().getFirst(), Optional.of(marked.get().getLast()), "")));
	}

	/** Puts the focus into the other text. */
	void otherSide() {
		both.otherSide();
	}

	@Override
	public void setFocus() {
		if (stack.top() == both) {
			both.setFocus();
		} else {
			empty.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (derived != null) {
			derived.dispose();
			unfollow.run();
		}
		super.dispose();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// nothing here is changed
	}

	@Override
	public void doSaveAs() {
		// nothing here is changed
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
