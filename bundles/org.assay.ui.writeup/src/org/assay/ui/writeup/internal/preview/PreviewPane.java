package org.assay.ui.writeup.internal.preview;

import java.util.Optional;
import java.util.function.Consumer;
import org.assay.ui.AccessibleName;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.writeup.Citation;
import org.assay.writeup.Preview;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A write-up as its readers see it; its numbers lead to the words with a click or Enter. UI thread only. */
public final class PreviewPane extends Composite {
	private static final int MARGIN = 24;
	private final StyledText text;
	private final PreviewStyles styles;
	private final Consumer<Citation> follow;
	private Preview shown;

	/**
	 * @param name   for a screen reader
	 * @param follow shows the words of a citation
	 */
	public PreviewPane(Composite parent, String name, Consumer<Citation> follow) {
		super(parent, SWT.NONE);
		this.follow = follow;
		setLayout(new FillLayout());
		text = new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
		text.setMargins(MARGIN, MARGIN - 8, MARGIN, MARGIN);
		AccessibleName.give(text, name);
		styles = new PreviewStyles(text);
		text.addListener(SWT.MouseUp, this::clicked);
		text.addListener(SWT.MouseMove, e -> text.setCursor(text.getDisplay().getSystemCursor(
				at(new Point(e.x, e.y)).isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_IBEAM)));
		text.addListener(SWT.KeyDown, this::pressed);
		Runnable unfollow = Palette.follow(this::colours);
		addListener(SWT.Dispose, e -> unfollow.run());
		colours();
	}

	/** Shows another rendering where the last one was scrolled to. */
	public void show(Preview preview) {
		if (preview.equals(shown)) {
			return;
		}
		shown = preview;
		int top = text.getTopPixel();
		int caret = text.getCaretOffset();
		text.setRedraw(false);
		text.setText(preview.text());
		styles.apply(preview);
		text.setCaretOffset(Math.min(caret, text.getCharCount()));
		text.setTopPixel(top);
		text.setRedraw(true);
	}

	/** The widget that shows it. */
	public StyledText text() {
		return text;
	}

	/** Size of the words in points. */
	public void zoomTo(int points) {
		styles.zoomTo(points);
		if (shown != null) {
			styles.apply(shown);
		}
	}

	private void colours() {
		if (isDisposed()) {
			return;
		}
		text.setBackground(Palette.color(Role.background));
		text.setForeground(Palette.color(Role.text));
		if (shown != null) {
			styles.apply(shown);
		}
	}

	private void clicked(Event event) {
		if (event.button == 1 && text.getSelectionCount() == 0) {
			at(new Point(event.x, event.y)).ifPresent(follow);
		}
	}

	/** Enter follows the number at the caret, N and P go to the next and the previous one. */
	private void pressed(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			at(text.getCaretOffset()).or(() -> at(text.getCaretOffset() - 1)).ifPresent(follow);
		} else if (event.character == 'n' || event.character == 'p') {
			step(event.character == 'n');
		}
	}

	private void step(boolean isForward) {
		if (shown == null) {
			return;
		}
		Point selected = text.getSelection();
		var links = isForward ? shown.links() : shown.links().reversed();
		links.stream().filter(l -> isForward ? l.span().begin() >= selected.y : l.span().end() <= selected.x)
				.findFirst().ifPresent(l -> {
					text.setSelection(l.span().end(), l.span().begin());
					text.showSelection();
				});
	}

	private Optional<Citation> at(Point point) {
		return at(text.getOffsetAtPoint(point));
	}

	private Optional<Citation> at(int offset) {
		return shown == null || offset < 0 ? Optional.empty()
				: shown.links().stream().filter(l -> l.span().contains(offset)).map(Preview.Link::citation).findFirst();
	}

	@Override
	public boolean setFocus() {
		return text.setFocus();
	}
}
