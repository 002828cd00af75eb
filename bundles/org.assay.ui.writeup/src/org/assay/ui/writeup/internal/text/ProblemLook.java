package org.assay.ui.writeup.internal.text;

import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;

/** How problems look in the text. */
final class ProblemLook implements IAnnotationAccess {
	private static final String SQUIGGLES = "squiggles";

	/** Underlines the problems in the text. */
	AnnotationPainter paintIn(SourceViewer viewer) {
		AnnotationPainter painter = new AnnotationPainter(viewer, this);
		painter.addTextStyleStrategy(SQUIGGLES, new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SQUIGGLE));
		painter.addAnnotationType(ProblemMark.TYPE, SQUIGGLES);
		painter.setAnnotationTypeColor(ProblemMark.TYPE, Palette.color(Role.conflict));
		viewer.addTextPresentationListener(painter);
		viewer.addPainter(painter);
		return painter;
	}

	@Override
	public Object getType(Annotation annotation) {
		return annotation.getType();
	}

	@Override
	public boolean isMultiLine(Annotation annotation) {
		return true;
	}

	@Override
	public boolean isTemporary(Annotation annotation) {
		return true;
	}
}
