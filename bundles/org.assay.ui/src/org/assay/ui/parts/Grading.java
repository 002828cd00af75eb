package org.assay.ui.parts;

import java.util.List;
import java.util.Objects;
import org.assay.core.OpenCase;
import org.assay.core.decisions.Decisions;
import org.assay.core.decisions.TrackRecord;
import org.assay.model.Claim;
import org.assay.model.Credibility;
import org.assay.model.Grade;
import org.assay.model.Source;
import org.assay.model.provider.Labels;
import org.assay.ui.Records;
import org.assay.ui.internal.Messages;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Lets the analyst grade sources and claims. Each grade is one undoable change; neither sets the other. */
public final class Grading {

	private Grading() {
	}

	/**
	 * Asks for the reliability of a source and the reason, and keeps both.
	 *
	 * @param first what is chosen at first
	 */
	public static void ask(Shell shell, OpenCase open, Source source, Grade first) {
		TrackRecord known = open.read(() -> TrackRecord.of(open.model(), source));
		GradeDialog<Grade> dialog = new GradeDialog<>(shell,
				new GradeDialog.Scale<>(Messages.Grade_window, NLS.bind(Messages.Grade_title, source.getName()),
						Messages.Grade_message, Grade.VALUES, Records.words(known), true),
				first, Objects.toString(source.getGradeReason(), ""));
		if (dialog.open() == Window.OK) {
			grade(open, source, dialog.grade(), dialog.reason());
		}
	}

	/** Takes the grade of a source back. */
	public static void takeBack(OpenCase open, Source source) {
		grade(open, source, Grade.UNGRADED, "");
	}

	private static void grade(OpenCase open, Source source, Grade grade, String reason) {
		CaseChange.run(open, NLS.bind(Messages.Grade_change, source.getName()),
				() -> new Decisions(open).grade(source, grade, reason));
	}

	/** Asks how credible claims are and why, and keeps both. */
	public static void ask(Shell shell, OpenCase open, List<Claim> claims) {
		Claim first = claims.getFirst();
		String title = claims.size() == 1 ? Messages.Credibility_title
				: NLS.bind(Messages.Credibility_titleMany, claims.size());
		String words = claims.size() == 1 ? open.read(() -> Labels.text(first)) : "";
		GradeDialog<Credibility> dialog = new GradeDialog<>(shell, new GradeDialog.Scale<>(Messages.Credibility_window,
				title, Messages.Credibility_message, Credibility.VALUES, words, false), first.getCredibility(), "");
		if (dialog.open() == Window.OK) {
			grade(open, claims, dialog.grade(), dialog.reason());
		}
	}

	/** Says how credible claims are, without a reason. */
	public static void grade(OpenCase open, List<Claim> claims, Credibility credibility) {
		grade(open, claims, credibility, "");
	}

	private static void grade(OpenCase open, List<Claim> claims, Credibility credibility, String reason) {
		String label = claims.size() == 1 ? Messages.Credibility_change
				: NLS.bind(Messages.Credibility_changeMany, claims.size());
		CaseChange.run(open, label, () -> new Decisions(open).grade(claims, credibility, reason));
	}
}
