package org.assay.ui.annotate.internal.article;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.assay.ui.annotate.internal.words.LineBreaks;
import org.eclipse.swt.custom.StyledTextContent;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.custom.TextChangedEvent;

/**
 * An immutable text for a styled text, broken into lines by us. Its offsets are those of the text: the blank a line is
 * broken at stands where a line end would, so nothing is added and nothing left out, and drawing stays quick however
 * long a paragraph is.
 */
final class ArticleContent implements StyledTextContent {
	private final SourceText text;
	private final List<TextChangeListener> listeners = new CopyOnWriteArrayList<>();
	private LineBreaks breaks;

	ArticleContent(SourceText text, LineBreaks breaks) {
		this.text = text;
		this.breaks = breaks;
	}

	LineBreaks breaks() {
		return breaks;
	}

	/** Breaks the same text at other places. */
	void setBreaks(LineBreaks breaks) {
		this.breaks = breaks;
		TextChangedEvent event = new TextChangedEvent(this);
		listeners.forEach(listener -> listener.textSet(event));
	}

	@Override
	public int getCharCount() {
		return text.length();
	}

	/** Control characters are shown as their pictures: they would upset the drawing. */
	@Override
	public String getLine(int lineIndex) {
		String line = text.at(breaks.line(lineIndex));
		for (int i = 0; i < line.length(); i++) {
			if (isControl(line.charAt(i))) {
				return pictured(line);
			}
		}
		return line;
	}

	private static boolean isControl(char c) {
		return c < ' ' && c != '\t' || c >= 0x7F && c < 0xA0;
	}

	private static String pictured(String line) {
		StringBuilder shown = new StringBuilder(line);
		for (int i = 0; i < shown.length(); i++) {
			char c = shown.charAt(i);
			if (isControl(c)) {
				shown.setCharAt(i, c < ' ' ? (char) (0x2400 + c) : c == 0x7F ? '\u2421' : '\u00B7');
			}
		}
		return shown.toString();
	}

	@Override
	public int getLineAtOffset(int offset) {
		return breaks.lineAt(offset);
	}

	@Override
	public int getLineCount() {
		return breaks.count();
	}

	@Override
	public String getLineDelimiter() {
		return "\n";
	}

	@Override
	public int getOffsetAtLine(int lineIndex) {
		return breaks.line(lineIndex).begin();
	}

	@Override
	public String getTextRange(int start, int length) {
		return text.at(new Span(start, start + length));
	}

	@Override
	public void addTextChangeListener(TextChangeListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeTextChangeListener(TextChangeListener listener) {
		listeners.remove(listener);
	}

	/** An article is never changed: the styled text is read only, and nothing else may try. */
	@Override
	public void replaceTextRange(int start, int replaceLength, String words) {
		throw new UnsupportedOperationException("the text of an article is immutable");
	}

	@Override
	public void setText(String words) {
		throw new UnsupportedOperationException("the text of an article is immutable");
	}
}
