package org.assay.ui.annotate.internal.original;

import java.nio.file.Path;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.text.Span;
import org.assay.ui.AccessibleName;
import org.assay.ui.ActiveCase;
import org.assay.ui.Derived;
import org.assay.ui.DocumentInput;
import org.assay.ui.EmptyState;
import org.assay.ui.Followed;
import org.assay.ui.Ground;
import org.assay.ui.Place;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.outline.OpenEditors;
import org.assay.ui.find.FindBar;
import org.assay.ui.find.FindableText;
import org.assay.ui.find.Finds;
import org.assay.ui.parts.ExportJob;
import org.assay.ui.parts.Pages;
import org.assay.ui.parts.WindowOf;
import org.assay.ui.session.CaseSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/**
 * The original of the article that is open, as plain text: all words of a saved page, with what was left out of the article, or
 * its source. Nothing in it is run or fetched. Words that are selected in the article are shown in it.
 */
public final class OriginalView extends ViewPart implements Finds {
	private static final int MARGIN = 8;
	private Pages stack;
	private Composite page;
	private EmptyState empty;
	private Label line;
	private StyledText text;
	private FindBar find;
	private Action source;
	private Action save;
	private OpenEditors editors;
	private Derived<Optional<Shown>> derived;
	private Runnable unfollow;
	private volatile Optional<Shown> kept = Optional.empty();
	private Optional<Shown> shown = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		stack = new Pages(parent, this);
		empty = new EmptyState(stack);
		createText();
		createActions();
		unfollow = Followed.selection(getSite(), this::reveal);
		editors = new OpenEditors(getSite().getPage(), this::follow);
		follow(editors.current());
	}

	private void createText() {
		page = new Composite(stack, SWT.NONE);
		Ground.on(page);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		line = new Label(page, SWT.WRAP);
		Ground.muted(line);
		GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 2).hint(200, SWT.DEFAULT).applyTo(line);
		text = new StyledText(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		Ground.on(text);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setAlwaysShowScrollBars(false);
		AccessibleName.give(text, Messages.Original_title);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		find = new FindBar(page, new FindableText(text));
	}

	private void createActions() {
		source = new Action(Messages.Original_source, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				fill();
			}
		};
		source.setToolTipText(Messages.Original_sourceTip);
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(source);
		save = new Action(Messages.Original_save) {
			@Override
			public void run() {
				save();
			}
		};
		save.setToolTipText(Messages.Original_saveTip);
		getViewSite().getActionBars().getMenuManager().add(save);
	}

	/** Shows the original of the document of another editor, or of none. */
	private void follow(Optional<DocumentInput> input) {
		if (derived != null) {
			derived.dispose();
			derived = null;
		}
		if (stack.isDisposed()) {
			return;
		}
		if (input.isEmpty()) {
			show(Optional.empty());
			return;
		}
		DocumentInput document = input.get();
		derived = new Derived<>(getSite().getService(ActiveCase.class), Messages.Original_title,
				open -> document.isOf(open) ? original(open, document.documentId()) : Optional.empty(),
				made -> show(made.flatMap(found -> found)));
	}

	/** Read once for each original, however often the case changes. */
	private Optional<Shown> original(OpenCase open, String id) {
		Optional<Document> document = document(open, id);
		Optional<Shown> before = kept;
		if (document.isPresent() && before.filter(s -> s.hash().equals(document.get().getOriginalHash())).isEmpty()) {
			kept = document.map(d -> Shown.of(open, d));
		}
		return document.isPresent() ? kept : Optional.empty();
	}

	private void show(Optional<Shown> made) {
		if (stack.isDisposed() || made.equals(shown) && stack.top() != null) {
			return;
		}
		shown = made;
		boolean isText = made.flatMap(Shown::text).isPresent();
		empty.say(made.map(Shown::trouble).orElse(Messages.Original_noArticle), "", () -> {
			// the sentence stands alone
		});
		save.setEnabled(made.isPresent());
		source.setEnabled(made.filter(Shown::isPage).isPresent());
		fill();
		stack.top(isText ? page : empty);
	}

	private void fill() {
		String words = shown.map(s -> source.isChecked() ? s.source() : s.words()).orElse("");
		if (!words.equals(text.getText())) {
			text.setText(words);
		}
		String name = shown.map(Shown::name).orElse("");
		String address = shown.map(Shown::address).orElse("");
		line.setText(address.isEmpty() ? name : NLS.bind(Messages.Original_from, name, address));
		line.setToolTipText(NLS.bind(Messages.Original_hash, shown.map(Shown::hash).orElse("")));
		find.textChanged();
	}

	/** Brings the words of what is selected elsewhere into sight. */
	private void reveal(EObject selected) {
		Optional<OpenCase> open = getSite().getService(ActiveCase.class).get();
		if (open.isEmpty() || shown.isEmpty() || source.isChecked()) {
			return;
		}
		Optional<Span> found = open.get().read(() -> Place.of(selected))
				.filter(p -> shown.get().hash().equals(p.document().getOriginalHash()) && p.span().isPresent())
				.flatMap(p -> Places.find(shown.get().article(), p.span().get(), text.getText()));
		found.ifPresent(span -> {
			text.setSelection(span.begin(), span.end());
			text.showSelection();
		});
	}

	private void save() {
		Optional<OpenCase> open = getSite().getService(ActiveCase.class).get();
		Optional<DocumentInput> input = editors.current();
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setText(Messages.Original_saveTip);
		String name = shown.map(Shown::name).orElse("");
		dialog.setFileName(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
		dialog.setOverwrite(true);
		String chosen = open.isEmpty() || input.isEmpty() ? null : dialog.open();
		Optional<Document> document = input.flatMap(i -> open.flatMap(o -> document(o, i.documentId())));
		if (chosen != null && document.isPresent()) {
			new ExportJob(new WindowOf(getSite().getWorkbenchWindow(), getSite().getService(CaseSession.class)),
					Messages.Original_title, Path.of(chosen), to -> to.write(open.get().original(document.get())))
					.schedule();
		}
	}

	private static Optional<Document> document(OpenCase open, String id) {
		return open.read(() -> open.model().getDocuments().stream().filter(d -> id.equals(d.getId())).findFirst());
	}

	@Override
	public void find() {
		find.open();
	}

	@Override
	public void setFocus() {
		if (stack.top() == page) {
			text.setFocus();
		} else {
			empty.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (editors != null) {
			unfollow.run();
			editors.dispose();
		}
		if (derived != null) {
			derived.dispose();
		}
		super.dispose();
	}
}
