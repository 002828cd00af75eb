package org.assay.ui.parts;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Edits the text of a tree item where it stands: Enter or leaving takes it, Esc does not. */
public final class InlineEdit {
	private final Text text;
	private final String before;
	private final Consumer<String> take;
	private boolean isDone;

	private InlineEdit(Tree tree, String before, Consumer<String> take) {
		this.before = before;
		this.take = take;
		text = new Text(tree, SWT.BORDER | SWT.SINGLE);
		text.setText(before);
		text.selectAll();
	}

	private void show(TreeItem item) {
		TreeEditor editor = new TreeEditor((Tree) text.getParent());
		editor.grabHorizontal = true;
		editor.minimumHeight = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		editor.setEditor(text, item, 0);
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.FocusOut, e -> finish(true));
		text.addListener(SWT.Dispose, e -> editor.dispose());
		text.setFocus();
	}

	/** @param take called with the new text when it is neither blank nor the old one */
	public static void start(Tree tree, TreeItem item, String before, Consumer<String> take) {
		new InlineEdit(tree, before, take).show(item);
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			finish(event.detail == SWT.TRAVERSE_RETURN);
		}
	}

	private void finish(boolean isTaken) {
		if (isDone) {
			return;
		}
		isDone = true;
		String now = text.getText().strip();
		// GTK still works on the event that ends the edit; a field that is gone by then would crash it
		text.getDisplay().asyncExec(() -> leave(isTaken && !now.isEmpty() && !now.equals(before), now));
	}

	private void leave(boolean isTaken, String now) {
		if (text.isDisposed()) {
			return;
		}
		Tree tree = (Tree) text.getParent();
		text.dispose();
		tree.setFocus();
		if (isTaken) {
			take.accept(now);
		}
	}
}
