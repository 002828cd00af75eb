package org.assay.ui.preview;

import java.util.Map;
import java.util.function.Consumer;
import org.assay.text.Span;
import org.assay.ui.AccessibleName;
import org.assay.ui.Focus;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.writeup.Preview;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/**
 * Markdown as its readers see it. What leads elsewhere does so with a click or Enter; Tab goes from one such place to the
 * next. UI thread only.
 */
public final class PreviewPane extends Composite {
	private static final int MARGIN = 24;
	private static final int NARROW = 14;
	/** Below this width margins are narrow, in pixels. */
	private static final int WIDE = 480;
	private final StyledText text;
	private final PreviewStyles styles;
	private final PreviewPictures pictures;
	private final PreviewLinks links;
	private Preview shown;
	private int width;

	/**
	 * @param name   for a screen reader
	 * @param follow leads to what a link names
	 */
	public PreviewPane(Composite parent, String name, Consumer<Preview.Target> follow) {
		super(parent, SWT.NONE);
		setLayout(new FillLayout());
		text = new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
		AccessibleName.give(text, name);
		margins();
		pictures = new PreviewPictures(text);
		styles = new PreviewStyles(text, pictures);
		links = new PreviewLinks(text, follow);
		text.addListener(SWT.Resize, e -> fitAgain());
		Runnable unfollow = Palette.follow(this::colours);
		addListener(SWT.Dispose, e -> unfollow.run());
		colours();
	}

	/** Shows another rendering of the same text where the last one was scrolled to. */
	public void show(Preview preview) {
		if (preview.equals(shown)) {
			return;
		}
		int top = text.getTopPixel();
		int caret = text.getCaretOffset();
		show(preview, Map.of());
		text.setCaretOffset(Math.min(caret, text.getCharCount()));
		text.setTopPixel(top);
	}

	/**
	 * Shows another text from its beginning.
	 *
	 * @param found its pictures by the names that it has for them; those that are missing are left out
	 */
	public void show(Preview preview, Map<String, ImageData> found) {
		shown = preview;
		text.setRedraw(false);
		text.setText(preview.text());
		links.of(preview);
		pictures.of(preview, found);
		styles.apply(preview);
		text.setRedraw(true);
	}

	/** The widget that shows it. */
	public StyledText text() {
		return text;
	}

	/** Brings a stretch to the top. */
	public void scrollTo(Span place) {
		text.setCaretOffset(place.begin());
		text.setTopIndex(text.getLineAtOffset(place.begin()));
	}

	/** Size of the words in points. */
	public void zoomTo(int points) {
		styles.zoomTo(points);
		restyle();
	}

	private void colours() {
		if (isDisposed()) {
			return;
		}
		text.setBackground(Palette.color(Role.background));
		text.setForeground(Palette.color(Role.text));
		restyle();
	}

	/** What is as wide as the window is fitted to it again. */
	private void fitAgain() {
		if (text.getClientArea().width != width) {
			width = text.getClientArea().width;
			margins();
			restyle();
		}
	}

	private void margins() {
		int side = text.getClientArea().width < WIDE ? NARROW : MARGIN;
		text.setMargins(side, MARGIN - 8, side, MARGIN);
	}

	private void restyle() {
		if (shown != null) {
			styles.apply(shown);
		}
	}

	@Override
	public boolean setFocus() {
		return Focus.pass(text);
	}
}
