package org.assay.ui.internal.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.text.Span;
import org.assay.ui.AccessibleName;
import org.assay.ui.Ground;
import org.assay.ui.Images;
import org.assay.ui.fields.Form;
import org.assay.ui.fields.FormField;
import org.assay.ui.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/**
 * A form that is being filled in: its fields with the words they rest on, what is wrong while it is typed, and two buttons.
 * Enter keeps it, Escape does not. The article stays open beside it, so that words can be selected there meanwhile.
 */
final class FormPane extends Composite {

	/** What the pane needs of the window around it. */
	interface Surroundings {

		/** The words that are selected in the article of the form; empty when none are. */
		Optional<Span> selected();

		/** Goes to words of the article of the form. */
		void show(Span span);

		/** The form is no longer filled in. */
		void left();
	}

	private final Surroundings around;
	private final Label title;
	private final ScrolledComposite scrolled;
	private final Button keep;
	private final List<FormRow> rows = new ArrayList<>();
	private Form form;
	/** The row the cursor was in last. */
	private FormRow last;

	FormPane(Composite parent, Surroundings around) {
		super(parent, SWT.NONE);
		Ground.panel(this);
		this.around = around;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		Composite head = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(12, 12, 6, 0).spacing(4, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		title = new Label(head, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT)
				.applyTo(title);
		scrolled = new ScrolledComposite(this, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		scrolled.addListener(SWT.Resize, e -> fit());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		keep = button(head, Messages.Form_keepTip, this::keep);
		keep.setText(Messages.Form_keep);
		Button cancel = button(head, Messages.Form_cancel, this::leave);
		cancel.setImage(Images.get(FormPane.class, "release"));
		AccessibleName.give(cancel, Messages.Form_cancel);
		setTabList(new Control[] { scrolled, head });
	}

	private Button button(Composite parent, String tip, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, e -> getDisplay().asyncExec(run));
		button.addListener(SWT.Traverse, this::endKeys);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(button);
		return button;
	}

	/** The form that is filled in; empty before the first one and when it has been left. */
	Optional<Form> form() {
		return Optional.ofNullable(form);
	}

	void show(Form shown) {
		form = shown;
		title.setText(shown.title().replace("&", "&&"));
		build();
		layout(true);
	}

	/** Whether no field has a problem. */
	boolean isValid() {
		return form.fields().stream().allMatch(field -> field.problem().isEmpty());
	}

	private void build() {
		rows.clear();
		last = null;
		Control before = scrolled.getContent();
		Composite body = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 6).spacing(6, 3).applyTo(body);
		String group = "";
		for (FormField field : form.fields()) {
			if (!field.group().equals(group)) {
				steps(body, group);
				group = field.group();
				heading(body, group);
			}
			rows.add(new FormRow(body, field, this));
		}
		steps(body, group);
		if (!group.isEmpty()) {
			steps(body, "");
		}
		scrolled.setContent(body);
		if (before != null) {
			before.dispose();
		}
		refresh();
	}

	private void heading(Composite body, String words) {
		Label heading = new Label(body, SWT.NONE);
		heading.setText(words.replace("&", "&&"));
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().span(3, 1).indent(0, 8).applyTo(heading);
	}

	private void steps(Composite body, String group) {
		for (Form.Step step : form.steps()) {
			if (step.group().equals(group)) {
				Link link = new Link(body, SWT.NONE);
				link.setText("<a>" + step.label().replace("&", "&&") + "</a>");
				link.addListener(SWT.Traverse, this::endKeys);
				link.addListener(SWT.Selection, e -> getDisplay().asyncExec(() -> run(step)));
				GridDataFactory.fillDefaults().span(3, 1).applyTo(link);
			}
		}
	}

	private void run(Form.Step step) {
		if (!isDisposed() && form != null) {
			List<String> before = form.fields().stream().map(FormField::group).distinct().toList();
			step.run().run();
			build();
			rows.stream().filter(row -> !before.contains(row.field().group())).findFirst()
					.ifPresentOrElse(FormRow::focus, this::start);
		}
	}

	/** Shows in all rows what the fields hold: what is taken from words may fill several. */
	void refresh() {
		rows.forEach(FormRow::refresh);
		keep.setEnabled(isValid());
		fit();
	}

	void focused(FormRow row) {
		last = row;
	}

	/** Takes the field from what is selected in the article, or says why it cannot. */
	void take(FormRow row) {
		Optional<Span> selected = around.selected();
		Optional<String> problem = selected.isEmpty() ? Optional.of(Messages.Form_noWords)
				: row.field().take(selected.get());
		refresh();
		problem.ifPresent(row::say);
		fit();
		row.focus();
	}

	void show(Span span) {
		around.show(span);
	}

	/** The cursor goes to the first value, which may be typed over. */
	void start() {
		rows.stream().filter(row -> row.field().shape() != FormField.Shape.place).findFirst()
				.ifPresent(FormRow::focus);
	}

	/**
	 * The cursor goes back to where it was. Where words are selected, it goes to the button that takes them: that of the field it
	 * was in, or of the next one that is taken from words.
	 */
	void goOn() {
		if (last == null || last.isDisposed()) {
			start();
		} else if (around.selected().isEmpty()) {
			last.focus();
		} else {
			rows.stream().skip(rows.indexOf(last)).filter(row -> row.field().takesWords()).findFirst()
					.ifPresentOrElse(FormRow::offer, last::focus);
		}
	}

	/** Enter and Escape, in every control of the form. */
	void endKeys(Event event) {
		boolean takes = event.detail == SWT.TRAVERSE_RETURN && (event.stateMask & SWT.MOD1) != 0;
		if (event.detail == SWT.TRAVERSE_ESCAPE || takes) {
			event.doit = false;
			event.detail = SWT.TRAVERSE_NONE;
			// GTK still works on the key; a field that is gone by then would crash it
			getDisplay().asyncExec(takes ? this::keep : this::leave);
		}
	}

	/** Keeps what was entered and leaves; nothing while something is wrong. */
	void keep() {
		if (isDisposed() || form == null) {
			return;
		}
		Optional<FormRow> wrong = rows.stream().filter(row -> row.field().problem().isPresent()).findFirst();
		if (wrong.isPresent()) {
			wrong.get().focus();
			return;
		}
		Form kept = form;
		if (kept.isChanged()) {
			kept.keep();
		}
		leave();
	}

	/** Forgets the form; another one comes in its place. */
	void end() {
		form = null;
	}

	/** Leaves without changing anything. */
	void leave() {
		if (!isDisposed() && form != null) {
			form = null;
			around.left();
		}
	}

	@Override
	public boolean setFocus() {
		goOn();
		return true;
	}

	void fit() {
		Control body = scrolled.getContent();
		if (body != null) {
			scrolled.setMinSize(body.computeSize(Math.max(200, scrolled.getClientArea().width), SWT.DEFAULT));
			((Composite) body).layout(true, true);
		}
	}
}
