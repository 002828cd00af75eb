package org.assay.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What controls are called by what is written on them and beside them. */
class SpokenNamesUiTest {
	private Shell shell;

	@BeforeEach
	void open() {
		UiThread.run(() -> {
			shell = new Shell(UiThread.display());
			shell.setText("Around all");
		});
	}

	@AfterEach
	void close() {
		UiThread.run(shell::dispose);
	}

	@Test
	void aToolItemIsCalledByItsTextOrElseItsToolTip() {
		UiThread.run(() -> {
			ToolItem item = new ToolItem(new ToolBar(shell, SWT.FLAT), SWT.PUSH);
			assertNamed(null, item);
			item.setToolTipText("&Save (Ctrl+S)");
			assertNamed("Save (Ctrl+S)", item);
			item.setText("&Keep");
			assertNamed("Keep", item);
		});
	}

	@Test
	void aFieldIsCalledByTheLabelBeforeItOrItsBox() {
		UiThread.run(() -> {
			label("Web &address:");
			Composite box = new Composite(shell, SWT.NONE);
			Text first = new Text(box, SWT.SINGLE);
			Text second = new Text(box, SWT.SINGLE);
			assertNamed("Web address", first);
			assertNamed(null, second);
			second.setMessage("Filter");
			assertNamed("Filter", second);
		});
	}

	@Test
	void whatOnlyTellsSomethingIsCalledByIt() {
		UiThread.run(() -> {
			label("One sentence:");
			assertNamed("One sentence", new Text(shell, SWT.SINGLE));
			Text wrong = new Text(shell, SWT.READ_ONLY | SWT.WRAP);
			assertNamed(null, wrong);
			wrong.setText("Nothing is written yet.");
			assertNamed("Nothing is written yet.", wrong);
			Text field = new Text(shell, SWT.SINGLE);
			field.setText("what somebody has typed");
			assertNamed(null, field);
		});
	}

	@Test
	void aNameThatWasGivenGoesBeforeTheLabel() {
		UiThread.run(() -> {
			label("n = 3");
			Table table = new Table(shell, SWT.NONE);
			AccessibleName.give(table, "Rates");
			assertNamed("Rates", table);
			AccessibleName.give(table, "Conversion rates");
			assertNamed("Conversion rates", table);
		});
	}

	@Test
	void aListWithoutALabelIsCalledByTheHeadingAroundIt() {
		UiThread.run(() -> {
			assertNamed("Around all", new Tree(shell, SWT.NONE));
			Group group = new Group(shell, SWT.NONE);
			group.setText("Sources");
			assertNamed("Sources", new Tree(new Composite(group, SWT.NONE), SWT.NONE));
		});
	}

	@Test
	void aButtonThatSaysWhatItDoesNeedsNoName() {
		UiThread.run(() -> {
			Button button = new Button(shell, SWT.PUSH);
			button.setToolTipText("Adds a rate");
			assertNamed("Adds a rate", button);
			button.setText("Add");
			assertNamed(null, button);
		});
	}

	@Test
	void aToolItemThatIsToldLaterWhatItDoesIsNamedWhenItComesIntoSight() {
		Set<String> told = new HashSet<>();
		SpokenNames names = UiThread.get(() -> new SpokenNames(UiThread.display(), (widget, name) -> told.add(name)));
		UiThread.run(names::follow);
		try {
			ToolItem item = UiThread.get(this::hiddenItem);
			UiThread.settle();
			UiThread.run(() -> {
				item.setToolTipText("Shows what runs");
				item.getParent().setVisible(true);
			});
			new WorkbenchBot().waitUntil(Condition.of("the item is without a name",
					() -> UiThread.get(() -> told.contains("Shows what runs"))));
		} finally {
			UiThread.run(names::end);
		}
	}

	private ToolItem hiddenItem() {
		ToolBar bar = new ToolBar(shell, SWT.FLAT);
		bar.setVisible(false);
		shell.open();
		return new ToolItem(bar, SWT.PUSH);
	}

	private void label(String text) {
		new Label(shell, SWT.NONE).setText(text);
	}

	private static void assertNamed(String name, Widget widget) {
		assertEquals(Optional.ofNullable(name), SpokenNames.name(widget));
	}
}
