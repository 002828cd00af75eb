package org.assay.ui.find;

import org.assay.text.Span;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/** A widget in which words can be found; a frame is drawn around each place. UI thread only. */
public final class FindableText implements Findable {
	private final StyledText text;
	private final FoundMarks marks;

	public FindableText(StyledText text) {
		this.text = text;
		marks = new FoundMarks(text);
	}

	@Override
	public CharSequence words() {
		return text.getText();
	}

	@Override
	public Span selected() {
		Point selected = text.getSelection();
		return new Span(selected.x, selected.y);
	}

	@Override
	public void select(Span place) {
		text.setSelection(place.begin(), place.end());
		text.showSelection();
	}

	@Override
	public void mark(TextSearch found) {
		marks.mark(found);
	}

	@Override
	public boolean setFocus() {
		return text.setFocus();
	}
}
