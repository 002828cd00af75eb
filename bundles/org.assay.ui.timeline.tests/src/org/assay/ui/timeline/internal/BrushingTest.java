package org.assay.ui.timeline.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.assay.core.OpenCase;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.ModelFactory;
import org.assay.model.TimeExpression;
import org.assay.timeline.drawing.TimelineLayout;
import org.assay.timeline.scale.Range;
import org.assay.timeline.scale.StepWords;
import org.assay.ui.Brushing;
import org.assay.ui.UiIds;
import org.assay.ui.session.CaseSession;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.BotControl;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.assay.ui.timeline.internal.canvas.TimelineCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A stretch of time that is brushed on the timeline is all that the other views list. */
@ExtendWith(ScreenshotOnFailure.class)
class BrushingTest {
	private static final String STORM = "A storm stopped it";
	private static final String SAILED = "The ferry sailed again";
	private static final String ANY = "Somebody said something";
	/** A height at which the first lane is. */
	private static final int LANE = TimelineLayout.AXIS + 12;
	/** The finest step of the calendar that is some pixels wide when a week is shown. */
	private static final long HOUR = 3600;
	@TempDir
	private Path folder;
	private final WorkbenchBot workbench = new WorkbenchBot();
	private OpenCase open;
	private Bot claims;
	/** The table of claims, which goes on behind the timeline. */
	private Tree table;
	private Bot bot;
	private TimelineView view;

	@BeforeEach
	void open() throws Exception {
		open = FerryCase.create(folder);
		Document document = open.model().getDocuments().getFirst();
		open.change("claims", () -> {
			claim(document, SAILED, 0);
			claim(document, STORM, 1);
			claim(document, ANY, -1);
		});
		UiThread.run(() -> session().show(Optional.of(open)));
		claims = workbench.viewById(UiIds.CLAIMS_VIEW).setFocus().bot();
		table = claims.tree().widget;
		untilClaims(SAILED, STORM, ANY);
		bot = workbench.viewById(UiIds.TIMELINE_VIEW).setFocus().bot();
		view = (TimelineView) workbench.viewById(UiIds.TIMELINE_VIEW).getPart();
		until("not whole", () -> UiThread.get(() -> view.isWhole() && canvas().frame().filter(f -> f.index()
				.size() == 4).isPresent()));
		UiThread.run(() -> canvas().setFocus());
	}

	/** One that rests on a time of the article, or on none. */
	private static void claim(Document document, String words, int time) {
		Claim claim = ModelFactory.eINSTANCE.createClaim();
		claim.setId(words);
		claim.setSummary(words);
		if (time >= 0) {
			claim.getTimes().add((TimeExpression) document.getAnnotations().get(time));
		}
		document.getClaims().add(claim);
	}

	@AfterEach
	void close() {
		UiThread.run(() -> session().show(Optional.empty()));
		UiThread.run(view::showAll);
	}

	private CaseSession session() {
		return workbench.page().getWorkbenchWindow().getService(CaseSession.class);
	}

	private TimelineCanvas canvas() {
		return view.canvas();
	}

	private void until(String what, BooleanSupplier test) {
		claims.waitUntil(Condition.of(what, test));
	}

	private List<String> claimsListed() {
		return UiThread.get(() -> {
			return Stream.of(table.getItems())
					.flatMap(i -> i.getItemCount() == 0 ? Stream.of(i) : Stream.of(i.getItems()))
					.map(i -> i.getText(0)).sorted().toList();
		});
	}

	private void untilClaims(String... wanted) {
		List<String> sorted = Stream.of(wanted).sorted().toList();
		until("not listed: " + sorted, () -> claimsListed().equals(sorted));
	}

	private Optional<Range> brushed() {
		return UiThread.get(() -> canvas().brush().range());
	}

	private String words() {
		return UiThread.get(() -> brushing().get().map(Brushing.Brushed::words).orElse(""));
	}

	private Brushing brushing() {
		return workbench.page().getWorkbenchWindow().getService(Brushing.class);
	}

	@Test
	void keysBrushFromMarkToMarkAndEscapeListsAllAgain() {
		bot.keyboard().pressShortcut(0, SWT.HOME); // Thursday 14 March
		bot.keyboard().pressShortcut(0, 's');
		untilClaims(SAILED);
		assertEquals("Timeline: Thu 14 Mar 2024", words());
		until("it is not said above the timeline",
				() -> bot.has(Label.class, l -> l.getText().contains("1 of 4 items") && l.isVisible()));
		bot.keyboard().pressShortcut(0, SWT.ARROW_LEFT); // 2019
		until("not there",
				() -> UiThread.get(() -> canvas().focused().filter(m -> m.words().equals("2019")).isPresent()));
		bot.keyboard().pressShortcut(0, 's');
		untilClaims(SAILED, STORM);
		bot.keyboard().pressShortcut(0, 'e');
		untilClaims(STORM);
		assertEquals("Timeline: 2019", words());
		bot.keyboard().pressShortcut(0, (int) SWT.ESC);
		untilClaims(SAILED, STORM, ANY);
		assertTrue(brushed().isEmpty());
	}

	@Test
	void whatWasPublishedThenBringsAllOfItsArticle() {
		bot.keyboard().pressShortcut(0, SWT.END);
		bot.keyboard().pressShortcut(0, 's');
		untilClaims(SAILED, STORM, ANY);
		until("not brushed", () -> !words().isEmpty());
	}

	@Test
	void shiftAndDragBrushWholeStepsAndAnEdgeCanBeDragged() {
		BotControl<TimelineCanvas> mouse = new BotControl<>(canvas());
		int from = xOf(14, 6);
		mouse.drag(from, LANE, xOf(14, 18), LANE, SWT.SHIFT);
		untilClaims(SAILED);
		Range day = brushed().orElseThrow();
		assertEquals(List.of(0L, 0L), List.of(day.begin() % HOUR, day.end() % HOUR), () -> StepWords.range(day));
		int edge = UiThread.get(() -> (int) Math.round(layout().gutter() + layout().data().scale().x(day.end())));
		mouse.drag(edge, LANE, xOf(15, 15), LANE);
		until("the end was not moved: " + brushed(), () -> brushed().filter(r -> r.end() > day.end()).isPresent());
		untilClaims(SAILED, STORM, ANY);
		assertEquals(day.begin(), brushed().orElseThrow().begin());
	}

	@Test
	void aDragWithoutShiftMovesAndBrushesNothing() {
		Range before = UiThread.get(() -> canvas().range().orElseThrow());
		BotControl<TimelineCanvas> mouse = new BotControl<>(canvas());
		mouse.drag(xOf(14, 6), LANE, xOf(14, 20), LANE);
		until("not moved", () -> !before.equals(UiThread.get(() -> canvas().range().orElseThrow())));
		assertTrue(brushed().isEmpty());
	}

	@Test
	void theLinkInAnotherViewListsAllEverywhere() {
		bot.keyboard().pressShortcut(0, SWT.HOME);
		bot.keyboard().pressShortcut(0, 's');
		untilClaims(SAILED);
		workbench.viewById(UiIds.CLAIMS_VIEW).setFocus();
		claims.link("Show all").click();
		untilClaims(SAILED, STORM, ANY);
		assertTrue(brushed().isEmpty());
	}

	@Test
	void allIsListedAgainWhenTheTimelineIsClosed() {
		bot.keyboard().pressShortcut(0, SWT.HOME);
		bot.keyboard().pressShortcut(0, 's');
		untilClaims(SAILED);
		UiThread.run(() -> workbench.page().hideView(view));
		untilClaims(SAILED, STORM, ANY);
		UiThread.run(() -> {
			try {
				view = (TimelineView) workbench.page().showView(UiIds.TIMELINE_VIEW);
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
		assertTrue(brushed().isEmpty());
	}

	@Test
	void aChangeOfTheCaseIsFollowed() {
		bot.keyboard().pressShortcut(0, SWT.HOME);
		bot.keyboard().pressShortcut(0, 's');
		untilClaims(SAILED);
		Document document = open.model().getDocuments().getFirst();
		UiThread.run(() -> open.change("add", () -> claim(document, "It sailed at noon", 0)));
		untilClaims(SAILED, "It sailed at noon");
		UiThread.run(() -> session().show(Optional.empty()));
		until("still brushed", () -> brushed().isEmpty() && words().isEmpty());
	}

	@Test
	void whatIsVisibleCanBeBrushedAndAClockHidden() {
		bot.keyboard().pressShortcut(0, '0');
		until("not all", () -> UiThread.get(() -> canvas().frame().orElseThrow().layout().data().visible()) == 4);
		bot.keyboard().pressShortcut(0, 'v');
		until("not brushed", () -> !words().isEmpty());
		untilClaims(SAILED, STORM, ANY);
		bot.checkBox("Published").click();
		untilClaims(SAILED, STORM);
	}

	private TimelineLayout layout() {
		return canvas().frame().orElseThrow().layout();
	}

	/** Where an hour of a day of March 2024 stands on the canvas. */
	private int xOf(int day, int hour) {
		return UiThread.get(() -> {
			long moment = Range.seconds(java.time.LocalDateTime.of(2024, 3, day, hour, 0));
			return (int) Math.round(layout().gutter() + layout().data().scale().x(moment));
		});
	}
}
