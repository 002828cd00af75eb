package org.assay.ui.testing;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** The name by which a screen reader announces a control; UI thread only. */
final class Names {

	private Names() {
	}

	/** What is wrong when a control that is worked with has no name. */
	static Optional<String> missing(Control control) {
		if (control instanceof ToolBar bar) {
			for (ToolItem item : bar.getItems()) {
				if (item.getText().isBlank() && isBlank(item.getToolTipText()) && item.getControl() == null
						&& (item.getStyle() & SWT.SEPARATOR) == 0) {
					return Optional.of("A button without text or tool tip in the tool bar of " + around(control));
				}
			}
			return Optional.empty();
		}
		return isWorkedWith(control) && given(control).isEmpty() && labelBefore(control).isEmpty()
				? Optional.of("No name for a screen reader: " + Words.name(control) + " in " + around(control))
				: Optional.empty();
	}

	/** The name a control was given or carries as its caption. */
	static Optional<String> given(Control control) {
		AccessibleEvent event = new AccessibleEvent(control);
		for (AccessibleListener listener : listeners(control.getAccessible())) {
			listener.getName(event);
		}
		if (!isBlank(event.result)) {
			return Optional.of(event.result);
		}
		String caption = control instanceof Button || control instanceof Link ? Finder.textOf(control)
				: control instanceof Text text ? text.getMessage() : "";
		return isBlank(caption) ? Optional.empty() : Optional.of(caption);
	}

	private static boolean isWorkedWith(Control control) {
		return switch (control) {
		case Text text -> (text.getStyle() & SWT.READ_ONLY) == 0;
		case StyledText text -> true;
		case Button button -> true;
		case Combo combo -> true;
		case CCombo combo -> true;
		case Spinner spinner -> true;
		case Tree tree -> true;
		case Table table -> true;
		case Canvas canvas -> canvas.isListening(SWT.KeyDown) && canvas.isListening(SWT.Paint)
				&& canvas.getChildren().length == 0;
		default -> false;
		};
	}

	/** SWT tells the screen reader that a label names the control after it. */
	private static Optional<String> labelBefore(Control control) {
		Control before = null;
		for (Control sibling : control.getParent().getChildren()) {
			if (sibling == control) {
				break;
			}
			before = sibling;
		}
		return before instanceof Label || before instanceof CLabel ? Optional.of(Finder.textOf(before))
				.filter(text -> !text.isBlank()) : Optional.empty();
	}

	private static String around(Control control) {
		for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
			if (!Finder.textOf(parent).isBlank() || parent.getClass().getName().startsWith("org.assay")) {
				return Words.name(parent);
			}
		}
		return "the window";
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/** There is no public way to ask a control for its name, so the field is read. */
	private static Collection<AccessibleListener> listeners(Accessible accessible) {
		try {
			Field field = Accessible.class.getDeclaredField("accessibleListeners");
			field.setAccessible(true);
			return field.get(accessible) instanceof Collection<?> all
					? all.stream().map(AccessibleListener.class::cast).toList()
					: List.of();
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("SWT keeps the listeners for names elsewhere now", e);
		}
	}
}
