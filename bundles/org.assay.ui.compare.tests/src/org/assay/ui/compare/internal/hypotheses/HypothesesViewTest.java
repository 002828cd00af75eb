package org.assay.ui.compare.internal.hypotheses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assay.core.hypotheses.Hypotheses;
import org.assay.model.Claim;
import org.assay.model.Consistency;
import org.assay.model.EvidenceItem;
import org.assay.model.Level;
import org.assay.ui.Brushing.Brushed;
import org.assay.ui.UiIds;
import org.assay.ui.compare.CompareIds;
import org.assay.ui.compare.internal.fixture.FerryWindow;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.BotTable;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Hypotheses and evidence in the product's window, by keys. */
@ExtendWith(ScreenshotOnFailure.class)
class HypothesesViewTest {
	private static final int FIRST = 1;
	@TempDir
	private Path folder;
	private FerryWindow window;
	private HypothesesView part;
	private BotTable table;

	@BeforeEach
	void show() throws Exception {
		window = new FerryWindow(folder);
		var view = window.bot.viewById(UiIds.HYPOTHESES_VIEW).setFocus();
		part = (HypothesesView) view.getPart();
		table = new BotTable(part.table());
	}

	@AfterEach
	void close() {
		window.brush(Optional.empty());
		window.close();
	}

	/** Two hypotheses, the claim of the post and a statement. */
	private void fill() {
		Hypotheses hypotheses = new Hypotheses(window.open);
		hypotheses.add("It sails twice a day.");
		hypotheses.add("It sails once.");
		Claim claim = window.open.model().getDocuments().getFirst().getClaims().getFirst();
		hypotheses.addElements(List.of(claim));
		hypotheses.state("No timetable is out.");
		window.until("not shown", () -> part.table().getItemCount() == 3 && part.table().getColumnCount() == 6);
		window.bot.viewById(UiIds.HYPOTHESES_VIEW).setFocus();
		UiThread.settle();
	}

	private void press(int... keys) {
		for (int key : keys) {
			if (key > ' ' && key <= SWT.DEL) {
				window.bot.keyboard().pressShortcut(0, (char) key);
			} else {
				window.bot.keyboard().pressShortcut(0, key);
			}
		}
	}

	private void untilCell(int row, int column, String text) {
		window.until("not " + text, () -> part.table().getItem(row).getText(column).equals(text));
	}

	@Test
	void theEmptyViewOffersTheFirstHypothesis() {
		window.until("not offered", () -> window.bot.has(Link.class, l -> l.getText().contains("Add a hypothesis")));
		window.bot.viewById(UiIds.HYPOTHESES_VIEW).bot().link("Add a hypothesis").click();
		Bot dialog = window.bot.shell("Add hypothesis").bot();
		dialog.text().typeText("It sails twice a day.");
		dialog.button("OK").click();
		window.until("not added", () -> part.table().getColumnCount() == 5);
		assertEquals("H1 It sails twice a day.", table.columns().get(1));
		assertEquals("add a hypothesis", window.open.undoLabel().orElse(""));
	}

	@Test
	void theFirstHypothesisIsAddedByKeyToo() {
		UiThread.run(() -> window.bot.page().hideView(part));
		part = (HypothesesView) window.bot.viewById(UiIds.HYPOTHESES_VIEW).setFocus().getPart();
		add('h', "Add hypothesis", "It sails twice a day.");
		window.until("not added", () -> part.table().getColumnCount() == 5);
		add('h', "Add hypothesis", "It sails once.");
		window.until("no second one", () -> part.table().getColumnCount() == 6);
		add('s', "Add statement", "No timetable is out.");
		window.until("no statement", () -> part.table().getItemCount() == 2);
	}

	private void add(char key, String title, String words) {
		UiThread.settle();
		press(key);
		Bot dialog = window.bot.shell(title).bot();
		dialog.text().typeText(words);
		dialog.button("OK").click();
	}

	@Test
	void oneKeyRatesTheCellAndArrowsMove() {
		fill();
		press('1', SWT.ARROW_RIGHT, '4', SWT.ARROW_DOWN, '-');
		untilCell(FIRST, 1, "\u2212\u2212 very inconsistent");
		untilCell(FIRST, 2, "+ consistent");
		untilCell(FIRST + 1, 2, "\u2212 inconsistent");
		press('-');
		untilCell(FIRST + 1, 2, "\u2212\u2212 very inconsistent");
		press('0');
		untilCell(FIRST + 1, 2, "0 neutral");
		press('n');
		untilCell(FIRST + 1, 2, "\u00b7 not applicable");
		assertEquals("rate evidence", window.open.undoLabel().orElse(""));
		assertEquals(List.of("Evidence against", "2", "0 \u00b7 least"), table.row(0).subList(0, 3));
		window.until("no words", () -> part.says().startsWith("Least evidence against: H2 (0); then H1 (2)."));
		UiThread.run(window.open::undo);
		untilCell(FIRST + 1, 2, "0 neutral");
	}

	@Test
	void removingTakesBackARatingThenTheEvidenceThenTheHypothesis() {
		fill();
		press('2');
		untilCell(FIRST, 1, "\u2212 inconsistent");
		window.bot.command(CompareIds.REMOVE);
		EvidenceItem item = window.open.model().getEvidence().getFirst();
		window.until("still rated", () -> item.getRatings().isEmpty());
		press(SWT.ARROW_LEFT);
		window.bot.command(CompareIds.REMOVE);
		window.until("evidence still there", () -> part.table().getItemCount() == 2);
		assertEquals("remove evidence", window.open.undoLabel().orElse(""));
		UiThread.run(window.open::undo);
		window.until("evidence not back", () -> part.table().getItemCount() == 3);
		press(SWT.ARROW_UP, SWT.ARROW_UP);
		window.until("not above the evidence", () -> part.item().isEmpty());
		press(SWT.ARROW_RIGHT);
		window.until("not at a hypothesis", () -> part.hypothesis().isPresent());
		window.bot.command(CompareIds.REMOVE);
		window.until("hypothesis still there", () -> part.table().getColumnCount() == 5);
		assertEquals("remove a hypothesis", window.open.undoLabel().orElse(""));
	}

	@Test
	void enterLeadsToTheWordsAndThatOfAStatementToItsWording() {
		fill();
		press(SWT.CR);
		assertEquals("The ferry in the post", window.bot.activeEditor().getTitle());
		window.bot.viewById(UiIds.HYPOTHESES_VIEW).setFocus();
		press(SWT.ARROW_LEFT, SWT.ARROW_DOWN, SWT.CR);
		Bot dialog = window.bot.shell("Word evidence").bot();
		dialog.text().typeText("No timetable yet.");
		dialog.button("OK").click();
		untilCell(FIRST + 1, 0, "E2 No timetable yet.");
	}

	@Test
	void whatTellsMostComesFirstWhenAsked() {
		fill();
		press('3', SWT.ARROW_RIGHT, '3', SWT.ARROW_DOWN, '1', SWT.ARROW_LEFT, '5');
		untilCell(FIRST + 1, 1, "++ very consistent");
		press('d');
		try {
			untilCell(FIRST, 0, "E2 No timetable is out.");
			window.until("the cursor left its evidence", () -> part.item().orElseThrow().getStatement() != null);
		} finally {
			press('d');
		}
		untilCell(FIRST + 1, 0, "E2 No timetable is out.");
	}

	@Test
	void rowsOfAListAreAddedByKeyAndByDrag() {
		fill();
		var relations = window.bot.viewById(UiIds.CONTRADICTIONS_VIEW).setFocus();
		relations.bot().tree().getTreeItem("Contradictions").expand().getNode("date clash").select();
		window.until("the relation is not selected", () -> window.selected().equals("c-date"));
		window.bot.keyboard().pressShortcut(SWT.MOD1 | SWT.MOD2, 'h');
		window.until("not added", () -> window.open.model().getEvidence().size() == 3);
		assertEquals("add evidence", window.open.undoLabel().orElse(""));
		window.until("nobody says so", () -> window.bot.has(CLabel.class,
				c -> c.getText().equals("Among the evidence in Hypotheses now (n = 1).")));
		assertEquals(2, window.open.model().getEvidence().getLast().getRests().size());
		Claim claim = window.open.model().getDocuments().getLast().getClaims().getFirst();
		UiThread.run(() -> {
			LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(claim));
			Arrays.stream(((DropTarget) part.table().getData(DND.DROP_TARGET_KEY)).getDropListeners())
					.filter(EvidenceDrop.class::isInstance).map(EvidenceDrop.class::cast).forEach(EvidenceDrop::take);
			LocalSelectionTransfer.getTransfer().setSelection(null);
		});
		window.until("not dropped", () -> window.open.model().getEvidence().size() == 4);
		assertEquals(claim, window.open.model().getEvidence().getLast().getRests().getFirst().getElement());
	}

	@Test
	void aCellSaysWhatItIs() {
		fill();
		press('1');
		untilCell(FIRST, 1, "\u2212\u2212 very inconsistent");
		String name = UiThread.get(part::spoken);
		assertEquals("E1 two trips a day if the engines hold, H1 It sails twice a day.: \u2212\u2212 very inconsistent",
				name);
		press(SWT.ARROW_RIGHT);
		assertTrue(UiThread.get(part::spoken).endsWith("not rated yet"));
	}

	@Test
	void weightsAreSetAndCount() {
		fill();
		press('2');
		EvidenceItem item = window.open.model().getEvidence().getFirst();
		window.until("not rated", () -> !item.getRatings().isEmpty());
		assertEquals(Consistency.INCONSISTENT, item.getRatings().getFirst().getConsistency());
		new Hypotheses(window.open).weigh(List.of(item), Optional.of(Level.HIGH),
				Optional.of(Level.HIGH));
		untilCell(0, 1, "2");
		assertEquals("2", table.cell(FIRST, "Weight"));
	}

	private void untilLine(String words) {
		Bot bot = window.bot.viewById(UiIds.HYPOTHESES_VIEW).bot();
		window.until("not above the matrix: " + words,
				() -> bot.has(Label.class, l -> l.isVisible() && l.getText().equals(words)));
	}

	@Test
	void evidenceOutsideWhatIsBrushedIsLeftOutAndTheSumsSayOnWhatTheyRest() {
		fill();
		press('1', SWT.ARROW_RIGHT, '4', SWT.ARROW_DOWN, '2');
		untilCell(FIRST + 1, 2, "\u2212 inconsistent");
		new Hypotheses(window.open).addElements(
				List.of(window.open.model().getDocuments().getLast().getClaims().getFirst()));
		window.until("no third item", () -> part.table().getItemCount() == 4);
		EvidenceItem third = window.open.model().getEvidence().getLast();
		window.brush(Optional.of(Brushed.of("Timeline: 2019", List.of(third))));
		untilLine("Timeline: 2019 \u00b7 2 of 3 items of evidence (statements without a time: 1).");
		assertEquals(List.of("Evidence against (2 of 3)", "0 \u00b7 least", "1"), table.row(0).subList(0, 3));
		untilCell(FIRST, 0, "E2 No timetable is out.");
		untilCell(FIRST + 1, 0, "E3 Two trips a day from Friday");
		assertEquals(3, (int) UiThread.get(() -> part.table().getItemCount()), "the first is still listed");
		assertTrue(UiThread.get(part::says)
				.startsWith("Rests on 2 of 3 items of evidence. Least evidence against: H1 (0); then H2 (1)."),
				UiThread.get(part::says));
		assertEquals(1, window.open.model().getEvidence().getFirst().getRatings().stream()
				.filter(r -> r.getConsistency() == Consistency.VERY_INCONSISTENT).count(), "a rating is lost");
		window.bot.viewById(UiIds.HYPOTHESES_VIEW).bot().link("Show all").click();
		window.until("not all", () -> part.table().getItemCount() == 4);
		untilCell(0, 0, "Evidence against");
		untilCell(FIRST, 1, "\u2212\u2212 very inconsistent");
	}

	@Test
	void aRatingWhileSomethingIsBrushedIsThatOfTheItemThatIsShown() {
		fill();
		window.brush(Optional.of(Brushed.of("Timeline: 2019", List.of())));
		untilLine("Timeline: 2019 \u00b7 1 of 2 items of evidence (statements without a time: 1).");
		window.bot.viewById(UiIds.HYPOTHESES_VIEW).setFocus();
		press('5');
		untilCell(FIRST, 1, "++ very consistent");
		assertEquals(List.of(0, 1),
				window.open.model().getEvidence().stream().map(i -> i.getRatings().size()).toList());
		new Hypotheses(window.open).remove(window.open.model().getEvidence().getLast());
		window.until("not said that none is left",
				() -> part.says().equals("No item of evidence lies in this stretch of time."));
		assertEquals("Evidence against (0 of 1)", table.row(0).getFirst());
	}
}
