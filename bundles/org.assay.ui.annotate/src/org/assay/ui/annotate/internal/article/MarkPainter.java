package org.assay.ui.annotate.internal.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.model.Verdict;
import org.assay.text.Span;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.ui.annotate.internal.marks.LaneLayout;
import org.assay.ui.annotate.internal.marks.Mark;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the lanes of underlines below the lines in sight, and the edges of the selected mark. */
final class MarkPainter implements PaintListener {
	/** Half the width of an edge that can be dragged. */
	static final int EDGE = 4;

	private final ArticleText text;
	private final ArticleState state;
	private final Places places;

	MarkPainter(ArticleText text, ArticleState state) {
		this.text = text;
		this.state = state;
		this.places = new Places(text);
	}

	@Override
	public void paintControl(PaintEvent event) {
		Span visible = places.visibleLines();
		for (int line = visible.begin(); line < visible.end(); line++) {
			int top = places.top(line);
			int bottom = top + places.letterHeight() + text.getLineSpacing();
			if (bottom >= event.y && top <= event.y + event.height) {
				paintLine(event.gc, line);
				paintJoins(event.gc, line);
			}
		}
		state.current().ifPresent(mark -> paintEdges(event.gc, mark));
	}

	private void paintLine(GC gc, int line) {
		Span words = text.lines().line(line);
		LaneLayout lanes = state.marks().lanes();
		lanes.index().overlapping(words, entry -> {
			Mark mark = entry.value();
			if (!lanes.isFolded(mark) || isCurrent(mark)) {
				places.letters(entry.span(), line).ifPresent(box -> paintMark(gc, mark, entry.span(), line, box));
			}
		});
		List<Mark> folded = lanes.folded(words);
		if (!folded.isEmpty()) {
			gc.setForeground(Palette.color(Role.muted));
			gc.setFont(text.getFont());
			gc.drawText("+" + folded.size(), foldedAt(line).x, foldedAt(line).y, true);
		}
	}

	/** A dotted line in its lane joins two parts of a mark: always those of the selected one, of others within one line. */
	private void paintJoins(GC gc, int line) {
		Span words = text.lines().line(line);
		LaneLayout lanes = state.marks().lanes();
		List<Mark> joined = new ArrayList<>();
		lanes.index().overlapping(words, entry -> {
			Mark mark = entry.value();
			if (mark.spans().size() > 1 && !lanes.isFolded(mark) && !isCurrent(mark) && !joined.contains(mark)) {
				joined.add(mark);
			}
		});
		joined.forEach(mark -> gaps(mark).filter(words::contains).forEach(gap -> paintJoin(gc, mark, gap, line)));
		state.current().ifPresent(mark -> gaps(mark).forEach(gap -> paintJoin(gc, mark, gap, line)));
	}

	private static Stream<Span> gaps(Mark mark) {
		List<Span> spans = mark.spans();
		return IntStream.range(1, spans.size()).filter(i -> spans.get(i - 1).end() < spans.get(i).begin())
				.mapToObj(i -> new Span(spans.get(i - 1).end(), spans.get(i).begin()));
	}

	private void paintJoin(GC gc, Mark mark, Span gap, int line) {
		places.letters(gap, line).ifPresent(box -> {
			int y = places.lane(line, Math.min(state.marks().lanes().lane(mark), LaneLayout.LANES - 1)) + 1;
			gc.setForeground(Strokes.colour(mark.kind()));
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawLine(box.x, y, box.x + box.width, y);
			gc.setLineStyle(SWT.LINE_SOLID);
		});
	}

	/** Where the mark that stands for folded lanes is drawn. */
	Rectangle foldedAt(int line) {
		return new Rectangle(text.right() + 6, places.top(line), ArticleText.RIGHT - 6, places.letterHeight());
	}

	private void paintMark(GC gc, Mark mark, Span span, int line, Rectangle box) {
		int y = places.lane(line, Math.min(state.marks().lanes().lane(mark), LaneLayout.LANES - 1));
		int right = box.x + box.width;
		gc.setForeground(Strokes.colour(mark.kind()));
		Strokes.draw(gc, mark.kind(), box.x, right, y, isCurrent(mark));
		if (mark.verdict() == Verdict.REJECTED) {
			gc.setForeground(Palette.color(Role.conflict));
			gc.drawLine(box.x, box.y + box.height / 2 + 1, right, box.y + box.height / 2 + 1);
		} else if (mark.verdict() == Verdict.UNSURE && span.end() <= text.lines().line(line).end()) {
			paintOpen(gc, right, y);
		}
	}

	/** A small ring at the end of the line: looked at and left open. */
	private void paintOpen(GC gc, int right, int y) {
		gc.setBackground(Palette.color(Role.background));
		gc.fillOval(right - 5, y - 2, 6, 6);
		gc.drawOval(right - 5, y - 2, 6, 6);
	}

	private boolean isCurrent(Mark mark) {
		return state.current().filter(current -> current.element() == mark.element()).isPresent();
	}

	private void paintEdges(GC gc, Mark mark) {
		gc.setForeground(Strokes.colour(mark.kind()));
		gc.setBackground(Strokes.colour(mark.kind()));
		for (Span span : mark.spans()) {
			List<Rectangle> boxes = places.letters(span);
			for (Rectangle box : boxes) {
				boolean first = places.top(text.getLineAtOffset(span.begin())) == box.y;
				if (first) {
					paintEdge(gc, box.x, box, true);
				}
			}
			if (!boxes.isEmpty()) {
				Rectangle last = boxes.getLast();
				int line = text.getLineAtOffset(span.end() - 1);
				if (places.top(line) == last.y) {
					paintEdge(gc, last.x + last.width, last, false);
				}
			}
		}
	}

	private static void paintEdge(GC gc, int x, Rectangle box, boolean begin) {
		gc.fillRectangle(begin ? x - 2 : x, box.y, 2, box.height);
		gc.fillOval(x - EDGE + (begin ? -1 : 1), begin ? box.y - EDGE : box.y + box.height - EDGE, EDGE * 2, EDGE * 2);
	}
}
