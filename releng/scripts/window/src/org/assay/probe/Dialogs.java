package org.assay.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.analysis.registry.AnalysisRegistry;
import org.assay.core.OpenCase;
import org.assay.ui.EmptyState;
import org.assay.ui.UiIds;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.PreferencesUtil;

/**
 * The dialogs that commands of the product open, and what has to be in front and selected for it; but not those of the system, in
 * which files are chosen, and questions that ask whether to go on. On the sample case, read and compared.
 */
final class Dialogs {
	private static final List<String> ANYWHERE = List.of(UiIds.NEW_CASE, UiIds.IMPORT, UiIds.PASTE_ARTICLE, UiIds.IMPORT_ADDRESS,
			UiIds.CONVERSION_RATES, UiIds.SHOW_KEYS, UiIds.NEW_WRITE_UP, "org.assay.ui.analysis.newScript",
			"org.assay.ui.compare.addHypothesis", "org.assay.ui.compare.addStatement", "org.assay.app.tour",
			"org.eclipse.ui.help.aboutAction", "org.eclipse.ui.window.resetPerspective");
	private static final String ARTICLE = "org.assay.ui.annotate.";
	private final IWorkbenchWindow window;
	private final OpenCase open;
	private final Runnable openArticle;
	private final List<Dialog> all = new ArrayList<>();

	/**
	 * @param name    of the command, or of the page
	 * @param prepare to be run on the UI thread some time before
	 * @param open    the same; comes back when the dialog is closed
	 */
	record Dialog(String name, Runnable prepare, Runnable open) {
	}

	/** @param openArticle brings an article to the front */
	Dialogs(IWorkbenchWindow window, OpenCase open, Runnable openArticle) {
		this.window = window;
		this.open = open;
		this.openArticle = openArticle;
		ANYWHERE.forEach(id -> add(id, Dialogs::nothing, () -> run(id)));
		settings();
		AnalysisRegistry.ofPlatform().all().stream().filter(a -> !a.declaration().parameters().isEmpty())
				.forEach(a -> add(a.id(), Dialogs::nothing,
						() -> EmptyState.run(window, "org.assay.ui.analysis.run", Map.of("analysis", a.id()))));
		Stream.of("why", "acceptAlike", "rejectAlike", "unsureAlike", "decideByRule")
				.forEach(act -> add(ARTICLE + act, this::nextProposal, () -> run(ARTICLE + act)));
		add(ARTICLE + "markHighlight", this::someWords, () -> run(ARTICLE + "markHighlight"));
		selected(UiIds.CASE_EXPLORER, () -> open.model().getSources().getFirst(), UiIds.GRADE_SOURCE);
		selected(UiIds.CLAIMS_VIEW, () -> open.model().getDocuments().stream().flatMap(d -> d.getClaims().stream()).findFirst()
				.orElseThrow(), UiIds.GRADE_CLAIMS);
		selected(UiIds.CONTRADICTIONS_VIEW, () -> open.model().getComparisons().getFirst(), "org.assay.ui.compare.retype");
		Stream.of("split", "merge").map("org.assay.ui.compare."::concat)
				.forEach(id -> add(id, this::firstQuestion, () -> run(id)));
		add("org.assay.ui.timeline.addBookmark", () -> show(UiIds.TIMELINE_VIEW), () -> run("org.assay.ui.timeline.addBookmark"));
	}

	List<Dialog> all() {
		return all;
	}

	private void add(String name, Runnable prepare, Runnable open) {
		all.add(new Dialog(name, prepare, open));
	}

	private static void nothing() {
		// it can be opened from anywhere
	}

	private void run(String command) {
		EmptyState.run(window, command, Map.of());
	}

	/** Assay's own pages, and that of the keys, which its guide leads to. */
	private void settings() {
		window.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream()
				.map(IPreferenceNode::getId)
				.filter(id -> id.startsWith("org.assay.") || id.equals("org.eclipse.ui.preferencePages.Keys"))
				.forEach(id -> add("settings " + id, Dialogs::nothing,
						() -> PreferencesUtil.createPreferenceDialogOn(window.getShell(), id, null, null).open()));
	}

	private void nextProposal() {
		openArticle.run();
		run(ARTICLE + "nextProposal");
	}

	private void someWords() {
		openArticle.run();
		first(StyledText.class, part(window.getActivePage().getActivePart().getSite().getService(MPart.class)))
				.ifPresent(text -> text.setSelection(0, 10));
	}

	private interface Element {
		EObject get();
	}

	private void selected(String view, Element element, String command) {
		add(command, () -> show(view).getSite().getSelectionProvider()
				.setSelection(new StructuredSelection(open.read(element::get))), () -> run(command));
	}

	private void firstQuestion() {
		first(Table.class, part(show(UiIds.MATRIX_VIEW).getSite().getService(MPart.class))).ifPresent(table -> {
			table.setSelection(0);
			table.notifyListeners(SWT.Selection, new Event());
			table.setFocus();
		});
	}

	private IViewPart show(String view) {
		try {
			return window.getActivePage().showView(view);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Control part(MPart part) {
		return (Control) part.getWidget();
	}

	/** The first of a kind that is shown. */
	private static <C extends Control> Optional<C> first(Class<C> kind, Control within) {
		if (!within.isVisible()) {
			return Optional.empty();
		}
		if (kind.isInstance(within)) {
			return Optional.of(kind.cast(within));
		}
		return within instanceof Composite composite
				? Stream.of(composite.getChildren()).flatMap(child -> first(kind, child).stream()).findFirst()
				: Optional.empty();
	}
}
