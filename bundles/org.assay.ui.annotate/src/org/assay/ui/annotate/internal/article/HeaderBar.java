package org.assay.ui.annotate.internal.article;

import java.util.List;
import java.util.function.BiConsumer;
import org.assay.model.Document;
import org.assay.model.Grade;
import org.assay.model.Proof;
import org.assay.model.Source;
import org.assay.ui.Dates;
import org.assay.ui.Ground;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.ui.annotate.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Headline, outlet, date of publication and the outlet's grade. */
final class HeaderBar extends Composite {
	private static final int MARGIN = 16;
	/** What the row keeps free at its right. */
	private static final int BESIDE = 4;
	private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
	private final Label headline;
	private final Composite row;
	private final Label facts;
	private final Label grade;
	private final Label notes;
	private final Label left;
	private final GradeStrip grades;
	private Facts shown;

	/** Tells {@code onGrade} when the analyst grades the outlet. */
	HeaderBar(Composite parent, BiConsumer<Source, Grade> onGrade) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, 8).spacing(0, 2).applyTo(this);
		headline = new Label(this, SWT.WRAP);
		headline.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(4)
				.setStyle(SWT.BOLD)));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(headline);
		Composite line = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		row = new Composite(line, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.marginLeft = 0;
		layout.spacing = 12;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(row);
		facts = new Label(row, SWT.WRAP);
		facts.setLayoutData(new RowData());
		row.addListener(SWT.Resize, e -> fit());
		grade = new Label(row, SWT.NONE);
		grades = new GradeStrip(row, onGrade);
		notes = new Label(row, SWT.NONE);
		notes.setLayoutData(new RowData());
		Ground.muted(notes);
		left = new Label(line, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(left);
		setBackgroundMode(SWT.INHERIT_FORCE);
		colours();
	}

	void colours() {
		setBackground(Palette.color(Role.background));
		headline.setForeground(Palette.color(Role.text));
		facts.setForeground(Palette.color(Role.text));
		grade.setForeground(Palette.color(Role.text));
		notes.setForeground(Palette.color(Role.muted));
		left.setForeground(Palette.color(Role.text));
	}

	/**
	 * Says how many proposals nobody has decided about yet.
	 *
	 * @return whether it was laid out again, so that it may need another height
	 */
	boolean showProposals(long count) {
		String words = Messages.left(count);
		if (words.equals(left.getText())) {
			return false;
		}
		left.setText(words);
		// laying out takes longer than all else that deciding about an annotation does; most counts are equally wide
		boolean isOtherSize = !left.computeSize(SWT.DEFAULT, SWT.DEFAULT).equals(left.getSize());
		if (isOtherSize) {
			arrange();
		}
		return isOtherSize;
	}

	/**
	 * Shows what is known about a document; the caller holds the model still.
	 *
	 * @return whether that is anything new
	 */
	boolean show(Document document) {
		Facts now = Facts.of(document);
		grades.show(now.outlet()); // always: a grade that was pressed and refused comes out again
		if (now.equals(shown)) {
			return false;
		}
		shown = now;
		headline.setText(now.title());
		facts.setText(now.facts());
		facts.setToolTipText(now.proof());
		grade.setText(graded(now.outlet()));
		grade.setToolTipText(now.reason());
		int count = now.notes().size();
		notes.setText(count == 0 ? "" : NLS.bind(count == 1 ? Messages.Header_note : Messages.Header_notes, count));
		notes.setToolTipText(String.join("\n", now.notes()));
		((RowData) notes.getLayoutData()).exclude = count == 0; // empty, it would still go on in a line of its own
		notes.setVisible(count > 0);
		fit();
		arrange();
		return true;
	}

	/** What the header says; only something else is laid out again. */
	private record Facts(String title, String facts, String proof, Source outlet, Grade grade, String reason,
			List<String> notes) {

		static Facts of(Document document) {
			Source outlet = document.getOutlet();
			return new Facts(escaped(HeaderBar.title(document)),
					escaped(HeaderBar.outlet(document) + "  \u00B7  " + published(document)),
					HeaderBar.proof(document, "publishedAt"), outlet, outlet == null ? null : outlet.getGrade(),
					outlet == null || outlet.getGradeReason() == null ? null : escaped(outlet.getGradeReason()),
					List.copyOf(document.getImportNotes()));
		}
	}

	/** The facts go on in another line where the article has little room, as beside its original. */
	private void fit() {
		RowData data = (RowData) facts.getLayoutData();
		int room = row.getClientArea().width - BESIDE;
		int width = room <= 0 || facts.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= room ? SWT.DEFAULT : room;
		if (data.width != width) {
			data.width = width;
			facts.requestLayout();
		}
	}

	/** What is left stands on the line of the facts, however many lines there are below it. */
	private void arrange() {
		layout(true, true);
		((GridData) left.getLayoutData()).verticalIndent = facts.getLocation().y;
		layout(true, true);
	}

	private static String title(Document document) {
		String title = document.getTitle();
		return title == null || title.isBlank() ? document.getOriginalName() == null ? "" : document.getOriginalName()
				: title;
	}

	private static String outlet(Document document) {
		Source outlet = document.getOutlet();
		return outlet == null || outlet.getName() == null ? Messages.Header_noOutlet : outlet.getName();
	}

	private static String graded(Source outlet) {
		if (outlet == null || outlet.getGrade() == Grade.UNGRADED) {
			return Messages.Header_noGrade;
		}
		return NLS.bind(Messages.Header_grade, outlet.getGrade().getLiteral());
	}

	private static String published(Document document) {
		String at = document.getPublishedAt();
		return at == null || at.isBlank() ? Messages.Header_noDate
				: NLS.bind(Messages.Header_published, Dates.words(at));
	}

	private static String proof(Document document, String field) {
		for (Proof proof : document.getProofs()) {
			if (field.equals(proof.getField()) && proof.getBasis() != null) {
				return NLS.bind(Messages.Header_proof, proof.getBasis());
			}
		}
		return null;
	}

	private static String escaped(String words) {
		return words.replace("&", "&&").replaceAll("\\s+", " ");
	}
}
