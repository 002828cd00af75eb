package org.assay.ui.annotate.internal.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.text.Span;
import org.assay.ui.annotate.internal.marks.LaneLayout;
import org.assay.ui.annotate.internal.marks.Mark;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Where words and lanes are on the screen, and what is at a point. Looks at visible lines only. */
final class Places {
	private final ArticleText text;

	Places(ArticleText text) {
		this.text = text;
	}

	/** The lines in sight; the first is included, the last is not. */
	Span visibleLines() {
		int first = Math.max(0, text.getTopIndex() - 1);
		int last = text.getLineIndex(text.getClientArea().height) + 1;
		return new Span(first, Math.max(first, Math.min(text.lines().count(), last + 1)));
	}

	/** Upper edge of a displayed line. */
	int top(int line) {
		return text.getLinePixel(line);
	}

	/** Height of the letters of a line, without the lanes. */
	int letterHeight() {
		return text.getLineHeight();
	}

	/** Upper edge of a lane of a line. */
	int lane(int line, int lane) {
		return top(line) + letterHeight() - 1 + lane * text.lanePitch();
	}

	/** The part of a span that a line shows, as a rectangle around the letters; empty when it shows none. */
	Optional<Rectangle> letters(Span span, int line) {
		Span shown = text.lines().line(line);
		int begin = Math.max(span.begin(), shown.begin());
		int end = Math.min(span.end(), shown.end());
		if (begin >= end) {
			return Optional.empty();
		}
		int x1 = text.getLocationAtOffset(begin).x;
		int x2 = rightOf(end, line);
		return Optional.of(new Rectangle(Math.min(x1, x2), top(line), Math.abs(x2 - x1), letterHeight()));
	}

	/** Right edge of the unit before {@code end}, which may be the last of its line. */
	private int rightOf(int end, int line) {
		if (text.getLineAtOffset(end) == line) {
			return text.getLocationAtOffset(end).x;
		}
		Rectangle last = text.getTextBounds(end - 1, end - 1);
		return last.x + last.width;
	}

	/** The rectangles of a span in the lines in sight. */
	List<Rectangle> letters(Span span) {
		List<Rectangle> found = new ArrayList<>();
		Span visible = visibleLines();
		for (int line = visible.begin(); line < visible.end(); line++) {
			letters(span, line).ifPresent(found::add);
		}
		return found;
	}

	/** The line at a height, lanes included; empty above and below the text. */
	Optional<Integer> lineAt(int y) {
		int line = text.getLineIndex(y);
		boolean within = line < text.lines().count() && y >= top(line)
				&& y < top(line) + letterHeight() + text.getLineSpacing();
		return within ? Optional.of(line) : Optional.empty();
	}

	/** The unit whose letter or lanes are at a point. */
	Optional<Integer> offsetAt(int x, int y) {
		if (x < text.left() || x > text.right() + ArticleText.RIGHT / 2) {
			return Optional.empty();
		}
		return lineAt(y).flatMap(line -> {
			int offset = text.getOffsetAtPoint(new Point(x, top(line) + letterHeight() / 2));
			return offset < 0 ? Optional.empty() : Optional.of(offset);
		});
	}

	/** The mark whose lane is at a point, or else the shortest one whose words are. */
	Optional<Mark> markAt(int x, int y, ArticleState state) {
		Optional<Integer> offset = offsetAt(x, y);
		Optional<Integer> line = lineAt(y);
		if (offset.isEmpty() || line.isEmpty()) {
			return Optional.empty();
		}
		LaneLayout lanes = state.marks().lanes();
		int below = y - lane(line.get(), 0);
		if (below >= 0) {
			int lane = below / text.lanePitch();
			Optional<Mark> inLane = lanes.index().at(offset.get()).stream().filter(mark -> lanes.lane(mark) == lane)
					.findFirst();
			if (inLane.isPresent()) {
				return inLane;
			}
		}
		return state.marks().innermost(offset.get());
	}
}
