package org.assay.ui.annotate.internal.article;

import java.util.List;
import java.util.Optional;
import org.assay.text.Span;
import org.assay.ui.annotate.internal.marks.Mark;
import org.assay.ui.annotate.internal.words.Growth;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** A click selects the mark under it, or the zone whose bar it hits; dragging an edge of the selected mark moves it; hovering explains. */
final class ArticleMouse {
	/** An edge of the selected mark: the span it belongs to and whether it is its begin. */
	private record Edge(int part, Span span, boolean begin) {
	}

	private final ArticleText text;
	private final Places places;
	private final ArticleHover hover;
	private ArticleState state;
	private ArticleActions actions;
	private Edge dragged;

	ArticleMouse(ArticleText text) {
		this.text = text;
		this.places = new Places(text);
		this.hover = new ArticleHover(text, places);
		text.addListener(SWT.MouseMove, this::moved);
		text.addListener(SWT.MouseDown, this::pressed);
		text.addListener(SWT.MouseUp, this::released);
		text.addListener(SWT.KeyUp, this::caretMoved);
		text.addListener(SWT.MenuDetect, this::menuAsked);
		text.addListener(SWT.MouseVerticalWheel, this::wheel);
	}

	void show(ArticleState shown, ArticleActions shownActions) {
		state = shown;
		actions = shownActions;
		dragged = null;
		hover.show(shown);
	}

	/** What the hover says about a mark, as text; null for none. */
	String explanation(Optional<Mark> mark) {
		return mark.map(m -> state.article().openCase().read(() -> hover.full(m).plain())).orElse(null);
	}

	private void moved(Event event) {
		if (state != null && dragged == null) {
			boolean onEdge = edgeAt(event.x, event.y).isPresent();
			boolean onText = places.offsetAt(event.x, event.y).isPresent();
			text.setCursor(text.getDisplay()
					.getSystemCursor(onEdge ? SWT.CURSOR_SIZEWE : onText ? SWT.CURSOR_IBEAM : SWT.CURSOR_ARROW));
		}
	}

	/**
	 * The text's own selection shows where a dragged edge goes: it is anchored at the other edge. A third click selects the
	 * sentence; the text itself would select the line, which ends where the window does.
	 */
	private void pressed(Event event) {
		if (state == null || event.button != 1) {
			return;
		}
		if (event.count == 3) {
			Span line = text.selected();
			int at = places.offsetAt(event.x, event.y).orElse(Math.max(line.begin(), line.end() - 1)); // or beside the line
			Span sentence = new Growth(state.article().text()).sentenceAt(at);
			text.setSelection(sentence.begin(), sentence.end());
			return;
		}
		dragged = edgeAt(event.x, event.y).orElse(null);
		if (dragged != null) {
			Span span = dragged.span();
			text.setSelection(dragged.begin() ? span.end() : span.begin(), dragged.begin() ? span.begin() : span.end());
		}
	}

	private void released(Event event) {
		if (state == null || event.button != 1) {
			return;
		}
		Span selected = text.selected();
		if (dragged != null) {
			Edge edge = dragged;
			dragged = null;
			text.setSelection(edge.begin() ? selected.begin() : selected.end());
			if (!selected.equals(edge.span())) {
				actions.move(edge.part(), selected);
			}
		} else if (selected.isEmpty() && event.x < text.left()) {
			places.lineAt(event.y).ifPresent(line -> actions.chooseZone(text.lines().line(line).begin()));
		} else if (selected.isEmpty()) {
			select(places.markAt(event.x, event.y, state));
		}
	}

	/** A caret that is moved by keys selects the mark it comes into. */
	private void caretMoved(Event event) {
		boolean moves = event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT
				|| event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.HOME
				|| event.keyCode == SWT.END;
		if (state != null && moves && text.selected().isEmpty()) {
			select(state.marks().innermost(text.getCaretOffset()));
		}
	}

	/** The context menu is about what is under the pointer. */
	private void menuAsked(Event event) {
		if (state != null && event.detail == SWT.MENU_MOUSE && text.selected().isEmpty()) {
			var at = text.toControl(event.x, event.y);
			select(places.markAt(at.x, at.y, state));
		}
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			text.zoomBy(event.count > 0 ? 1 : -1);
			event.doit = false;
		}
	}

	private void select(Optional<Mark> mark) {
		state.select(mark.map(Mark::element).orElse(null));
	}

	private Optional<Edge> edgeAt(int x, int y) {
		if (state == null || state.current().isEmpty() || actions.isReadOnly()) {
			return Optional.empty();
		}
		List<Span> spans = state.current().get().spans();
		for (int part = 0; part < spans.size(); part++) {
			Span span = spans.get(part);
			List<Rectangle> boxes = places.letters(span);
			if (boxes.isEmpty()) {
				continue;
			}
			Rectangle first = boxes.getFirst();
			Rectangle last = boxes.getLast();
			if (isBegin(span, first) && isNear(x, y, first.x - 1, first)) {
				return Optional.of(new Edge(part, span, true));
			}
			if (isEnd(span, last) && isNear(x, y, last.x + last.width + 1, last)) {
				return Optional.of(new Edge(part, span, false));
			}
		}
		return Optional.empty();
	}

	private boolean isBegin(Span span, Rectangle box) {
		return places.top(text.getLineAtOffset(span.begin())) == box.y;
	}

	private boolean isEnd(Span span, Rectangle box) {
		return places.top(text.getLineAtOffset(span.end() - 1)) == box.y;
	}

	private static boolean isNear(int x, int y, int edge, Rectangle box) {
		return Math.abs(x - edge) <= MarkPainter.EDGE && y >= box.y - MarkPainter.EDGE
				&& y <= box.y + box.height + MarkPainter.EDGE;
	}
}
