package org.assay.ui.timeline.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.model.Identified;
import org.assay.model.TimeExpression;
import org.assay.timeline.CaseTimeline;
import org.assay.timeline.drawing.MarkTexts;
import org.assay.timeline.scale.Range;
import org.assay.ui.UiIds;
import org.assay.ui.session.CaseSession;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.assay.ui.timeline.internal.bookmarks.Bookmark;
import org.assay.ui.timeline.internal.bookmarks.Bookmarks;
import org.assay.ui.timeline.internal.canvas.Picture;
import org.assay.ui.timeline.internal.canvas.TimelineCanvas;
import org.assay.ui.timeline.internal.handlers.ExportFormat;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The timeline in the product's window, led by real keys. */
@ExtendWith(ScreenshotOnFailure.class)
class TimelineViewTest {
	@TempDir
	private Path folder;
	private final WorkbenchBot workbench = new WorkbenchBot();
	private Bot bot;
	private TimelineView view;

	@BeforeEach
	void open() throws Exception {
		OpenCase open = FerryCase.create(folder);
		UiThread.run(() -> session().show(Optional.of(open)));
		bot = workbench.viewById(UiIds.TIMELINE_VIEW).setFocus().bot();
		view = (TimelineView) workbench.viewById(UiIds.TIMELINE_VIEW).getPart();
		untilItems(4);
		UiThread.run(() -> canvas().setFocus());
	}

	@AfterEach
	void close() {
		workbench.closeAllEditors();
		UiThread.run(view::showAll);
		UiThread.run(() -> session().show(Optional.empty()));
	}

	private CaseSession session() {
		return workbench.page().getWorkbenchWindow().getService(CaseSession.class);
	}

	private TimelineCanvas canvas() {
		return view.canvas();
	}

	private void untilItems(int wanted) {
		bot.waitUntil(Condition.of("not " + wanted + " items on the timeline", () -> UiThread.get(
				() -> canvas().frame().filter(f -> f.index().size() == wanted).isPresent())));
	}

	private Range range() {
		return UiThread.get(() -> canvas().range().orElseThrow());
	}

	private String focused() {
		return UiThread.get(() -> canvas().focused().map(MarkTexts::name).orElse(""));
	}

	private void until(String what, BooleanSupplier test) {
		bot.waitUntil(Condition.of(what, test));
	}

	@Test
	void opensOnTheTimeOfTheReporting() {
		assertTrue(range().length() < 8 * 86_400, "a week at most, though one time is years before");
		bot.keyboard().pressShortcut(0, '0');
		until("0 did not show all", () -> range().length() > 365 * 86_400L);
	}

	@Test
	void partOfALongCaseIsShownAsPartAndNeverInPlaceOfTheWhole() {
		OpenCase open = session().get().orElseThrow();
		CaseTimeline all = UiThread.get(() -> canvas().frame().orElseThrow().request().timeline());
		Loaded part = new Loaded(open, new CaseTimeline(all.items().subList(0, 2), List.of()), false);
		UiThread.run(() -> view.show(Optional.of(part)));
		assertTrue(UiThread.get(view::isWhole));
		UiThread.run(() -> {
			view.show(Optional.empty());
			view.show(Optional.of(part));
		});
		untilItems(2);
		assertFalse(UiThread.get(view::isWhole));
		bot.label(NLS.bind(Messages.Status_soFar, NLS.bind(Messages.Status_all, "2")));
		UiThread.run(() -> view.show(Optional.of(new Loaded(open, all, true))));
		untilItems(4);
		bot.label(NLS.bind(Messages.Status_some, "3", "4"));
	}

	@Test
	void oneItemIsToldOfAsOne() {
		OpenCase open = session().get().orElseThrow();
		CaseTimeline all = UiThread.get(() -> canvas().frame().orElseThrow().request().timeline());
		Loaded one = new Loaded(open, new CaseTimeline(all.items().subList(0, 1), List.of()), true);
		UiThread.run(() -> {
			view.show(Optional.empty());
			view.show(Optional.of(one));
		});
		untilItems(1);
		bot.label("1 item");
		bot.textWithMessage(Messages.Filter_search).setText("nowhere");
		bot.label("The one time there is does not match what you are looking for.");
	}

	@Test
	void theCanvasTakesTheFocusWhenItsItemsArrive() {
		OpenCase open = session().get().orElseThrow();
		Document document = open.model().getDocuments().get(0);
		UiThread.run(() -> open.change("remove all", () -> {
			document.getAnnotations().clear();
			document.setPublishedAt("");
		}));
		untilItems(0);
		UiThread.run(open::undo);
		untilItems(4);
		until("the canvas has no focus", () -> UiThread.get(() -> canvas().isFocusControl()));
	}

	@Test
	void plusAndMinusZoomAroundTheFocus() {
		long before = range().length();
		bot.keyboard().pressShortcut(0, '-');
		until("- did not zoom out", () -> range().length() > before);
		long wide = range().length();
		bot.keyboard().pressShortcut(0, '=');
		until("= did not zoom in", () -> range().length() < wide);
	}

	@Test
	void arrowsMoveTheFocusAndTheWindowFollows() {
		bot.keyboard().pressShortcut(0, SWT.HOME);
		until("no focus: " + focused(), () -> focused().startsWith("Happened, Thu 14 Mar 2024"));
		bot.keyboard().pressShortcut(0, SWT.ARROW_DOWN);
		until("not said: " + focused(), () -> focused().startsWith("Said, Wed 13 Mar 2024: Ana Roth"));
		IStructuredSelection selection = UiThread.get(
				() -> (IStructuredSelection) workbench.page().getSelection(UiIds.TIMELINE_VIEW));
		assertEquals("q-engines", ((Identified) selection.getFirstElement()).getId());
		bot.keyboard().pressShortcut(0, SWT.ARROW_DOWN);
		until("not published: " + focused(), () -> focused().startsWith("Published, Fri 15 Mar 2024"));
	}

	@Test
	void showingAllIsOverAtOnce() {
		UiThread.run(view::showAll);
		UiThread.run(() -> canvas().setFocus());
		bot.keyboard().pressShortcut(0, SWT.HOME);
		until("no focus: " + focused(), () -> focused().startsWith("Happened, Thu 14 Mar 2024"));
		bot.sleep(2L * FilterBar.TYPING_PAUSE);
		assertTrue(focused().startsWith("Happened, Thu 14 Mar 2024"), "told once more, the filter takes the focus");
	}

	@Test
	void nothingDrawnOfTheCaseBeforeTakesTheFocus() {
		assertTrue(UiThread.get(() -> {
			session().show(Optional.empty());
			return canvas().frame().isEmpty() && canvas().focused().isEmpty();
		}), "a key would move among the items of a case that is closed");
	}

	@Test
	void leftArrowReachesWhatIsOutOfSight() {
		bot.keyboard().pressShortcut(0, SWT.HOME);
		until("no focus", () -> focused().startsWith("Happened, Thu"));
		bot.keyboard().pressShortcut(0, SWT.ARROW_LEFT);
		until("still at " + focused(), () -> focused().startsWith("Happened, 2019"));
	}

	@Test
	void enterLeadsToTheWords() {
		bot.keyboard().pressShortcut(0, SWT.HOME);
		until("no focus", () -> !focused().isEmpty());
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		Document document = session().get().orElseThrow().model().getDocuments().get(0);
		assertTrue(workbench.activeEditor().getTitle().startsWith(document.getTitle().substring(0, 5)));
	}

	@Test
	void searchTakesPlainKeysAndAnEmptyResultOffersAWayBack() {
		bot.keyboard().pressShortcut(0, '/');
		bot.keyboard().typeText("engines");
		untilItems(1);
		long length = range().length();
		bot.keyboard().typeText("-0");
		untilItems(0);
		assertEquals(length, range().length(), "keys of the canvas must not work in the search box");
		bot.link("Show all").click();
		untilItems(4);
	}

	@Test
	void enterLeadsFromTheSearchBoxToWhatWasFound() {
		bot.keyboard().pressShortcut(0, '/');
		bot.keyboard().typeText("engines");
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		untilItems(1);
		until("not on the mark: " + focused(), () -> focused().contains("engines"));
		assertTrue(UiThread.get(() -> canvas().isFocusControl()));
	}

	@Test
	void whatHasNoPlaceIsListedWithItsReasonAndEnterLeadsToTheWords() {
		OpenCase open = session().get().orElseThrow();
		TimeExpression storm = (TimeExpression) open.model().getDocuments().get(0).getAnnotations().get(1);
		open.change("vague", () -> storm.setValue("PAST_REF"));
		String link = "<a>1 not placed</a>";
		until("not told", () -> bot.has(Link.class, l -> l.getText().equals(link) && l.isVisible()));
		UiThread.run(() -> bot.control(Link.class, link, l -> l.getText().equals(link), 0).setFocus());
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		Bot dialog = workbench.shell("Times that are not placed").bot();
		until("not listed", () -> dialog.tree().rowCount() == 1);
		assertEquals("too vague to be a date", UiThread.get(() -> dialog.tree().widget.getItem(0).getText(1)));
		UiThread.run(() -> dialog.tree().widget.setFocus());
		dialog.keyboard().pressShortcut(0, SWT.ARROW_DOWN);
		until("no row chosen", () -> UiThread.get(() -> dialog.tree().widget.getSelectionCount() == 1));
		dialog.keyboard().pressShortcut(0, (int) SWT.CR);
		until("not at the words", () -> workbench.page().getActiveEditor() != null
				&& UiThread.get(workbench.activeEditor().bot().styledText().widget::getSelectionText).equals("2019."));
	}

	@Test
	void whatIsFoundOutOfSightIsBroughtIntoSight() {
		bot.keyboard().pressShortcut(0, '/');
		bot.keyboard().typeText("2019-");
		bot.keyboard().pressShortcut(0, (int) SWT.BS);
		until("nothing to be seen", () -> UiThread.get(() -> canvas().frame().orElseThrow().layout().data()
				.visible()) > 0
				&& range().length() > 300 * 86_400L);
	}

	@Test
	void clocksCanBeHidden() {
		Button said = bot.checkBox("Said").widget;
		UiThread.run(() -> {
			said.setSelection(false);
			said.notifyListeners(SWT.Selection, new Event());
		});
		untilItems(3);
	}

	@Test
	void aChangeOfTheCaseIsFollowedAndTheRangeKept() {
		bot.keyboard().pressShortcut(0, '-');
		long wide = range().length();
		OpenCase open = session().get().orElseThrow();
		Document document = open.model().getDocuments().get(0);
		UiThread.run(() -> open.change("remove", () -> document.getAnnotations().remove(0)));
		untilItems(3);
		assertEquals(wide, range().length());
		UiThread.run(open::undo);
		untilItems(4);
	}

	@Test
	void aPictureShowsWhatTheCanvasShows() {
		byte[] png = UiThread.get(() -> Picture.png(canvas(), canvas().frame().orElseThrow().layout()));
		ImageData[] read = new ImageLoader().load(new ByteArrayInputStream(png));
		int width = UiThread.get(() -> canvas().frame().orElseThrow().layout().width());
		assertEquals(2 * width, read[0].width);
	}

	@Test
	void aBookmarkIsAddedFoundAndRemovedByKeys() {
		Range there = range();
		bot.keyboard().pressShortcut(0, 'b');
		until("B asks for no name", () -> workbench.dialog().isPresent());
		bot.keyboard().typeText("ferry week");
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		until("the name was not taken", () -> workbench.dialog().isEmpty());
		bot.keyboard().pressShortcut(0, '0');
		until("0 did not show all", () -> !range().equals(there));
		bot.keyboard().pressShortcut(SWT.SHIFT, 'b');
		until("no list of bookmarks", () -> workbench.dialog().isPresent());
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		until("not back", () -> range().equals(there));
		assertEquals(List.of("ferry week"), bookmarks());
		bot.keyboard().pressShortcut(SWT.SHIFT, 'b');
		until("no list of bookmarks", () -> workbench.dialog().isPresent());
		bot.keyboard().pressShortcut(0, (int) SWT.DEL);
		until("Delete did not remove it", () -> bookmarks().isEmpty());
		workbench.dialog().orElseThrow().bot().button("Put back").click();
		until("it was not put back", () -> bookmarks().equals(List.of("ferry week")));
		workbench.dialog().orElseThrow().bot().button("Remove").click();
		bot.keyboard().pressShortcut(0, (int) SWT.ESC);
		until("the list is open", () -> workbench.dialog().isEmpty());
		assertEquals(List.of(), bookmarks());
	}

	private List<String> bookmarks() {
		return new Bookmarks(session().get().orElseThrow().model().getId()).all().stream().map(Bookmark::name).toList();
	}

	@Test
	void exportsHoldTheItemsInSight() {
		String calendar = UiThread.get(() -> new String(ExportFormat.calendar.bytes(canvas(),
				canvas().frame().orElseThrow(), session().get().orElseThrow()), StandardCharsets.UTF_8));
		assertEquals(3, calendar.split("BEGIN:VEVENT", -1).length - 1, "the storm of 2019 is out of sight");
		assertTrue(calendar.contains("SUMMARY:Ana Roth: We repaired both engines"));
		assertEquals(ExportFormat.timelineJs, ExportFormat.of("ferry.JSON", 0));
		assertEquals(ExportFormat.picture, ExportFormat.of("ferry", 1));
	}

	@Test
	void withoutACaseItSaysWhatBelongsHere() {
		UiThread.run(() -> session().show(Optional.empty()));
		until("no offer of a new case", () -> bot.has(Link.class,
				l -> l.getText().contains("New case") && l.isVisible()));
	}
}
