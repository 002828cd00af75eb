package org.assay.ui.keys;

import java.util.List;
import org.assay.ui.internal.Messages;
import org.assay.ui.keys.KeyList.Group;
import org.assay.ui.keys.KeyList.Key;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** All keys as they are bound now. */
final class KeysDialog extends Dialog {

	private static final int LINES = 26;
	private final List<Group> groups;
	private ScrolledComposite scrolled;

	KeysDialog(Shell parent, List<Group> groups) {
		super(parent);
		this.groups = groups;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Keys_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
		Composite grid = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(14, 5).margins(6, 6).applyTo(grid);
		groups.forEach(g -> group(grid, g));
		scrolled.setContent(grid);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		Point size = grid.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		scrolled.setMinSize(size);
		int line = convertHeightInCharsToPixels(1) + 5;
		scrolled.getVerticalBar().setIncrement(line);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(size.x + scrolled.getVerticalBar().getSize().x, Math.min(size.y, line * LINES)).applyTo(scrolled);
		Label note = new Label(area, SWT.WRAP);
		note.setText(Messages.Keys_note);
		GridDataFactory.fillDefaults().hint(400, SWT.DEFAULT).indent(6, 6).applyTo(note);
		return area;
	}

	private static void group(Composite grid, Group group) {
		Label heading = new Label(grid, SWT.NONE);
		heading.setText(group.name().replace("&", "&&"));
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.swtDefaults().span(4, 1).indent(0, 8).applyTo(heading);
		List<Key> keys = group.keys();
		int half = (keys.size() + 1) / 2;
		for (int i = 0; i < half; i++) {
			key(grid, keys.get(i));
			if (i + half < keys.size()) {
				key(grid, keys.get(i + half));
			} else {
				GridDataFactory.swtDefaults().span(2, 1).applyTo(new Label(grid, SWT.NONE));
			}
		}
	}

	private static void key(Composite parent, Key key) {
		Label keys = new Label(parent, SWT.NONE);
		keys.setText(key.keys());
		keys.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(keys);
		Label name = new Label(parent, SWT.NONE);
		name.setText(key.name().replace("&", "&&"));
		GridDataFactory.swtDefaults().hint(SWT.DEFAULT, SWT.DEFAULT).applyTo(name);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true).addListener(SWT.Traverse,
				this::scroll);
	}

	/** The button keeps the focus; arrows and page keys move the list. */
	private void scroll(Event key) {
		int page = scrolled.getClientArea().height;
		int step = switch (key.keyCode) {
		case SWT.ARROW_DOWN -> scrolled.getVerticalBar().getIncrement();
		case SWT.ARROW_UP -> -scrolled.getVerticalBar().getIncrement();
		case SWT.PAGE_DOWN -> page;
		case SWT.PAGE_UP -> -page;
		default -> 0;
		};
		if (step != 0) {
			key.doit = false;
			scrolled.setOrigin(0, Math.max(0, scrolled.getOrigin().y + step));
		}
	}
}
