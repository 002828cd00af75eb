package org.assay.ui.analysis.internal.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.assay.analysis.script.Script;
import org.assay.analysis.script.ScriptException;
import org.assay.analysis.script.ScriptTrust;
import org.assay.core.OpenCase;
import org.assay.ui.AccessibleName;
import org.assay.ui.ActiveCase;
import org.assay.ui.Ground;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.ui.analysis.AnalysisUiIds;
import org.assay.ui.parts.TextActions;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/** A script: what is wrong with it is said while it is typed, and it is run on the open case. */
public class ScriptEditor extends EditorPart {
	private final Document document = new Document();
	/** What stands in the editor, for the thread that checks it. */
	private final AtomicReference<String> text = new AtomicReference<>("");
	private SourceViewer viewer;
	private Link state;
	private ScriptCheck check;
	private int wrongLine;
	private String saved = "";
	private ScriptDraft draft;
	/** What was typed and not saved when the program ended without closing. */
	private Optional<String> left = Optional.empty();
	private Label hint;
	private Runnable unfollow;

	/** Opens the file of a script, or brings its editor up. */
	static void open(IWorkbenchPage page, OpenCase open, Path file) {
		try {
			page.openEditor(new ScriptInput(open.folder(), file), AnalysisUiIds.SCRIPT_EDITOR);
		} catch (PartInitException e) {
			ILog.of(ScriptEditor.class).error("The script could not be opened.", e);
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ScriptInput script)) {
			throw new PartInitException("not a script: " + input.getName());
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		draft = new ScriptDraft(script.file());
		try {
			saved = Files.readString(script.file());
			left = draft.left().filter(l -> !l.equals(saved));
		} catch (IOException e) {
			throw new PartInitException(NLS.bind(Words.Editor_unreadable, script.file()), e);
		}
		document.set(left.orElse(saved));
		text.set(document.get());
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		createBar(parent);
		CompositeRuler ruler = new CompositeRuler();
		LineNumberRulerColumn numbers = new LineNumberRulerColumn();
		ruler.addDecorator(0, numbers);
		viewer = new SourceViewer(parent, ruler, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.configure(new ScriptTexts(true));
		viewer.setDocument(document);
		viewer.getTextWidget().setFont(JFaceResources.getTextFont());
		viewer.getTextWidget().setTabs(4);
		AccessibleName.give(viewer.getTextWidget(), NLS.bind(Words.Editor_name, getPartName()));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		colours(numbers);
		unfollow = Palette.follow(() -> {
			colours(numbers);
			viewer.unconfigure();
			viewer.configure(new ScriptTexts(true));
		});
		check = new ScriptCheck(Words.Editor_checking, file(), text::get, this::tellSoon);
		document.addDocumentListener(new IDocumentListener() {
			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				// only what it has become counts
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				text.set(document.get());
				keepDraft();
				firePropertyChange(PROP_DIRTY);
				check.soon();
			}
		});
		keys();
		check.soon();
	}

	private void createBar(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(8, 2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Button run = new Button(bar, SWT.PUSH);
		run.setText(Words.Editor_run);
		run.setToolTipText(Words.Editor_run_tip);
		run.addListener(SWT.Selection, e -> run());
		hint = new Label(bar, SWT.NONE);
		hint.setText(left.isPresent() ? Words.Editor_restored : Words.Editor_keys);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(hint);
		state = new Link(bar, SWT.NONE);
		state.addListener(SWT.Selection, e -> goTo(wrongLine));
		int line = state.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		GridDataFactory.fillDefaults().span(2, 1).hint(SWT.DEFAULT, line).grab(true, false).applyTo(state);
	}

	private void colours(LineNumberRulerColumn numbers) {
		// the platform's dark style sheets would paint it grey as soon as another part is active
		Ground.own(viewer.getTextWidget());
		numbers.setForeground(Palette.color(Role.muted));
		numbers.setBackground(Palette.color(Role.panel));
		viewer.getTextWidget().setBackground(Palette.color(Role.background));
		viewer.getTextWidget().setForeground(Palette.color(Role.text));
	}

	private void keepDraft() {
		if (isDirty()) {
			draft.changed(document.get());
		} else {
			draft.forget();
		}
	}

	/** The keys of the Edit menu work on the text while it is edited; Ctrl+Space offers words, Ctrl+Enter runs. */
	private void keys() {
		new TextActions(viewer).install(getEditorSite().getActionBars());
		viewer.appendVerifyKeyListener(e -> {
			boolean isControl = (e.stateMask & SWT.MOD1) != 0;
			if (isControl && e.keyCode == ' ') {
				viewer.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
				e.doit = false;
			} else if (isControl && (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR)) {
				run();
				e.doit = false;
			}
		});
	}

	private void tellSoon(Optional<ScriptException> wrong) {
		getSite().getShell().getDisplay().asyncExec(() -> tell(wrong));
	}

	private void tell(Optional<ScriptException> wrong) {
		if (state.isDisposed()) {
			return;
		}
		wrongLine = wrong.map(ScriptException::line).orElse(0);
		String words = wrong.map(e -> ScriptCheck.words(file(), e)).orElse("");
		String shown = words.replace("&", "&&");
		state.setText(words.isEmpty() ? Words.Editor_right : wrongLine > 0 ? "<a>" + shown + "</a>" : shown);
		state.setToolTipText(words);
		state.setForeground(Palette.color(words.isEmpty() ? Role.agree : Role.conflict));
		state.getParent().layout();
	}

	/** @param line from 1; nothing happens for 0 */
	private void goTo(int line) {
		if (line < 1 || line > document.getNumberOfLines()) {
			return;
		}
		try {
			viewer.setSelectedRange(document.getLineOffset(line - 1), document.getLineLength(line - 1));
			viewer.revealRange(document.getLineOffset(line - 1), 1);
			viewer.getControl().setFocus();
		} catch (BadLocationException e) {
			throw new IllegalStateException(e); // the line is within the document
		}
	}

	/** Saves, and runs on the open case; the analyst is asked first when the script is not known yet. */
	void run() {
		Optional<OpenCase> open = getSite().getService(ActiveCase.class).get();
		if (open.isEmpty()) {
			MessageDialog.openInformation(getSite().getShell(), Words.Editor_window, Words.Editor_noCase);
			return;
		}
		if (isDirty()) {
			doSave(null);
		}
		if (isDirty()) {
			return; // it could not be saved, which was said
		}
		new ScriptCheck(Words.Editor_checking, file(), text::get,
				wrong -> getSite().getShell().getDisplay().asyncExec(() -> run(open.get(), wrong))).schedule();
	}

	private void run(OpenCase open, Optional<ScriptException> wrong) {
		if (state.isDisposed()) {
			return; // closed meanwhile
		}
		tell(wrong);
		if (wrong.isPresent()) {
			goTo(wrong.get().line());
		} else {
			ScriptRuns.start(getSite().getWorkbenchWindow(), open, file());
		}
	}

	private Path file() {
		return ((ScriptInput) getEditorInput()).file();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		String now = document.get();
		try {
			Optional<String> theirs = theirs();
			if (theirs.isPresent() && !isOverwritten(theirs.get())) {
				if (monitor != null && isDirty()) {
					monitor.setCanceled(true);
				}
				return;
			}
			String before = saved;
			Files.writeString(file(), now, StandardCharsets.UTF_8);
			saved = now;
			draft.forget();
			hint.setText(Words.Editor_keys);
			hint.requestLayout();
			firePropertyChange(PROP_DIRTY);
			agree(before, now);
		} catch (IOException e) {
			ILog.of(ScriptEditor.class).error("The script could not be saved.", e);
			MessageDialog.openError(getSite().getShell(), Words.Editor_window,
					NLS.bind(Words.Editor_unsaved, file(), e.getMessage()));
			if (monitor != null) {
				monitor.setCanceled(true);
			}
		}
	}

	/** What another program has made of the file since it was read or saved here. */
	private Optional<String> theirs() throws IOException {
		try {
			return Optional.of(Files.readString(file())).filter(text -> !text.equals(saved));
		} catch (NoSuchFileException e) {
			return Optional.empty(); // it is there again once it is saved
		}
	}

	/** Asks what is to stay, and shows what another program wrote when that is wanted. */
	private boolean isOverwritten(String theirs) {
		int chosen = MessageDialog.open(MessageDialog.WARNING, getSite().getShell(), Words.Editor_window,
				NLS.bind(Words.Editor_changed, file().getFileName()), SWT.NONE, Words.Editor_keepMine,
				Words.Editor_takeTheirs, IDialogConstants.CANCEL_LABEL);
		if (chosen == 1) {
			saved = theirs;
			document.set(theirs);
			hint.setText(Words.Editor_keys);
			firePropertyChange(PROP_DIRTY);
		}
		return chosen == 0;
	}

	/** Whoever changes what she agreed to agrees to the change, unless it asks for more than before. */
	private void agree(String before, String now) throws IOException {
		try {
			Script old = Script.of(file(), before);
			Script next = Script.of(file(), now);
			if (ScriptTrust.ofUser().has(old) && old.grants().containsAll(next.grants())) {
				ScriptTrust.ofUser().agree(next);
			}
		} catch (ScriptException e) {
			ILog.of(ScriptEditor.class).info("Saved with a header that is not right: " + e.getMessage());
		}
	}

	@Override
	public void doSaveAs() {
		// a script is saved where it is
	}

	@Override
	public boolean isDirty() {
		return !saved.equals(document.get());
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (check != null) {
			check.cancel();
			unfollow.run();
			draft.forget(); // it was saved, or is not wanted
		}
		super.dispose();
	}
}
