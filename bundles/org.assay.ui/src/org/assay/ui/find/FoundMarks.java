package org.assay.ui.find;

import org.assay.text.Span;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** Draws a frame around all places that were found in a text. UI thread only. */
public final class FoundMarks {
	private final StyledText text;
	private TextSearch found = TextSearch.of("", "", false);

	/** @param text whose words the places count in */
	public FoundMarks(StyledText text) {
		this.text = text;
		text.addListener(SWT.Paint, this::paint);
	}

	/** Marks other places. */
	public void mark(TextSearch places) {
		found = places;
		text.redraw();
	}

	private void paint(Event event) {
		if (found.count() == 0) {
			return;
		}
		int begin = text.getOffsetAtLine(text.getLineIndex(event.y));
		int last = text.getLineIndex(event.y + event.height);
		int end = text.getOffsetAtLine(last) + text.getLine(last).length();
		event.gc.setForeground(Palette.color(Role.claim));
		// while one types, the places may be those of a moment ago
		found.found().stream()
				.filter(s -> s.begin() < end && s.end() > begin && !s.isEmpty() && s.end() <= text.getCharCount())
				.forEach(s -> frame(event, s));
	}

	private void frame(Event event, Span place) {
		Rectangle box = text.getTextBounds(place.begin(), place.end() - 1);
		event.gc.drawRectangle(box.x - 1, box.y, box.width + 1, box.height - 1);
	}
}
