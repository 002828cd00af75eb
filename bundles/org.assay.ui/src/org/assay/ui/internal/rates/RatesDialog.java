package org.assay.ui.internal.rates;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.model.ConversionRate;
import org.assay.model.Ids;
import org.assay.model.ModelFactory;
import org.assay.model.provider.Labels;
import org.assay.ui.AccessibleName;
import org.assay.ui.ActiveCase;
import org.assay.ui.Dates;
import org.assay.ui.Derived;
import org.assay.ui.internal.Messages;
import org.assay.ui.parts.CaseChange;
import org.assay.ui.table.Column;
import org.assay.ui.table.ListTable;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The dated conversion rates of the case: add, change, delete; each one step that can be undone. */
final class RatesDialog extends Dialog {
	private final ActiveCase active;
	private final OpenCase open;
	private ListTable<Row> table;
	private Button edit;
	private Button delete;
	private Derived<List<Row>> rows;

	/** A rate as the table shows it; an unchanging picture. */
	private record Row(ConversionRate rate, String id, String words, String date, String basis) {
		static Row of(ConversionRate rate) {
			String words = NLS.bind(Messages.Rates_words,
					new Object[] { rate.getFrom(), rate.getFactor(), rate.getTo() });
			return new Row(rate, Objects.toString(rate.getId(), ""), words, Objects.toString(rate.getDate(), ""),
					Objects.toString(rate.getBasis(), ""));
		}
	}

	RatesDialog(Shell parent, ActiveCase active, OpenCase open) {
		super(parent);
		this.active = active;
		this.open = open;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Rates_window);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		Label words = new Label(area, SWT.WRAP);
		words.setText(Messages.Rates_message);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(480, SWT.DEFAULT).applyTo(words);
		table = new ListTable<>(area,
				List.of(Column.of("rate", Messages.Rates_rate, 190, Row::words),
						Column.<Row>of("date", Messages.Rates_date, 130, r -> Dates.words(r.date()))
								.sortedBy(Comparator.comparing(Row::date)),
						Column.of("basis", Messages.Rates_basis, 200, Row::basis)),
				Row::id, Row::rate);
		AccessibleName.give(table.nodes().tree(), Messages.Rates_window);
		table.empty().say(Messages.Rates_empty, Messages.Rates_add.replace("&", ""), this::add);
		GridDataFactory.fillDefaults().grab(true, true).hint(540, 220).applyTo(table);
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, Messages.Rates_add, this::add).setEnabled(!open.isReadOnly());
		edit = button(buttons, Messages.Rates_edit, () -> selected().ifPresent(this::edit));
		delete = button(buttons, Messages.Rates_delete, this::delete);
		table.onOpen(row -> edit(row.rate()));
		table.selection().addSelectionChangedListener(e -> enable());
		rows = new Derived<>(active, Messages.Rates_window, c -> c.model().getRates().stream().map(Row::of).toList(),
				made -> table.setRows(made.orElse(List.of())));
		area.addListener(SWT.Dispose, e -> rows.dispose());
		enable();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Dialog_close, true);
	}

	private static Button button(Composite parent, String text, Runnable onUse) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, e -> onUse.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private Optional<ConversionRate> selected() {
		return table.selectedRows().stream().map(Row::rate).findFirst();
	}

	private void enable() {
		boolean canChange = selected().isPresent() && !open.isReadOnly();
		edit.setEnabled(canChange);
		delete.setEnabled(canChange);
	}

	private void add() {
		RateDialog dialog = new RateDialog(getShell(), RateFields.EMPTY);
		if (dialog.open() == OK) {
			CaseChange.run(open, Messages.Rates_adding, () -> {
				ConversionRate rate = ModelFactory.eINSTANCE.createConversionRate();
				rate.setId(Ids.fresh("r"));
				dialog.fields().into(rate);
				open.model().getRates().add(rate);
			});
		}
	}

	private void edit(ConversionRate rate) {
		RateDialog dialog = new RateDialog(getShell(), RateFields.of(rate));
		if (!open.isReadOnly() && dialog.open() == OK) {
			CaseChange.run(open, NLS.bind(Messages.Rates_changing, Labels.text(rate)),
					() -> dialog.fields().into(rate));
		}
	}

	private void delete() {
		List<ConversionRate> rates = table.selectedRows().stream().map(Row::rate).toList();
		CaseChange.run(open, rates.size() == 1 ? NLS.bind(Messages.Explorer_delete, Labels.text(rates.getFirst()))
				: NLS.bind(Messages.Rates_deleting, rates.size()), () -> EcoreUtil.deleteAll(rates, true));
	}
}
