package org.assay.ui.testing;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** What a control says on the screen; UI thread only. */
final class Words {

	private Words() {
	}

	/** The text, or the first rows, or else what a screen reader would call it. */
	static String of(Control control) {
		String text = switch (control) {
		case Tree tree -> Arrays.stream(tree.getItems()).limit(3).map(TreeItem::getText)
				.collect(Collectors.joining(" "));
		case Table table -> Arrays.stream(table.getItems()).limit(3).map(TableItem::getText)
				.collect(Collectors.joining(" "));
		default -> Finder.textOf(control);
		};
		return text.isBlank() ? Names.given(control).orElse("") : text;
	}

	/** A control as a message names it. */
	static String name(Control control) {
		String words = of(control).replaceAll("\\s+", " ");
		return control.getClass().getSimpleName() + " \"" + (words.length() > 50 ? words.substring(0, 50) : words)
				+ "\"";
	}
}
