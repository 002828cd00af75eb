package org.assay.ui.writeup.internal.text;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.assay.text.Span;
import org.assay.ui.AccessibleName;
import org.assay.ui.Ground;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.ui.writeup.internal.citing.Citations;
import org.assay.writeup.Problem;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IPainter;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** Markdown in a column of comfortable width, with its problems underlined and marked in the rulers beside it. */
public final class MarkdownViewer {
	/** Characters in a full line, on average. */
	private static final int MEASURE = 84;
	private static final int MARGIN = MarginMarks.WIDTH + 8;
	private static final int TOP = 16;
	private static final int SMALLEST = 7;
	private static final int LARGEST = 40;
	private final SourceViewer viewer;
	private final ProblemRuler ruler;
	private final AnnotationPainter painter;
	private final ProblemMarks marks;
	private final MarkdownLook look;
	private final LocalResourceManager resources;
	private int points;
	private IntConsumer zoomed = size -> {
		// nobody is interested yet
	};

	/**
	 * @param name  for a screen reader
	 * @param about says something about an offset besides its problems, or nothing; called on another thread
	 */
	public MarkdownViewer(Composite parent, IDocument document, ProblemMarks marks, String name,
			IntFunction<String> about) {
		this.marks = marks;
		look = new MarkdownLook(marks, about);
		ProblemLook problems = new ProblemLook();
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
		viewer = new SourceViewer(area, null, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		ruler = new ProblemRuler(area, marks, mark -> show(marks.place(mark)));
		GridDataFactory.fillDefaults().grab(false, true).applyTo(ruler);
		resources = new LocalResourceManager(JFaceResources.getResources(), viewer.getControl());
		viewer.configure(look);
		viewer.setDocument(document, marks.model());
		painter = problems.paintIn(viewer);
		text().addPaintListener(new MarginMarks(text(), marks));
		AccessibleName.give(text(), name);
		text().addListener(SWT.Resize, e -> fit());
		text().addListener(SWT.MouseVerticalWheel, e -> {
			if ((e.stateMask & SWT.MOD1) != 0) {
				zoomTo(points + (e.count > 0 ? 1 : -1));
				e.doit = false;
			}
		});
		zoomTo(usualSize());
		// the platform's dark style sheets would paint it grey as soon as another part is active
		Ground.own(text());
		colours();
		Runnable unfollow = Palette.follow(this::colours);
		viewer.getControl().addListener(SWT.Dispose, e -> unfollow.run());
	}

	/** For operations such as undo, and what is added to it. */
	public SourceViewer viewer() {
		return viewer;
	}

	/** Follows the citation at an offset on Ctrl+click, and on Enter within one; {@code follow} says whether there is one. */
	public void onFollow(IntPredicate follow) {
		text().addListener(SWT.MouseDown, e -> {
			int offset = (e.stateMask & SWT.MOD1) != 0 && e.button == 1 ? text().getOffsetAtPoint(new Point(e.x, e.y))
					: -1;
			if (offset >= 0) {
				follow.test(offset);
			}
		});
		viewer.prependVerifyKeyListener(e -> {
			Span selected = selected();
			boolean isEnter = e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR;
			// before its first letter a line may be broken, within it that would break the citation
			if (isEnter && selected.isEmpty() && selected.begin() > 0 && isWithin(selected.begin())
					&& follow.test(selected.begin())) {
				e.doit = false;
			}
		});
	}

	/** Whether the letters before and after a caret stand in one line. */
	private boolean isWithin(int offset) {
		String all = viewer.getDocument().get();
		return offset < all.length() && all.charAt(offset) != '\n' && all.charAt(offset - 1) != '\n'
				&& Citations.at(all, offset).equals(Citations.at(all, offset - 1));
	}

	/** The widget in which the text is typed. */
	public StyledText text() {
		return viewer.getTextWidget();
	}

	/** The selection; an empty one is where the caret stands. */
	public Span selected() {
		Point selection = viewer.getSelectedRange();
		return new Span(selection.x, selection.x + selection.y);
	}

	/** Selects words and brings them into sight. */
	public void show(Span place) {
		viewer.setSelectedRange(place.begin(), place.length());
		viewer.revealRange(place.begin(), place.length());
	}

	/** Size of the text in points; 0 goes back to the usual size. */
	public void zoomTo(int size) {
		points = size == 0 ? usualSize() : Math.clamp(size, SMALLEST, LARGEST);
		text().setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setHeight(points)));
		fit();
		zoomed.accept(points);
	}

	/** Tells {@code listener} the size in points whenever it has changed. */
	public void onZoom(IntConsumer listener) {
		zoomed = listener;
	}

	/** Size of the text in points. */
	public int zoom() {
		return points;
	}

	/** That of articles. */
	private static int usualSize() {
		return JFaceResources.getDefaultFont().getFontData()[0].getHeight() + 2;
	}

	/** Keeps lines from getting too long to be read. */
	private void fit() {
		GC gc = new GC(text());
		double full = gc.getFontMetrics().getAverageCharacterWidth() * MEASURE;
		gc.dispose();
		int spare = Math.max(0, (int) (text().getClientArea().width - full) / 2);
		int margin = Math.max(MARGIN, spare);
		if (text().getLeftMargin() != margin) {
			text().setMargins(margin, TOP, margin, TOP);
		}
	}

	private void colours() {
		if (text().isDisposed()) {
			return;
		}
		text().setBackground(Palette.color(Role.background));
		text().setForeground(Palette.color(Role.text));
		text().setLineSpacing(3);
		painter.setAnnotationTypeColor(ProblemMark.TYPE, Palette.color(Role.conflict));
		ruler.redraw();
		viewer.invalidateTextPresentation();
		painter.paint(IPainter.CONFIGURATION);
	}

	/** Shows other problems, whose places are those of the text as it is now. */
	public void show(List<Problem> problems) {
		marks.set(problems);
		text().redraw();
		ruler.show(text().getCharCount());
	}
}
