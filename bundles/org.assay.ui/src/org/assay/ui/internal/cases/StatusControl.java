package org.assay.ui.internal.cases;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.ui.ActiveCase;
import org.assay.ui.Derived;
import org.assay.ui.internal.Messages;
import org.assay.ui.parts.TextSize;
import org.assay.ui.session.CaseSession;
import org.assay.ui.session.ComingCase;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** Tells in the status line how much is left to decide and whether all is on disk, and stops long work. */
public class StatusControl extends WorkbenchWindowControlContribution {
	private static final int WIDTH = 300;
	/** With large text the others in the line need their room, too; the words are still whole then. */
	private static final double WIDER = 1.15;
	private Label label;
	private boolean wasDirty;
	private Optional<Instant> savedAt = Optional.empty();
	private Optional<OpenCase> last = Optional.empty();
	private Derived<Counted> counted;
	/** Told again when a case is opened, or is not. */
	private String told = "";

	/** What was counted in one go, so that words and state belong together. */
	private record Counted(OpenCase of, long proposals, boolean isReadOnly, boolean isDirty) {
	}

	@Override
	protected Control createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 0).applyTo(area);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(new StopLink(area).control());
		label = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true)
				.hint((int) (WIDTH * Math.min(WIDER, TextSize.factor())), SWT.DEFAULT)
				.applyTo(label);
		counted = new Derived<>(getWorkbenchWindow().getService(ActiveCase.class), Messages.Status_counting,
				c -> new Counted(c, CaseStatus.proposals(c.model()), c.isReadOnly(), c.isDirty()), this::show);
		Runnable unawait = getWorkbenchWindow().getService(CaseSession.class).await(this::tell);
		label.addListener(SWT.Dispose, e -> {
			counted.dispose();
			unawait.run();
		});
		return area;
	}

	@Override
	public boolean isDynamic() {
		return true;
	}

	private void show(Optional<Counted> now) {
		if (label.isDisposed()) {
			return;
		}
		Optional<OpenCase> of = now.map(Counted::of);
		if (!of.equals(last)) {
			last = of;
			savedAt = Optional.empty();
			wasDirty = false;
		}
		boolean isDirty = now.map(Counted::isDirty).orElse(false);
		if (wasDirty && !isDirty) {
			savedAt = Optional.of(Instant.now());
		}
		wasDirty = isDirty;
		Optional<String> problem = getWorkbenchWindow().getService(CaseSession.class).saveProblem();
		told = now.map(c -> CaseStatus.words(c.proposals(), c.isReadOnly(), isDirty, problem.isPresent(),
				savedAt, ZoneId.systemDefault())).orElse("");
		tell();
		label.setToolTipText(problem.or(() -> now.map(c -> c.of().folder().toString())).orElse(null));
	}

	private void tell() {
		Optional<ComingCase> coming = getWorkbenchWindow().getService(CaseSession.class).coming();
		label.setText(coming.map(c -> NLS.bind(Messages.Status_coming, c.name(), c.percent())).orElse(told)
				.replace("&", "&&"));
	}
}
