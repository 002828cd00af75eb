package org.assay.ui.timeline.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.core.OpenCase;
import org.assay.drawing.Box;
import org.assay.timeline.drawing.Navigation;
import org.assay.timeline.drawing.TimelineLayout;
import org.assay.ui.UiIds;
import org.assay.ui.parts.TextSize;
import org.assay.ui.session.CaseSession;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.BotControl;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.assay.ui.timeline.internal.canvas.TimelineCanvas;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** With larger text all of the timeline is larger, and clicks still reach what is under them. */
@ExtendWith(ScreenshotOnFailure.class)
class LargeTextUiTest {
	private static final double LARGER = 1.5;
	@TempDir
	private Path folder;
	private final WorkbenchBot bot = new WorkbenchBot();
	private TimelineCanvas canvas;

	@BeforeEach
	void open() throws Exception {
		OpenCase open = FerryCase.create(folder);
		close();
		UiThread.run(() -> {
			TextSize.show(UiThread.display(), (int) (100 * LARGER));
			session().show(Optional.of(open));
		});
		TimelineView view = (TimelineView) bot.viewById(UiIds.TIMELINE_VIEW).getPart();
		canvas = view.canvas();
		bot.waitUntil(Condition.of("not whole", () -> UiThread
				.get(() -> view.isWhole() && canvas.frame().filter(f -> f.index().size() == 4).isPresent())));
	}

	@AfterEach
	void close() {
		UiThread.run(() -> {
			session().show(Optional.empty());
			TextSize.show(UiThread.display(), 100);
			bot.page().hideView(bot.page().findView(UiIds.TIMELINE_VIEW)); // it is made for one size
		});
	}

	private CaseSession session() {
		return bot.page().getWorkbenchWindow().getService(CaseSession.class);
	}

	private TimelineLayout layout() {
		return canvas.frame().orElseThrow().layout();
	}

	private List<TimelineLayout.Place> firstTwo() {
		Navigation all = new Navigation(layout());
		Optional<TimelineLayout.Place> first = all.first();
		return Stream.of(first, first.flatMap(place -> all.along(place, 1))).flatMap(Optional::stream).toList();
	}

	@Test
	void aClickReachesWhatIsDrawnThere() {
		BotControl<TimelineCanvas> mouse = new BotControl<>(canvas);
		UiThread.run(canvas::fitAll);
		bot.waitUntil(Condition.of("not two in the first lane", () -> UiThread.get(this::firstTwo).size() == 2));
		for (TimelineLayout.Place place : UiThread.get(this::firstTwo).reversed()) {
			Rectangle at = UiThread.get(() -> {
				Box box = layout().sign(place.lane(), layout().mark(place));
				return new Rectangle((int) (LARGER * (box.x() + box.width() / 2)),
						(int) (LARGER * (box.y() + box.height() / 2 + TimelineLayout.AXIS)), 0, 0);
			});
			assertTrue(UiThread.get(() -> canvas.getClientArea().contains(at.x, at.y)), "out of sight: " + at);
			mouse.click(at.x, at.y);
			bot.waitUntil(Condition.of("another mark has the focus", () -> UiThread
					.get(() -> canvas.focused().filter(layout().mark(place)::equals).isPresent())));
		}
		bot.captureScreenshot("timeline-larger");
	}

	@Test
	void allThatCanBeChosenIsInSight() {
		Bot view = bot.viewById(UiIds.TIMELINE_VIEW).bot();
		bot.waitUntil(
				Condition.of("nothing was counted", () -> view.has(Label.class, l -> l.getText().contains("4"))));
		for (String caption : List.of("Happened", "Said", "Published", "Conflicts only")) {
			Button box = view.checkBox(caption).widget;
			assertTrue(UiThread.get(() -> isWithin(box) && isWithin(box.getParent())), caption);
		}
	}

	private static boolean isWithin(Control control) {
		Rectangle bounds = control.getBounds();
		Rectangle around = control.getParent().getClientArea();
		return around.union(bounds).equals(around);
	}
}
