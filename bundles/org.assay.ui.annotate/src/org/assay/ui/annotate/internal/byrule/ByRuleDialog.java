package org.assay.ui.annotate.internal.byrule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.model.Verdict;
import org.assay.ui.AccessibleName;
import org.assay.ui.ActiveCase;
import org.assay.ui.Counts;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.marks.Mark;
import org.assay.ui.annotate.internal.marks.MarkKind;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/**
 * Lets the analyst decide about all proposals that fit criteria, shows them before, and lets her take some out. It only asks: what it
 * is answered is carried out by {@link Decision#apply}.
 */
public final class ByRuleDialog extends Dialog {
	private static final int WIDTH = 860;
	private static final int HEIGHT = 300;
	private static final int TYPING = 150;
	private static final int ACCEPT = IDialogConstants.CLIENT_ID;
	private static final int REJECT = ACCEPT + 1;
	private static final int UNSURE = ACCEPT + 2;
	private final ActiveCase active;
	private final Document document;
	private final Optional<Mark> start;
	private final Runnable arrangeLater = this::arrange;
	private Combo scope;
	private Combo kind;
	private RuleChoice rule;
	private Spinner confidence;
	private Text words;
	private Label notice;
	private PreviewTable preview;
	/** Nothing before they have been gathered. */
	private Optional<Proposals> proposals = Optional.empty();
	private Fitting fitting = new Fitting(List.of(), List.of());
	private Criteria criteria;
	private int gathered;
	private int latest;
	private Decision decision;

	/**
	 * @param document the article in front
	 * @param start    the mark whose kind and rule are chosen at first; empty for all
	 */
	public ByRuleDialog(Shell parent, ActiveCase active, Document document, Optional<Mark> start) {
		super(parent);
		this.active = active;
		this.document = document;
		this.start = start;
	}

	/** What was decided; empty when the analyst thought better of it. */
	public Optional<Decision> decision() {
		return Optional.ofNullable(decision);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ByRule_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
		Label message = new Label(area, SWT.WRAP);
		message.setText(Messages.ByRule_message);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(message);
		createCriteria(area);
		preview = new PreviewTable(area, this::enable, this::arrange);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(preview);
		notice = new Label(area, SWT.WRAP);
		notice.setText(Messages.ByRule_gathering);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(notice);
		criteria = chosen();
		Runnable unfollow = active.follow(this::gather);
		area.addListener(SWT.Dispose, e -> unfollow.run());
		return area;
	}

	private void createCriteria(Composite area) {
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 6).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
		scope = combo(form, Messages.ByRule_scope, List.of(Messages.ByRule_here, Messages.ByRule_everywhere),
				this::arrange);
		List<String> kinds = new ArrayList<>(List.of(Messages.Outline_allKinds));
		for (MarkKind each : MarkKind.values()) {
			kinds.add(Messages.kindTitle(each));
		}
		kind = combo(form, Messages.ByRule_kind, kinds, this::arrange);
		kind.select(start.map(mark -> mark.kind().ordinal() + 1).orElse(0));
		label(form, Messages.ByRule_rule);
		// what the analyst made has no rule; the rule of a proposal that is decided already may have made others
		rule = new RuleChoice(form, start.map(Mark::origin).filter(origin -> !origin.isAnalyst())
				.map(origin -> origin.rule()), this::arrange);
		label(form, Messages.ByRule_atLeast);
		confidence = new Spinner(form, SWT.BORDER);
		confidence.setValues(0, 0, 100, 0, 5, 25);
		confidence.addListener(SWT.Modify, e -> later());
		AccessibleName.give(confidence, Messages.ByRule_atLeast);
		label(form, Messages.ByRule_words);
		words = new Text(form, SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL);
		words.addListener(SWT.Modify, e -> later());
		AccessibleName.give(words, Messages.ByRule_words);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(words);
	}

	private Combo combo(Composite form, String name, List<String> choices, Runnable onChoice) {
		label(form, name);
		Combo combo = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(choices.toArray(String[]::new));
		combo.select(0);
		combo.addListener(SWT.Selection, e -> onChoice.run());
		AccessibleName.give(combo, name);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private static void label(Composite form, String words) {
		Label label = new Label(form, SWT.NONE);
		label.setText(words);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, ACCEPT, Messages.ByRule_accept, false);
		createButton(parent, REJECT, Messages.ByRule_reject, false);
		createButton(parent, UNSURE, Messages.ByRule_unsure, false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		enable();
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		(start.isPresent() ? (Control) confidence : kind).setFocus();
		return contents;
	}

	private void later() {
		confidence.getDisplay().timerExec(TYPING, arrangeLater);
	}

	private Criteria chosen() {
		Optional<MarkKind> ofKind = kind.getSelectionIndex() <= 0 ? Optional.empty()
				: Optional.of(MarkKind.values()[kind.getSelectionIndex() - 1]);
		return new Criteria(scope.getSelectionIndex() == 0 ? Optional.of(document) : Optional.empty(), ofKind,
				rule.rule(),
				confidence.getSelection(), words.getText());
	}

	/** Reads the proposals, again after every change: an analysis may be running. */
	private void gather(Optional<OpenCase> open) {
		if (open.isEmpty()) {
			return;
		}
		int mine = ++gathered;
		inBackground(() -> Proposals.of(open.get()), made -> {
			if (mine == gathered) {
				proposals = Optional.of(made);
				arrange();
			}
		});
	}

	private <T> void inBackground(Supplier<T> work, Consumer<T> show) {
		Display display = preview.getDisplay();
		Job.createSystem(Messages.ByRule_gathering, monitor -> {
			T made = work.get();
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!preview.isDisposed()) {
						show.accept(made);
					}
				});
			}
		}).schedule();
	}

	/** Finds what fits now, away from the UI thread, and shows it. */
	private void arrange() {
		if (preview.isDisposed() || proposals.isEmpty()) {
			return;
		}
		int mine = ++latest;
		List<Proposal> all = proposals.get().all();
		Criteria wanted = chosen();
		Comparator<Proposal> order = preview.order();
		inBackground(() -> Fitting.of(all, wanted, order), made -> {
			if (mine == latest) {
				show(wanted, made);
			}
		});
	}

	private void show(Criteria by, Fitting made) {
		criteria = by;
		fitting = made;
		preview.show(made.proposals());
		sayNotice();
		enable();
		rule.show(made.rules());
	}

	private void sayNotice() {
		int unread = proposals.map(Proposals::unread).orElse(0);
		int fit = fitting.proposals().size();
		String said = fit == 0 ? Messages.ByRule_none
				: fit > PreviewTable.MOST ? NLS.bind(Messages.ByRule_first, Counts.of(PreviewTable.MOST),
						Counts.of(fit - PreviewTable.MOST))
						: Messages.ByRule_oneStep;
		notice.setText(unread == 0 ? said
				: said + ' ' + (unread == 1 ? Messages.ByRule_unreadOne : NLS.bind(Messages.ByRule_unread, unread)));
		notice.requestLayout();
	}

	private void enable() {
		boolean canDecide = !preview.chosen().isEmpty();
		for (int id : new int[] { ACCEPT, REJECT, UNSURE }) {
			Button button = getButton(id);
			if (button != null) {
				button.setEnabled(canDecide);
			}
		}
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
		case ACCEPT -> decide(Verdict.ACCEPTED);
		case REJECT -> decide(Verdict.REJECTED);
		case UNSURE -> decide(Verdict.UNSURE);
		default -> super.buttonPressed(id);
		}
	}

	/** What is seen is decided, by the criteria that it was found by: what was typed since has not been looked at. */
	private void decide(Verdict verdict) {
		decision = new Decision(verdict, preview.chosen(), fitting.proposals().size(), criteria);
		setReturnCode(OK);
		close();
	}
}
