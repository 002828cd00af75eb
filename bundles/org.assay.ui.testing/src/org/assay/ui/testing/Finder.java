package org.assay.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Searches the widget tree; to be called on the UI thread. */
final class Finder {

	private Finder() {
	}

	/** Visible controls of a type below {@code parent}, in tab order. */
	static <T extends Control> List<T> find(Control parent, Class<T> type, Predicate<? super T> matches) {
		List<T> found = new ArrayList<>();
		collect(parent, type, matches, found);
		return found;
	}

	private static <T extends Control> void collect(Control control, Class<T> type, Predicate<? super T> matches,
			List<T> found) {
		if (control.isDisposed() || !control.isVisible()) {
			return;
		}
		if (type.isInstance(control) && matches.test(type.cast(control))) {
			found.add(type.cast(control));
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, type, matches, found);
			}
		}
	}

	static List<ToolItem> toolItems(Control parent) {
		return find(parent, ToolBar.class, bar -> true).stream().flatMap(bar -> List.of(bar.getItems()).stream())
				.toList();
	}

	/** The label, group title or message that names a control: the nearest label before it in its parent. */
	static boolean isLabelled(Control control, String label) {
		Control before = null;
		for (Control sibling : control.getParent().getChildren()) {
			if (sibling == control) {
				return before != null && plain(textOf(before)).equals(plain(label));
			}
			if (sibling instanceof Label || sibling instanceof CLabel || sibling instanceof Link) {
				before = sibling;
			}
		}
		return false;
	}

	static String textOf(Control control) {
		return switch (control) {
		case Button button -> button.getText();
		case Label label -> label.getText();
		case CLabel label -> label.getText() == null ? "" : label.getText();
		case Link link -> link.getText();
		case Text text -> text.getText();
		case StyledText text -> text.getText();
		case Combo combo -> combo.getText();
		case CCombo combo -> combo.getText();
		case Group group -> group.getText();
		case Shell shell -> shell.getText();
		default -> "";
		};
	}

	/** A caption without mnemonic, shortcut, colon and dots. */
	static String plain(String caption) {
		String text = caption.replace("&", "");
		int tab = text.indexOf('\t');
		return (tab < 0 ? text : text.substring(0, tab)).replaceAll("(\\.\\.\\.|…|:)$", "").strip();
	}
}
