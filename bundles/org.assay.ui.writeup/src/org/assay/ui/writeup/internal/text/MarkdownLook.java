package org.assay.ui.writeup.internal.text;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.eclipse.jface.text.DefaultTextHover;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;

/** How Markdown looks, and what is said about the place under the mouse. */
final class MarkdownLook extends SourceViewerConfiguration {
	private static final int UNDO_LEVELS = 1000;
	private final ProblemMarks marks;
	private final IntFunction<String> about;

	/** @param about says something about an offset besides its problems, or nothing; called on another thread */
	MarkdownLook(ProblemMarks marks, IntFunction<String> about) {
		this.marks = marks;
		this.about = about;
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(new MarkdownScanner());
		PresentationReconciler reconciler = new PresentationReconciler();
		reconciler.setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
		reconciler.setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
		return reconciler;
	}

	@Override
	public IUndoManager getUndoManager(ISourceViewer viewer) {
		return new TextViewerUndoManager(UNDO_LEVELS);
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return new DefaultTextHover(viewer) {
			@Override
			@SuppressWarnings("deprecation") // the one that is called without an extension, for plain text
			public String getHoverInfo(ITextViewer text, IRegion region) {
				String problems = marks.at(region.getOffset()).stream().map(m -> m.problem().message()).distinct()
						.collect(Collectors.joining("\n"));
				String more = about.apply(region.getOffset());
				return problems.isEmpty() ? more.isEmpty() ? null : more
						: more.isEmpty() ? problems : problems + "\n\n" + more;
			}
		};
	}
}
