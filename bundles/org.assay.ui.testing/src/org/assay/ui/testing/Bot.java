package org.assay.ui.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** Finds controls below one parent, waiting for them to appear. */
public class Bot {
	private final Supplier<? extends Control> parent;

	/** @param parent asked for on the UI thread at every search; may give null while it is not there yet */
	public Bot(Supplier<? extends Control> parent) {
		this.parent = parent;
	}

	public BotTree tree() {
		return new BotTree(control(Tree.class, "tree", t -> true, 0));
	}

	public BotTable table() {
		return new BotTable(control(Table.class, "table", t -> true, 0));
	}

	public BotText text() {
		return text(0);
	}

	public BotText text(int index) {
		return new BotText(control(Text.class, "text field", t -> true, index));
	}

	public BotText textWithLabel(String label) {
		return new BotText(control(Text.class, "text field labelled " + label, t -> Finder.isLabelled(t, label), 0));
	}

	public BotText textWithMessage(String message) {
		return new BotText(control(Text.class, "text field saying " + message, t -> t.getMessage().equals(message), 0));
	}

	public BotStyledText styledText() {
		return styledText(0);
	}

	public BotStyledText styledText(int index) {
		return new BotStyledText(control(StyledText.class, "styled text", t -> true, index));
	}

	public BotControl<Button> button(String caption) {
		return new BotControl<>(control(Button.class, "button " + caption,
				b -> Finder.plain(b.getText()).equals(Finder.plain(caption)), 0));
	}

	public BotControl<Button> checkBox(String caption) {
		return new BotControl<>(control(Button.class, "check box " + caption,
				b -> (b.getStyle() & SWT.CHECK) != 0 && Finder.plain(b.getText()).equals(Finder.plain(caption)), 0));
	}

	public BotControl<Label> label(String text) {
		return new BotControl<>(control(Label.class, "label " + text, l -> l.getText().contains(text), 0));
	}

	public BotControl<CLabel> clabel(String text) {
		return new BotControl<>(control(CLabel.class, "label " + text,
				l -> l.getText() != null && l.getText().contains(text), 0));
	}

	public BotControl<Link> link(String text) {
		return new BotControl<>(control(Link.class, "link " + text, l -> l.getText().contains(text), 0));
	}

	public BotControl<Combo> comboBoxWithLabel(String label) {
		return new BotControl<>(control(Combo.class, "choice labelled " + label, c -> Finder.isLabelled(c, label), 0));
	}

	public BotControl<Canvas> canvas(Class<? extends Canvas> type) {
		return new BotControl<>(control(Canvas.class, type.getSimpleName(), type::isInstance, 0));
	}

	/** Any control that fits; for custom widgets. */
	public <T extends Control> T control(Class<T> type, String what, Predicate<? super T> matches, int index) {
		return Waiting.untilFound(what, () -> {
			Control root = parent.get();
			List<T> found = root == null || root.isDisposed() ? List.of() : Finder.find(root, type, matches);
			return found.size() > index ? Optional.of(found.get(index)) : Optional.empty();
		});
	}

	/** Whether such a control is there now, without waiting. */
	public <T extends Control> boolean has(Class<T> type, Predicate<? super T> matches) {
		return UiThread.get(() -> {
			Control root = parent.get();
			return root != null && !root.isDisposed() && !Finder.find(root, type, matches).isEmpty();
		});
	}

	/** Presses the tool bar entry with this tool tip. */
	public void toolbarButtonWithTooltip(String tooltip) {
		ToolItem item = Waiting.untilFound("tool bar button " + tooltip, () -> Finder.toolItems(parent.get()).stream()
				.filter(t -> t.getToolTipText() != null && t.getToolTipText().startsWith(tooltip)).findFirst());
		UiThread.start(() -> {
			if ((item.getStyle() & SWT.CHECK) != 0) {
				item.setSelection(!item.getSelection());
			}
			item.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		});
		Waiting.pause(50);
	}

	public Keyboard keyboard() {
		return new Keyboard();
	}

	public void waitUntil(Condition condition) {
		Waiting.until(condition, Waiting.TIMEOUT);
	}

	public void waitUntil(Condition condition, long timeoutMillis) {
		Waiting.until(condition, timeoutMillis);
	}

	public void sleep(long millis) {
		Waiting.pause(millis);
	}
}
