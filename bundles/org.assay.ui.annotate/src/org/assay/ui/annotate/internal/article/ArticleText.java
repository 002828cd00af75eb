package org.assay.ui.annotate.internal.article;

import java.util.function.Consumer;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.assay.ui.Palette;
import org.assay.ui.annotate.internal.words.LineBreaks;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/**
 * The immutable text of an article in a column of comfortable width with room for lanes of underlines below each line.
 * Offsets of the widget are those of the text.
 */
public final class ArticleText extends StyledText {
	static final int TAB = 4;
	/** Characters in a full line, on average. */
	static final int MEASURE = 80;
	/** Room on the left for zone bar and bracket, in pixels. */
	static final int GUTTER = 56;
	static final int RIGHT = 44;
	private static final int LEAST = 200;
	private static final int TOP = 16;
	private static final int SMALLEST = 7;
	private static final int LARGEST = 40;

	private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
	private ArticleState state;
	private ArticleContent content;
	private FontAdvances advances;
	private Font regular;
	private Font bold;
	private int points;
	private int column;
	private boolean fitting;
	private Consumer<Integer> zoomed = size -> {
		// nobody is interested yet
	};

	public ArticleText(Composite parent) {
		super(parent, SWT.V_SCROLL | SWT.READ_ONLY | SWT.MULTI);
		points = usualSize();
		setTabs(TAB);
		setFonts();
		colours();
		addListener(SWT.Resize, e -> fit());
		addListener(SWT.MouseUp, e -> copy(DND.SELECTION_CLIPBOARD));
	}

	/** Two points more than the window's own font: made for reading. */
	private static int usualSize() {
		return JFaceResources.getDefaultFont().getFontData()[0].getHeight() + 2;
	}

	/** Takes over the colours of the theme that is on now. */
	public void colours() {
		setBackground(Palette.color(Palette.Role.background));
		setForeground(Palette.color(Palette.Role.text));
		redraw();
	}

	/** Always the ground colour: the theme engine would give it the grey of dialogs. */
	@Override
	public void setBackground(Color ignored) {
		super.setBackground(Palette.color(Palette.Role.background));
	}

	/** Always the colour of text; see {@link #setBackground}. */
	@Override
	public void setForeground(Color ignored) {
		super.setForeground(Palette.color(Palette.Role.text));
	}

	/** Shows the text of a state; its offsets are kept when it is the same text. */
	void show(ArticleState shown) {
		state = shown;
		SourceText text = shown.article().text();
		content = null;
		column = 0;
		advances.measure(() -> {
			layoutColumn();
			content = new ArticleContent(text, breaks());
		});
		setContent(content);
		setSelection(0);
		setTopPixel(0);
	}

	private void setFonts() {
		FontDescriptor face = FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setHeight(points);
		regular = resources.create(face);
		bold = resources.create(face.setStyle(SWT.BOLD));
		advances = new FontAdvances(this, regular, bold);
		setFont(regular);
		advances.measure(() -> setFixedLineMetrics(advances.metrics()));
		setLineSpacing(lanePitch() * 3 + 3);
	}

	Font bold() {
		return bold;
	}

	/** From one lane to the next, in pixels. */
	int lanePitch() {
		return Math.max(3, Math.round(points / 3f));
	}

	/** Size of the text in points. */
	public int zoom() {
		return points;
	}

	/** Makes the text larger or smaller by some points; 0 goes back to the usual size. */
	public void zoomBy(int by) {
		zoomTo(by == 0 ? usualSize() : points + by);
	}

	/** Sets the size of the text in points; kept within what can be read and drawn. */
	public void zoomTo(int size) {
		int wanted = Math.clamp(size, SMALLEST, LARGEST);
		if (wanted != points) {
			points = wanted;
			if (content == null) {
				setFonts();
			} else {
				keepingPlace(() -> {
					setFonts();
					advances.measure(() -> {
						layoutColumn();
						content.setBreaks(breaks());
					});
				});
			}
			zoomed.accept(points);
		}
	}

	/** Tells {@code listener} the size in points whenever it has changed. */
	public void onZoom(Consumer<Integer> listener) {
		zoomed = listener;
	}

	/** Breaks the lines for the width there is. */
	private void fit() {
		// breaking lines can show or hide the scroll bar, which resizes and comes back here
		if (content != null && getClientArea().width > 0 && !fitting) {
			advances.measure(() -> {
				if (columnInRoom() != column || margin() != getLeftMargin()) {
					keepingPlace(() -> {
						layoutColumn();
						content.setBreaks(breaks());
					});
				}
			});
		}
	}

	/**
	 * Changes how lines are laid out, and keeps in sight what is in sight. The text is scrolled to its top meanwhile:
	 * otherwise the styled text lays out every line above the one in sight, at each step.
	 */
	private void keepingPlace(Runnable change) {
		fitting = true;
		setRedraw(false);
		Point selection = getSelection();
		int line = Math.min(getTopIndex(), content.getLineCount() - 1);
		int top = content.getOffsetAtLine(line);
		int shift = getLinePixel(line);
		setTopPixel(0);
		change.run();
		setSelection(selection);
		setTopPixel(Math.max(0, getTopPixel() + getLinePixel(content.getLineAtOffset(top)) - shift));
		setRedraw(true);
		fitting = false;
	}

	private int room() {
		return Math.max(LEAST, getClientArea().width - GUTTER - RIGHT);
	}

	private int columnInRoom() {
		return Math.min(room(), advances.usualWidth(MEASURE));
	}

	private int margin() {
		return GUTTER + (room() - columnInRoom()) / 2;
	}

	private void layoutColumn() {
		column = columnInRoom();
		setMargins(margin(), TOP, RIGHT / 2, 0);
	}

	private LineBreaks breaks() {
		return LineBreaks.of(state.article().text(), state.article().lines(), column, advances, this::isHeadline);
	}

	private boolean isHeadline(int offset) {
		return state.zoneAt(offset).filter(kind -> kind == org.assay.model.ZoneKind.HEADLINE).isPresent();
	}

	/** The displayed lines; only once a text is shown. */
	LineBreaks lines() {
		return content.breaks();
	}

	boolean hasText() {
		return content != null;
	}

	/** Where the text column begins, in pixels. */
	int left() {
		return getLeftMargin();
	}

	/** Where a full line ends, in pixels. */
	int right() {
		return getLeftMargin() + column;
	}

	/** The selection; an empty one is where the caret stands. */
	public Span selected() {
		Point selection = getSelection();
		return new Span(selection.x, selection.y);
	}

	/** Brings words into sight, a third from the top when they were out of it. */
	void scrollTo(Span span) {
		if (!hasText()) {
			return;
		}
		int line = content.getLineAtOffset(Math.min(span.begin(), getCharCount()));
		int last = content.getLineAtOffset(Math.min(span.end(), getCharCount()));
		int y = getLinePixel(line);
		int height = getClientArea().height;
		boolean inSight = y >= 0 && getLinePixel(Math.min(last + 1, getLineCount())) <= height;
		if (!inSight && height > 0) {
			setTopPixel(Math.max(0, getTopPixel() + y - height / 3));
		}
	}

	/** Whatever the text is, it takes the room it is given: measuring a long one for every layout takes seconds. */
	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? LEAST : widthHint, heightHint == SWT.DEFAULT ? LEAST : heightHint);
	}

	/** Copies the words as they stand in the text, not as its lines are broken here. */
	@Override
	public void copy(int clipboardType) {
		checkWidget();
		Point selection = getSelection();
		if (content == null || selection.x == selection.y) {
			return;
		}
		Clipboard clipboard = new Clipboard(getDisplay());
		try {
			String words = content.getTextRange(selection.x, selection.y - selection.x);
			clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() }, clipboardType);
		} finally {
			clipboard.dispose();
		}
	}

	@Override
	public void copy() {
		copy(DND.CLIPBOARD);
	}
}
