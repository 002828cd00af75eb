package org.assay.ui.writeup.internal.text;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.ui.drawing.PictureAccess;
import org.assay.ui.writeup.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Shows beside a text where in the whole of it its problems are; a click leads to the nearest. */
final class ProblemRuler extends Canvas {
	private static final int WIDTH = 12;
	private static final int TICK = 3;
	private static final int NEAR = 6;
	private final ProblemMarks marks;
	private int length = 1;

	/** @param open shows the place of a problem */
	ProblemRuler(Composite parent, ProblemMarks marks, Consumer<ProblemMark> open) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.marks = marks;
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseDown, e -> nearest(e.y).ifPresent(open));
		addListener(SWT.MouseMove, e -> {
			Optional<ProblemMark> under = nearest(e.y);
			setToolTipText(under.map(m -> m.problem().message()).orElse(null));
			setCursor(getDisplay().getSystemCursor(under.isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW));
		});
		PictureAccess.attach(this, Messages.Problems_ruler,
				() -> NLS.bind(Messages.Problems_places, marks.all().size()));
	}

	/** @param chars how long the text is now */
	void show(int chars) {
		length = Math.max(1, chars);
		PictureAccess.changed(this);
		redraw();
	}

	private void paint(GC gc) {
		gc.setBackground(Palette.color(Role.conflict));
		marks.all().forEach(m -> gc.fillRectangle(2, y(m), WIDTH - 4, TICK));
	}

	private int y(ProblemMark mark) {
		return (int) ((long) marks.place(mark).begin() * Math.max(0, getClientArea().height - TICK) / length);
	}

	private Optional<ProblemMark> nearest(int y) {
		return marks.all().stream().filter(m -> Math.abs(y(m) - y) <= NEAR)
				.min(Comparator.comparingInt(m -> Math.abs(y(m) - y)));
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(WIDTH, heightHint == SWT.DEFAULT ? WIDTH : heightHint);
	}
}
