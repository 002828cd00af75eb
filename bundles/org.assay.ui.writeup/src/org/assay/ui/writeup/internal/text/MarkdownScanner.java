package org.assay.ui.writeup.internal.text;

import java.util.Iterator;
import java.util.List;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.SWT;

/** Tells the viewer how each stretch of the lines that it draws anew looks. */
final class MarkdownScanner implements ITokenScanner {
	private Iterator<Stretch> left = List.<Stretch>of().iterator();
	private Stretch current;
	private int begin;

	@Override
	public void setRange(IDocument document, int offset, int length) {
		try {
			begin = offset;
			left = Stretch.of(document.get(offset, length)).iterator();
		} catch (BadLocationException e) {
			throw new IllegalStateException(e); // the viewer asks about its own text
		}
	}

	@Override
	public IToken nextToken() {
		if (!left.hasNext()) {
			return Token.EOF;
		}
		current = left.next();
		return new Token(attribute(current.look()));
	}

	private static TextAttribute attribute(Stretch.Look look) {
		return switch (look) {
		case plain -> of(Role.text, SWT.NORMAL);
		case heading, own, strong -> of(Role.text, SWT.BOLD);
		case quote -> of(Role.muted, SWT.BOLD);
		case label -> of(Role.quote, TextAttribute.UNDERLINE);
		case target -> of(Role.muted, SWT.NORMAL);
		case emphasis -> of(Role.text, SWT.ITALIC);
		case code -> of(Role.figure, SWT.NORMAL);
		};
	}

	private static TextAttribute of(Role role, int style) {
		return new TextAttribute(Palette.color(role), null, style);
	}

	@Override
	public int getTokenOffset() {
		return begin + current.span().begin();
	}

	@Override
	public int getTokenLength() {
		return current.span().length();
	}
}
