package org.assay.ui.analysis.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ingest.Article;
import org.assay.model.AnalystJudgement;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Judgement;
import org.assay.model.ModelFactory;
import org.assay.model.Source;
import org.assay.model.Spans;
import org.assay.model.Verdict;
import org.assay.text.Sha256;
import org.assay.text.Span;
import org.assay.ui.Brushing;
import org.assay.ui.Brushing.Brushed;
import org.assay.ui.UiIds;
import org.assay.ui.parts.CaseTableView;
import org.assay.ui.session.CaseSession;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swtchart.Chart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A case at a glance in the product's window. */
@ExtendWith(ScreenshotOnFailure.class)
class OverviewUiTest {
	@TempDir
	private Path folder;
	private final WorkbenchBot bot = new WorkbenchBot();
	private OpenCase open;
	private Bot view;

	@BeforeEach
	void show() throws Exception {
		open = new CaseStore().create(folder.resolve("case"), "Ferry");
		document("The ferry sails.", "2025-03-01");
		document("The ferry waits.", "2025-03-02");
		document("The ferry sank.", "2025-03-02");
		UiThread.run(() -> session().show(Optional.of(open)));
		view = bot.viewById(UiIds.OVERVIEW_VIEW).setFocus().bot();
		until("no numbers", () -> view.has(Link.class, l -> l.getText().equals("<a>3</a> unread")));
	}

	@AfterEach
	void close() {
		brush(Optional.empty());
		bot.closeAllEditors();
		UiThread.run(() -> session().show(Optional.empty()));
	}

	private CaseSession session() {
		return bot.page().getWorkbenchWindow().getService(CaseSession.class);
	}

	private void brush(Optional<Brushed> brushed) {
		UiThread.run(() -> bot.page().getWorkbenchWindow().getService(Brushing.class).set(brushed));
	}

	private void document(String words, String published) throws Exception {
		byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
		Document document = open
				.importArticle(new Article(words + ".txt", "text/plain", bytes, Sha256.hex(bytes), words,
						"UTF-8", Optional.of(new Article.Proved(words, "text", Optional.empty())), Optional.empty(),
						Optional.empty(), Optional.empty(), "en", List.of(), List.of(), List.of()))
				.document();
		Claim claim = ModelFactory.eINSTANCE.createClaim();
		claim.setId("c-" + words.hashCode());
		claim.getContent().add(Spans.of(words, new Span(4, 9)));
		Judgement judgement = ModelFactory.eINSTANCE.createJudgement();
		judgement.setBy("org.assay.test");
		claim.getJudgements().add(judgement);
		open.change("read", () -> {
			document.setPublishedAt(published);
			document.getClaims().add(claim);
		});
	}

	private void until(String what, BooleanSupplier test) {
		bot.waitUntil(Condition.of(what, test));
	}

	private void follow(String link) {
		UiThread.run(() -> view.link(link).widget.setFocus());
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
	}

	@Test
	void theFocusGoesToTheNumbersWhenTheyCome() {
		UiThread.run(() -> bot.page().hideView(bot.page().findView(UiIds.OVERVIEW_VIEW)));
		bot.viewById(UiIds.OVERVIEW_VIEW).setFocus();
		until("no focus", () -> UiThread.get(() -> UiThread.display().getFocusControl() instanceof Link link
				&& link.getText().equals("<a>3</a> unread")));
	}

	private Combo choice() {
		return view.control(Combo.class, "the choice",
				c -> Arrays.stream(c.getItems()).anyMatch(i -> i.startsWith("Claims ")), 0);
	}

	private void choose(String item) {
		UiThread.run(() -> {
			Combo choice = choice();
			choice.select(choice.indexOf(item));
			choice.notifyListeners(SWT.Selection, new Event());
		});
		UiThread.settle();
	}

	@Test
	void aNumberListsWhatNoViewShowsAndEnterLeadsThere() {
		follow("<a>3</a> unread");
		until("no list", () -> view.tree().rowCount() == 3 && UiThread.get(() -> view.tree().widget.isFocusControl()));
		bot.keyboard().pressShortcut(0, SWT.ARROW_DOWN);
		until("no row chosen", () -> UiThread.get(() -> view.tree().widget.getSelectionCount() == 1));
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		until("no article", () -> bot.page().getActiveEditor() != null);
		assertFalse(bot.activeEditor().getTitle().isBlank());
	}

	@Test
	void numbersFollowWhatIsDecided() {
		Claim claim = open.model().getDocuments().getFirst().getClaims().getFirst();
		follow("<a>3</a> unread");
		open.change("accept", () -> AnalystJudgement.add(claim, Verdict.ACCEPTED, "", Instant.EPOCH));
		until("not counted", () -> view.has(Link.class, l -> l.getText().equals("<a>2</a> of 3 claims")));
		until("still listed", () -> view.tree().rowCount() == 2);
		until("not read", () -> view.has(Link.class, l -> l.getText().equals("<a>1</a> read")));
		UiThread.run(open::undo);
		until("not taken back", () -> view.tree().rowCount() == 3);
	}

	@Test
	void aNumberLeadsToTheViewThatShowsWhatItCountsAndToNothingElse() {
		Claim claim = open.model().getDocuments().getFirst().getClaims().getFirst();
		open.change("accept", () -> AnalystJudgement.add(claim, Verdict.ACCEPTED, "", Instant.EPOCH));
		until("not counted", () -> view.has(Link.class, l -> l.getText().equals("<a>2</a> of 3 claims")));
		follow("<a>2</a> of 3 claims");
		until("not there", () -> UiThread.get(() -> bot.page().getActivePart().getSite().getId())
				.equals(UiIds.CLAIMS_VIEW));
		Bot claims = bot.viewById(UiIds.CLAIMS_VIEW).bot();
		UiThread.run(() -> ((CaseTableView<?>) bot.viewById(UiIds.CLAIMS_VIEW).getPart()).groupBy(""));
		until("not narrowed", () -> claims.tree().rowCount() == 2);
		until("not said", () -> claims.has(Label.class, l -> l.getText().equals("To be judged: claims")));
		UiThread.run(() -> claims.link("<a>Show all</a>").widget.setFocus());
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		until("not all",
				() -> claims.tree().rowCount() == 3 && UiThread.get(() -> claims.tree().widget.isFocusControl()));
		until("still said", () -> !claims.has(Link.class, l -> l.getText().equals("<a>Show all</a>")));
	}

	@Test
	void chartsAreDrawnAndCanBeReadAsTables() {
		choose("Documents by day of publication"); // what was listed last stays
		until("no chart of all days", () -> view.has(Chart.class, c -> Arrays
				.equals(c.getSeriesSet().getSeries()[0].getYSeries(), new double[] { 1, 2 })));
		Chart chart = view.control(Chart.class, "a chart", c -> true, 0);
		assertEquals(List.of("Sat 1 Mar 2025", "Sun 2 Mar 2025"),
				UiThread.get(() -> List.of(chart.getAxisSet().getXAxis(0).getCategorySeries())));
		choose("Claims by outlet");
		Chart stacked = view.control(Chart.class, "a chart", c -> !c.isDisposed(), 0);
		assertEquals(2, UiThread.get(() -> stacked.getSeriesSet().getSeries().length));
		view.checkBox("As a table").click();
		until("no table", () -> !view.has(Chart.class, c -> true) && view.tree().rowCount() > 0);
		view.checkBox("As a table").click();
		until("no chart", () -> view.has(Chart.class, c -> true));
	}

	private void untilLabel(String words) {
		until("not said: " + words, () -> view.has(Label.class, l -> l.isVisible() && l.getText().equals(words)));
	}

	@Test
	void onlyWhatIsBrushedIsCountedAndDrawn() {
		choose("Documents by day of publication");
		Document second = open.model().getDocuments().get(1);
		brush(Optional.of(Brushed.of("Timeline: Sun 2 Mar 2025", List.of(second, second.getClaims().getFirst()))));
		untilLabel("Timeline: Sun 2 Mar 2025 \u00b7 1 of 3 documents.");
		untilLabel("Documents (1 of 3)");
		until("not counted", () -> view.has(Link.class, l -> l.getText().equals("<a>1</a> unread")));
		until("claims are not counted", () -> view.has(Link.class, l -> l.getText().equals("<a>1</a> of 1 claims")));
		until("not drawn", () -> view.has(Chart.class, c -> Arrays
				.equals(c.getSeriesSet().getSeries()[0].getYSeries(), new double[] { 1 })));
		assertFalse(view.has(Label.class, l -> l.getText().startsWith("Write-ups")), "they have no time");
		follow("<a>1</a> of 1 claims");
		Bot claims = bot.viewById(UiIds.CLAIMS_VIEW).bot();
		until("not said in Claims", () -> claims.has(Label.class,
				l -> l.getText().equals("Timeline: Sun 2 Mar 2025 \u00b7 To be judged: claims")));
		claims.link("<a>Show all</a>").click();
		bot.viewById(UiIds.OVERVIEW_VIEW).setFocus();
		view.link("<a>Show all</a>").click();
		untilLabel("Documents (3)");
		until("not all are counted", () -> view.has(Link.class, l -> l.getText().equals("<a>3</a> unread")));
		until("write-ups do not come back", () -> view.has(Label.class, l -> l.getText().startsWith("Write-ups")));
		until("the chart does not come back", () -> view.has(Chart.class, c -> Arrays
				.equals(c.getSeriesSet().getSeries()[0].getYSeries(), new double[] { 1, 2 })));
	}

	@Test
	void whereNothingIsBrushedNoneIsCountedAndAllCanBeShown() {
		brush(Optional.of(Brushed.of("Timeline: 1999", List.of())));
		untilLabel("Timeline: 1999 \u00b7 0 of 3 documents.");
		untilLabel("Documents (0 of 3)");
		brush(Optional.empty());
		untilLabel("Documents (3)");
	}

	@Test
	void aChartIsCalledByTheStepThatItHas() throws Exception {
		choose("Documents by day of publication");
		document("The ferry sails in summer.", "2025-07-01");
		until("not by month", () -> UiThread.get(() -> choice().getText()).equals("Documents by month of publication"));
		document("The ferry sailed long ago.", "1999-07-01");
		until("not by year", () -> UiThread.get(() -> choice().getText()).equals("Documents by year of publication"));
		until("no other axis", () -> view.has(Chart.class,
				c -> c.getAxisSet().getXAxis(0).getTitle().getText().equals("Year of publication")));
	}

	@Test
	void ofManyOutletsThoseWithTheMostClaimsAreDrawn() throws Exception {
		for (int i = 0; i < 10; i++) {
			document("Report " + i + " on the ferry.", "");
		}
		open.change("outlets", () -> {
			for (int i = 3; i < 13; i++) {
				Source outlet = ModelFactory.eINSTANCE.createSource();
				outlet.setId("s-" + i);
				outlet.setName("Outlet " + i);
				open.model().getSources().add(outlet);
				open.model().getDocuments().get(i).setOutlet(outlet);
			}
		});
		String title = "Claims of the 8 first outlets (n = 8 of 13)";
		until("not counted", () -> view.has(Combo.class, c -> c.indexOf(title) >= 0));
		until("undated ones are not told", () -> view.has(Combo.class,
				c -> c.indexOf("Documents by day (n = 3 of 13)") >= 0));
		choose(title);
		until("not eight", () -> view.has(Chart.class, c -> c.getSeriesSet().getSeries()[0].getYSeries().length == 8));
	}
}
