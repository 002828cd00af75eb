package org.assay.ui.internal.details;

import java.util.List;
import java.util.stream.Stream;
import org.assay.ui.fields.FormField;
import org.assay.ui.internal.Messages;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * Offers names below a field while one types, and when Down is pressed. What was typed comes first and is chosen until the arrows
 * choose another, so that Enter does with it what it does without a list.
 */
final class NameEntry extends ContentProposalAdapter {
	private static final int WIDTH = 300;
	private static final int HEIGHT = 190;
	private final Runnable onEnter;
	private boolean hasTakenTyped;

	/** What was typed. */
	private static final class Typed extends ContentProposal {
		Typed(String typed) {
			super(typed, NLS.bind(Messages.Form_asTyped, typed), null);
		}
	}

	/**
	 * Lets a field offer names as long as it is there.
	 *
	 * @param onEnter done when Enter takes what was typed
	 */
	static void on(Text text, FormField field, Runnable onEnter) {
		NameEntry[] made = new NameEntry[1];
		text.addListener(SWT.Traverse, e -> made[0].leave(e)); // before the list and the form leave at once
		made[0] = new NameEntry(text, field, onEnter);
		text.addListener(SWT.KeyDown, made[0]::key); // after the list has had it
	}

	private NameEntry(Text text, FormField field, Runnable onEnter) {
		super(text, new TextContentAdapter(), (typed, position) -> offers(typed, field), null, null);
		this.onEnter = onEnter;
		setProposalAcceptanceStyle(PROPOSAL_REPLACE);
		setPropagateKeys(true);
		setPopupSize(new Point(WIDTH, HEIGHT));
		addContentProposalListener(taken -> hasTakenTyped = taken instanceof Typed);
	}

	private static IContentProposal[] offers(String typed, FormField field) {
		List<String> known = field.known(typed);
		Stream<IContentProposal> asTyped = known.isEmpty() || typed.isBlank() ? Stream.of()
				: Stream.of(new Typed(typed));
		return Stream.concat(asTyped, known.stream().map(ContentProposal::new)).toArray(IContentProposal[]::new);
	}

	/** Escape leaves the list, and only without one the fields. */
	private void leave(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE && isProposalPopupOpen()) {
			event.detail = SWT.TRAVERSE_NONE;
			event.doit = false;
			closeProposalPopup();
		}
	}

	private void key(Event event) {
		boolean isEnter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (isEnter && hasTakenTyped) {
			event.display.asyncExec(onEnter);
		} else if (event.keyCode == SWT.ARROW_DOWN && !isProposalPopupOpen()) {
			event.doit = false;
			openProposalPopup();
		}
		hasTakenTyped = false;
	}
}
