package org.assay.ui.annotate.internal.edit;

import org.assay.model.Judged;
import org.assay.model.Verdict;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.marks.MarkKind;
import org.assay.ui.annotate.internal.marks.MarkReader;
import org.eclipse.osgi.util.NLS;

/** What the Edit menu says after "Undo". */
public final class EditLabels {
	private EditLabels() {
	}

	static String create(MarkKind kind) {
		return NLS.bind(Messages.Undo_create, Messages.kind(kind));
	}

	/** For one annotation that is decided. */
	public static String judge(Verdict verdict, Judged element) {
		return NLS.bind(verb(verdict), kind(element));
	}

	/** For several annotations that are decided as one change. */
	public static String judgeAll(Verdict verdict, int count) {
		return NLS.bind(verb(verdict), count == 1 ? Messages.Undo_one : NLS.bind(Messages.Undo_several, count));
	}

	static String delete(Judged element) {
		return NLS.bind(Messages.Undo_delete, kind(element));
	}

	static String correct(Judged element) {
		return NLS.bind(Messages.Undo_correct, kind(element));
	}

	static String span(Judged element) {
		return NLS.bind(Messages.Undo_span, kind(element));
	}

	private static String verb(Verdict verdict) {
		return switch (verdict) {
		case ACCEPTED -> Messages.Undo_accept;
		case REJECTED -> Messages.Undo_reject;
		case UNSURE -> Messages.Undo_unsure;
		case PROPOSED -> Messages.Undo_propose;
		};
	}

	private static String kind(Judged element) {
		return MarkReader.kind(element).map(Messages::kind).orElse(Messages.Kind_other);
	}
}
