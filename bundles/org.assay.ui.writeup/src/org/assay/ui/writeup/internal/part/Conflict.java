package org.assay.ui.writeup.internal.part;

import java.io.IOException;
import org.assay.ui.writeup.internal.Messages;
import org.assay.ui.writeup.internal.part.NoticeBar.Offer;
import org.assay.writeup.KeptText.State;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;

/** Tells the analyst when the file of a write-up is not what it was, and does with it what she decides. */
final class Conflict implements Saving.Told {
	private final WriteUpEditor editor;
	private final WriteUpPage page;
	private Saving saving;

	Conflict(WriteUpEditor editor, WriteUpPage page) {
		this.editor = editor;
		this.page = page;
	}

	void of(Saving of) {
		saving = of;
	}

	@Override
	public void dirtyChanged() {
		editor.later(editor::dirtyChanged);
	}

	@Override
	public void differs(State state) {
		editor.later(() -> tell(state));
	}

	@Override
	public void failed(IOException why) {
		editor.later(() -> page.notice().say(NLS.bind(Messages.Editor_unsaved, why.getMessage()),
				new Offer(Messages.Editor_again, this::save), Offer.NONE));
	}

	private void tell(State state) {
		if (state == State.gone) {
			page.notice().say(Messages.Conflict_gone, new Offer(Messages.Conflict_write, this::keepMine),
					new Offer(Messages.Editor_close, this::give));
		} else if (saving.isDirty()) {
			page.notice().say(Messages.Conflict_changed, new Offer(Messages.Conflict_mine, this::keepMine),
					new Offer(Messages.Conflict_theirs, this::takeTheirs));
		} else {
			takeTheirs();
			page.notice().say(Messages.Conflict_taken, new Offer(Messages.Conflict_understood, page.notice()::hide),
					Offer.NONE);
		}
	}

	/** Saves because the analyst asks for it; she decides when the file is not what it was. */
	boolean save() {
		try {
			State state = saving.save();
			if (state == State.same) {
				page.notice().hide();
				return true;
			}
			return decide(state);
		} catch (IOException e) {
			refuse(e);
			return false;
		}
	}

	private boolean decide(State state) {
		String question = state == State.gone ? Messages.Conflict_gone : Messages.Conflict_changed;
		String[] answers = state == State.gone ? new String[] { Messages.Conflict_write, Messages.Conflict_cancel }
				: new String[] { Messages.Conflict_mine, Messages.Conflict_theirs, Messages.Conflict_cancel };
		int answer = MessageDialog.open(MessageDialog.WARNING, page.getShell(), Messages.Editor_window, question, 0,
				answers);
		if (answer == 0) {
			keepMine();
		} else if (answer == 1 && state == State.changed) {
			takeTheirs();
		}
		return !saving.isDirty();
	}

	private void keepMine() {
		try {
			saving.keepMine();
			page.notice().hide();
		} catch (IOException e) {
			refuse(e);
		}
	}

	private void takeTheirs() {
		try {
			page.document().set(saving.takeTheirs());
			page.notice().hide();
		} catch (IOException e) {
			refuse(e);
		}
	}

	/** The file is gone, and its text is to go too. */
	private void give() {
		saving.stop();
		editor.close();
	}

	private void refuse(IOException e) {
		ILog.of(Conflict.class).error("The write-up could not be written or read.", e);
		MessageDialog.openError(page.getShell(), Messages.Editor_window,
				NLS.bind(Messages.Editor_unsaved, e.getMessage()));
	}
}
