package org.assay.ui;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/** Works out what native controls and tool items are called, and tells it; again when it may have changed. */
final class SpokenNames {
	private static final String TOLD = SpokenNames.class.getName();
	private static final int SOON = 300;
	/** After what a name may be another: what the user does, and what comes into sight or takes more room. */
	private static final int[] CHANGING = { SWT.FocusIn, SWT.KeyUp, SWT.MouseUp, SWT.Selection, SWT.Show, SWT.Resize };
	private final Display display;
	private final BiConsumer<Widget, String> teller;
	private final Listener changed = e -> tellSoon();
	private final Listener made = e -> {
		if (e.widget instanceof StyledText text && !text.isDisposed()) {
			text.getAccessible().addAccessibleListener(new AsItsWindow(text));
		}
		tell(e.widget);
		tellSoon();
	};
	private boolean isDue;

	/** @param teller tells the system the name of a widget */
	SpokenNames(Display display, BiConsumer<Widget, String> teller) {
		this.display = display;
		this.teller = teller;
	}

	/**
	 * From now on tells the names of all that comes to be: at once, and again in a moment, for a tool item is often made
	 * before it is told what it does.
	 */
	void follow() {
		display.addListener(SWT.Skin, made);
		for (int type : CHANGING) {
			display.addFilter(type, changed);
		}
	}

	/** Tells no more. */
	void end() {
		display.removeListener(SWT.Skin, made);
		for (int type : CHANGING) {
			display.removeFilter(type, changed);
		}
	}

	/** In a moment, looks at every control that can be seen. */
	private void tellSoon() {
		if (!isDue) {
			isDue = true;
			display.timerExec(SOON, () -> {
				isDue = false;
				Stream.of(display.getShells()).filter(Control::isVisible).forEach(this::tellAll);
			});
		}
	}

	private void tellAll(Control control) {
		if (!control.getVisible()) {
			return;
		}
		tell(control);
		if (control instanceof ToolBar bar) {
			Stream.of(bar.getItems()).forEach(this::tell);
		}
		if (control instanceof Composite composite) {
			Stream.of(composite.getChildren()).forEach(this::tellAll);
		}
	}

	private void tell(Widget widget) {
		tell(widget, teller);
	}

	/** Tells the name of a widget if it is a native one whose name has to be told, and was not yet. */
	static void tell(Widget widget, BiConsumer<Widget, String> teller) {
		if (!widget.isDisposed()) {
			name(widget).filter(name -> !name.equals(widget.getData(TOLD))).ifPresent(name -> {
				widget.setData(TOLD, name);
				teller.accept(widget, name);
			});
		}
	}

	static Optional<String> name(Widget widget) {
		return switch (widget) {
		case ToolItem item -> first(item.getText(), item.getToolTipText());
		case Button button -> button.getText().isBlank() ? written(button) : Optional.empty();
		case Tree tree -> written(tree).or(() -> around(tree));
		case Table table -> written(table).or(() -> around(table));
		case List list -> written(list).or(() -> around(list));
		case Text text -> written(text).or(() -> first(text.getMessage())).or(() -> said(text));
		case Combo combo -> written(combo);
		case Spinner spinner -> written(spinner);
		case DateTime date -> written(date);
		case Scale scale -> written(scale);
		case Slider slider -> written(slider);
		default -> Optional.empty();
		};
	}

	/** What only tells something, such as what is wrong with a field before it, is called by what it tells. */
	private static Optional<String> said(Text text) {
		return (text.getStyle() & SWT.READ_ONLY) == 0 ? Optional.empty() : first(text.getText());
	}

	private static Optional<String> written(Control control) {
		return first(AccessibleName.given(control)).or(() -> before(control)).or(() -> first(control.getToolTipText()));
	}

	/** The label before a control, or before the box in which it is alone or first. */
	private static Optional<String> before(Control control) {
		Composite parent = control.getParent();
		Control[] all = parent.getChildren();
		int at = Arrays.asList(all).indexOf(control);
		for (int i = at - 1; i >= 0; i--) {
			if (!(all[i] instanceof Label label)) {
				return Optional.empty();
			}
			if (!label.getText().isBlank()) {
				return first(label.getText());
			}
		}
		return parent.getClass() == Composite.class && parent.getParent() != null ? before(parent) : Optional.empty();
	}

	/** The nearest heading around a list. */
	private static Optional<String> around(Control control) {
		Control inner = control;
		for (Composite outer = control.getParent(); outer != null; outer = outer.getParent()) {
			Optional<String> heading = heading(outer, inner);
			if (heading.isPresent()) {
				return heading;
			}
			inner = outer;
		}
		return Optional.empty();
	}

	private static Optional<String> heading(Composite outer, Control inner) {
		return switch (outer) {
		case Group group -> first(group.getText());
		case Shell shell -> first(shell.getText());
		case CTabFolder folder -> Stream.of(folder.getItems()).filter(i -> i.getControl() == inner)
				.findFirst().map(CTabItem::getText).flatMap(SpokenNames::first);
		default -> Optional.empty();
		};
	}

	private static Optional<String> first(String... texts) {
		return Stream.of(texts).filter(Objects::nonNull).map(LegacyActionTools::removeMnemonics)
				.map(text -> text.strip().replaceFirst(":$", "")).filter(text -> !text.isEmpty()).findFirst();
	}

	/** Words in a dialog of the platform, which has no name for them, are called as the dialog is. */
	private static final class AsItsWindow extends AccessibleAdapter {
		private final StyledText text;

		AsItsWindow(StyledText text) {
			this.text = text;
		}

		@Override
		public void getName(AccessibleEvent event) {
			if (event.result == null && event.childID == ACC.CHILDID_SELF) {
				event.result = text.getShell().getText();
			}
		}
	}
}
