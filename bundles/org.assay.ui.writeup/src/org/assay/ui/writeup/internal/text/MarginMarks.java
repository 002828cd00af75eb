package org.assay.ui.writeup.internal.text;

import java.util.HashSet;
import java.util.Set;
import org.assay.ui.Images;
import org.assay.ui.writeup.WriteUpIds;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Image;

/** Draws a sign in the left margin beside each line in which a problem begins. */
final class MarginMarks implements PaintListener {
	/** Room that a sign takes. */
	static final int WIDTH = 24;
	private final StyledText text;
	private final ProblemMarks marks;

	MarginMarks(StyledText text, ProblemMarks marks) {
		this.text = text;
		this.marks = marks;
	}

	@Override
	public void paintControl(PaintEvent event) {
		Image sign = Images.get(WriteUpIds.class, "problem");
		int x = text.getLeftMargin() - WIDTH;
		Set<Integer> drawn = new HashSet<>();
		for (ProblemMark mark : marks.all()) {
			int offset = marks.place(mark).begin();
			if (offset <= text.getCharCount() && isNear(text.getLineAtOffset(offset))) {
				int y = text.getLocationAtOffset(offset).y;
				int room = text.getLineHeight(offset) - sign.getBounds().height;
				if (drawn.add(y)) {
					event.gc.drawImage(sign, x, y + room / 2);
				}
			}
		}
	}

	/** Lines out of sight are not measured, which takes long in a long text. */
	private boolean isNear(int line) {
		return line >= text.getTopIndex() - 1 && line <= text.getLineIndex(text.getClientArea().height) + 1;
	}
}
