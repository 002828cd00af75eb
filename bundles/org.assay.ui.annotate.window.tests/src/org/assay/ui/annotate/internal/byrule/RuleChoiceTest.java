package org.assay.ui.annotate.internal.byrule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many entries are replaced in portions, and meanwhile none is taken for another. */
class RuleChoiceTest {
	private static final int MANY = 120;
	private final WorkbenchBot bot = new WorkbenchBot();
	private Shell shell;
	private Combo combo;
	private RuleChoice choice;

	@BeforeEach
	void open() {
		UiThread.run(() -> {
			shell = new Shell(UiThread.display());
			shell.setLayout(new FillLayout());
			combo = new Combo(shell, SWT.READ_ONLY | SWT.DROP_DOWN);
			combo.setItems(entries("before").toArray(String[]::new));
			combo.select(2);
			shell.pack();
			shell.open();
			choice = new RuleChoice(combo);
		});
	}

	@AfterEach
	void close() {
		UiThread.run(shell::dispose);
	}

	private static List<String> entries(String name) {
		return IntStream.range(0, MANY).mapToObj(i -> i == 0 ? "Any rule" : name + "." + i + " (" + i + ")").toList();
	}

	private List<String> items() {
		return UiThread.get(() -> List.of(combo.getItems()));
	}

	private void until(List<String> wanted, int selected) {
		bot.waitUntil(Condition.of("other entries", () -> items().equals(wanted)));
		assertEquals(selected, UiThread.get(combo::getSelectionIndex));
	}

	@Test
	void keysGoBetweenThePortions() {
		UiThread.run(() -> {
			choice.show(entries("after"), 5);
			assertTrue(!List.of(combo.getItems()).equals(entries("after")), "all was done at once");
		});
		until(entries("after"), 5);
		assertEquals(OptionalInt.of(5), UiThread.get(choice::chosen));
	}

	@Test
	void whileEntriesAreReplacedNoneIsTakenForChosen() {
		assertEquals(OptionalInt.of(2), UiThread.get(choice::chosen));
		UiThread.run(() -> {
			choice.show(entries("after"), 5);
			combo.select(3);
			assertEquals(OptionalInt.empty(), choice.chosen());
		});
		until(entries("after"), 5);
	}

	@Test
	void whatIsWantedLastIsShownInTheEnd() {
		UiThread.run(() -> {
			choice.show(entries("after"), 5);
			choice.show(entries("before"), 7);
		});
		until(entries("before"), 7);
		UiThread.run(() -> choice.show(List.of("Any rule"), 0));
		until(List.of("Any rule"), 0);
	}
}
