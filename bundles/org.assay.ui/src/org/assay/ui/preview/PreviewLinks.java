package org.assay.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assay.ui.internal.Messages;
import org.assay.writeup.Preview;
import org.assay.writeup.Preview.Address;
import org.assay.writeup.Preview.Link;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Leads from the links of a rendering to what they name, by mouse and keys. */
final class PreviewLinks {
	private final StyledText text;
	private final Consumer<Preview.Target> follow;
	private List<Link> links = List.of();

	PreviewLinks(StyledText text, Consumer<Preview.Target> follow) {
		this.text = text;
		this.follow = follow;
		text.addListener(SWT.MouseUp, this::clicked);
		text.addListener(SWT.MouseMove, this::moved);
		text.addListener(SWT.KeyDown, this::pressed);
		text.addListener(SWT.Traverse, this::traversed);
	}

	void of(Preview shown) {
		links = shown.links();
	}

	private void clicked(Event event) {
		if (event.button == 1 && text.getSelectionCount() == 0) {
			at(new Point(event.x, event.y)).ifPresent(this::follow);
		}
	}

	private void follow(Link link) {
		follow.accept(link.target());
	}

	private void moved(Event event) {
		Optional<Link> link = at(new Point(event.x, event.y));
		text.setCursor(text.getDisplay().getSystemCursor(link.isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_IBEAM));
		String tip = link.map(PreviewLinks::tip).orElse(null);
		if (tip == null ? text.getToolTipText() != null : !tip.equals(text.getToolTipText())) {
			text.setToolTipText(tip);
		}
	}

	private static String tip(Link link) {
		return link.target() instanceof Address address && address.isWeb()
				? NLS.bind(Messages.Preview_web, address.name())
				: null;
	}

	/** Enter follows the link at the caret, N and P go to the next and the previous one. */
	private void pressed(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			at(text.getCaretOffset()).or(() -> at(text.getCaretOffset() - 1)).ifPresent(this::follow);
		} else if (event.stateMask == 0 && (event.character == 'n' || event.character == 'p')) {
			step(event.character == 'n');
		}
	}

	/** Behind the last link, Tab leaves the text. */
	private void traversed(Event event) {
		boolean isNext = event.detail == SWT.TRAVERSE_TAB_NEXT;
		if ((isNext || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) && (event.stateMask & SWT.CTRL) == 0
				&& step(isNext)) {
			event.doit = false;
		}
	}

	private boolean step(boolean isForward) {
		Point selected = text.getSelection();
		List<Link> inOrder = isForward ? links : links.reversed();
		Optional<Link> next = inOrder.stream()
				.filter(l -> isForward ? l.span().begin() >= selected.y : l.span().end() <= selected.x).findFirst();
		next.ifPresent(l -> {
			text.setSelection(l.span().end(), l.span().begin());
			text.showSelection();
		});
		return next.isPresent();
	}

	private Optional<Link> at(Point point) {
		return at(text.getOffsetAtPoint(point));
	}

	private Optional<Link> at(int offset) {
		return links.stream().filter(l -> l.span().contains(offset)).findFirst();
	}
}
