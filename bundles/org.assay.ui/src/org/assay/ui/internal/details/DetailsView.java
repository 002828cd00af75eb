package org.assay.ui.internal.details;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.text.Span;
import org.assay.ui.ActiveCase;
import org.assay.ui.Derived;
import org.assay.ui.EmptyState;
import org.assay.ui.Followed;
import org.assay.ui.Ground;
import org.assay.ui.Place;
import org.assay.ui.Words;
import org.assay.ui.WordsSource;
import org.assay.ui.fields.Form;
import org.assay.ui.fields.FormHost;
import org.assay.ui.internal.Messages;
import org.assay.ui.parts.Pages;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** All about the selected thing: its fields with the words they rest on, what was decided about it and why. */
public class DetailsView extends ViewPart implements FormHost {
	private final ElementSelection selection = new ElementSelection();
	private Pages stack;
	private EmptyState empty;
	private ScrolledComposite scrolled;
	private FormPane form;
	/** Where the analyst was before the form was opened. */
	private IWorkbenchPart before;
	private EObject element;
	/** What was selected while a form is filled in; it is shown after that. */
	private EObject next;
	private List<Section> shown;
	private Derived<List<Section>> details;
	private Runnable unfollowSelection;

	@Override
	public void createPartControl(Composite parent) {
		stack = new Pages(parent, this);
		empty = new EmptyState(stack);
		empty.say(Messages.Details_empty, "", () -> {
			// nothing to offer: selecting is done elsewhere
		});
		scrolled = new ScrolledComposite(stack, SWT.V_SCROLL);
		Ground.on(scrolled);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		scrolled.addListener(SWT.Resize, e -> fit());
		form = new FormPane(stack, new AroundForm());
		getSite().setSelectionProvider(selection);
		unfollowSelection = Followed.selection(getSite(), this::follow);
		watch();
	}

	@Override
	public void setFocus() {
		(stack.top() == scrolled ? scrolled : stack.top() == form ? form : empty).setFocus();
	}

	@Override
	public void dispose() {
		if (details != null) {
			details.dispose();
			unfollowSelection.run();
		}
		super.dispose();
	}

	private void follow(EObject selected) {
		if (form.form().isPresent()) {
			next = selected;
		} else if (selected != element) {
			element = selected;
			watch();
		}
	}

	@Override
	public boolean edit(Form wanted) {
		Optional<Form> open = form.form();
		IWorkbenchPart active = getSite().getPage().getActivePart();
		before = active == this ? before : active;
		if (open.isPresent() && open.get().element() != wanted.element()) {
			if (!form.isValid()) {
				getSite().getPage().activate(this);
				form.goOn();
				return false;
			}
			if (open.get().isChanged()) {
				open.get().keep(); // what was entered is not lost
			}
			form.end();
		}
		if (form.form().isEmpty()) {
			follow(wanted.element());
			next = element;
			form.show(wanted);
			stack.top(form);
			getSite().getPage().activate(this);
			form.start();
		} else {
			getSite().getPage().activate(this);
			form.goOn();
		}
		return true;
	}

	/** What a form needs of the window. */
	private final class AroundForm implements FormPane.Surroundings {

		@Override
		public Optional<Span> selected() {
			IEditorPart editor = getSite().getPage().getActiveEditor();
			WordsSource source = editor == null ? null : editor.getAdapter(WordsSource.class);
			return source == null ? Optional.empty()
					: source.selectedWords().stream().filter(place -> place.document() == document()).findFirst()
							.flatMap(Place::span);
		}

		private EObject document() {
			return form.form().map(Form::document).orElse(null);
		}

		@Override
		public void show(Span span) {
			form.form().ifPresent(shown -> open(new Place(shown.document(), Optional.of(span))));
		}

		@Override
		public void left() {
			stack.top(shown == null || shown.isEmpty() ? empty : scrolled);
			if (getSite().getPage().getActivePart() == DetailsView.this && before != null
					&& getSite().getPage().getReference(before) != null) {
				getSite().getPage().activate(before);
			}
			before = null;
			follow(next);
		}
	}

	private void watch() {
		if (details != null) {
			details.dispose();
		}
		EObject of = element;
		details = new Derived<>(getSite().getService(ActiveCase.class), getTitle(),
				open -> of != null && EcoreUtil.isAncestor(open.model(), of) ? DetailsOf.of(of, ZoneId.systemDefault())
						: List.of(),
				made -> show(made.orElse(List.of())));
	}

	private void show(List<Section> sections) {
		if (stack.isDisposed()) {
			return;
		}
		if (sections.isEmpty() && form.form().isPresent()) {
			form.leave(); // what it was about is gone
		}
		if (sections.equals(shown)) {
			return; // the same again would take the cursor away from who is going through it
		}
		shown = sections;
		Composite body = new Composite(scrolled, SWT.NONE);
		Ground.on(body);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(10, 4).applyTo(body);
		sections.forEach(section -> add(body, section));
		Control old = scrolled.getContent();
		scrolled.setContent(body);
		boolean hadFocus = holdsFocus(old);
		if (old != null) {
			old.dispose();
		}
		if (hadFocus) {
			scrolled.setFocus();
		}
		fit();
		if (form.form().isEmpty()) {
			stack.top(sections.isEmpty() ? empty : scrolled);
		}
	}

	/** Whether the cursor is in it; it would be nowhere when that goes. */
	private boolean holdsFocus(Control control) {
		Control focused = scrolled.getDisplay().getFocusControl();
		while (focused != null && focused != control) {
			focused = focused.getParent();
		}
		return focused != null;
	}

	private void add(Composite body, Section section) {
		Label title = new Label(body, SWT.NONE);
		title.setText(section.title().replace("&", "&&"));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		boolean isLocked = getSite().getService(ActiveCase.class).get().map(OpenCase::isReadOnly).orElse(true);
		Optional<Field> action = section.action().filter(offered -> !isLocked);
		GridDataFactory.fillDefaults().span(action.isPresent() ? 1 : 2, 1)
				.indent(0, body.getChildren().length > 1 ? 10 : 0).applyTo(title);
		action.ifPresent(offered -> GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER)
				.applyTo(link(body, offered)));
		String above = "";
		for (Field field : section.fields()) {
			if (field.command().isEmpty() || !isLocked) {
				add(body, field, field.name().equals(above));
				above = field.name();
			}
		}
	}

	/** @param isNamed whether the field above it has the same name, which is not said again */
	private void add(Composite body, Field field, boolean isNamed) {
		int span = field.name().isEmpty() ? 2 : 1;
		if (span == 1) {
			Label name = new Label(body, SWT.WRAP);
			name.setText(isNamed ? "" : field.name().replace("&", "&&"));
			Ground.muted(name);
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(110, SWT.DEFAULT).applyTo(name);
		}
		Control value = field.target() == null && field.command().isEmpty() ? plain(body, field) : link(body, field);
		value.setToolTipText(field.tooltip().replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(120, SWT.DEFAULT).applyTo(value);
	}

	private static Control plain(Composite body, Field field) {
		Label value = new Label(body, SWT.WRAP);
		value.setText(field.value().replace("&", "&&"));
		return value;
	}

	private Control link(Composite body, Field field) {
		Link value = new Link(body, SWT.WRAP);
		value.setText("<a>" + field.value().replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a") + "</a>");
		value.addListener(SWT.Selection, e -> use(field));
		return value;
	}

	private void use(Field field) {
		if (field.command().isEmpty()) {
			open(field.target());
		} else {
			selection.setSelection(new StructuredSelection(element));
			EmptyState.run(getSite(), field.command(), Map.of());
		}
	}

	private void open(EObject target) {
		Optional<Place> place = Place.of(target);
		if (place.isPresent()) {
			open(place.get());
		} else {
			selection.setSelection(new StructuredSelection(target));
			follow(target);
		}
	}

	private void open(Place place) {
		try {
			Words.show(getSite().getPage(), place);
		} catch (PartInitException e) {
			ILog.of(DetailsView.class).error("The words could not be shown.", e);
		}
	}

	private void fit() {
		Control body = scrolled.getContent();
		if (body != null) {
			scrolled.setMinSize(body.computeSize(Math.max(200, scrolled.getClientArea().width), SWT.DEFAULT));
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == FormHost.class ? adapter.cast(this) : super.getAdapter(adapter);
	}
}
