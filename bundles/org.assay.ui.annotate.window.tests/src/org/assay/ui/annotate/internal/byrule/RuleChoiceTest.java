package org.assay.ui.annotate.internal.byrule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.ui.AccessibleName;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Among however many rules one is chosen by keys, and stays chosen while others are offered. */
@ExtendWith(ScreenshotOnFailure.class)
class RuleChoiceTest {
	private static final int MANY = 600;
	private final WorkbenchBot bot = new WorkbenchBot();
	private final List<Optional<String>> told = new ArrayList<>();
	private Shell shell;
	private Button button;
	private RuleChoice choice;

	@BeforeEach
	void open() {
		UiThread.run(() -> {
			shell = new Shell(UiThread.display());
			shell.setText("Choice of a rule");
			GridLayoutFactory.fillDefaults().applyTo(shell);
			choice = new RuleChoice(shell, Optional.of("before.2"), () -> told.add(choice.rule()));
			choice.show(rules("before"));
			button = (Button) shell.getChildren()[0];
			shell.pack();
			shell.open();
			shell.forceActive();
			button.setFocus();
		});
	}

	@AfterEach
	void close() {
		UiThread.run(shell::dispose);
	}

	private static List<Fitting.RuleCount> rules(String name) {
		return IntStream.range(1, MANY).mapToObj(i -> new Fitting.RuleCount(name + "." + i, MANY - i)).toList();
	}

	private static Stream<Tree> trees(Control in) {
		return in instanceof Tree tree ? Stream.of(tree)
				: in instanceof Composite around ? Stream.of(around.getChildren()).flatMap(RuleChoiceTest::trees)
						: Stream.of();
	}

	/** The list that has come below the button. */
	private Optional<Tree> list() {
		return UiThread.get(() -> Stream.of(shell.getShells()).filter(Shell::isVisible).flatMap(RuleChoiceTest::trees)
				.findFirst());
	}

	/** Without the arrow. */
	private String said() {
		return UiThread.get(button::getText).replace("\u25be", "").strip();
	}

	private Tree drop() {
		bot.keyboard().pressShortcut(0, ' ');
		bot.waitUntil(Condition.of("no list", () -> list().isPresent()));
		return list().orElseThrow();
	}

	private void untilGone() {
		bot.waitUntil(Condition.of("the list stays", () -> list().isEmpty()));
	}

	@Test
	void aRuleStaysChosenWhileOthersAreOffered() {
		assertEquals("before.2 (598)", said());
		UiThread.run(() -> choice.show(rules("after")));
		assertEquals(Optional.of("before.2"), UiThread.get(choice::rule));
		assertEquals("before.2", said(), "there are none of it, and it is not taken for another");
		assertEquals("Proposed by rule: before.2", UiThread.get(() -> button.getData(AccessibleName.class.getName())));
		assertEquals(List.of(), told);
	}

	@Test
	void oneIsFoundByWhatIsTypedAndChosenByKeys() {
		Tree list = drop();
		assertEquals(MANY, UiThread.get(list::getItemCount));
		assertEquals(List.of("before.2 (598)"),
				UiThread.get(() -> Stream.of(list.getSelection()).map(TreeItem::getText).toList()));
		bot.keyboard().typeText(".17");
		bot.waitUntil(Condition.of("not filtered", () -> UiThread.get(list::getItemCount) == 11));
		bot.keyboard().pressShortcut(0, SWT.ARROW_DOWN);
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		untilGone();
		assertEquals(List.of(Optional.of("before.17")), told);
		assertEquals("before.17 (583)", said());
	}

	@Test
	void escapeLeavesTheListAndChoosesNothing() {
		drop();
		bot.keyboard().pressShortcut(0, (int) SWT.ESC);
		untilGone();
		assertEquals(Optional.of("before.2"), UiThread.get(choice::rule));
		assertEquals(List.of(), told);
	}
}
