package org.assay.ui.timeline.internal.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.timeline.drawing.MarkTexts;
import org.assay.timeline.drawing.TimelineLayout;
import org.assay.timeline.drawing.TimelineLayout.Place;
import org.assay.timeline.index.Mark;
import org.assay.timeline.scale.Range;
import org.assay.ui.drawing.PlacesAccess;
import org.assay.ui.timeline.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;

/** What a screen reader hears of a timeline: its marks, lane after lane. */
final class CanvasAccess implements PlacesAccess.Places {
	private final TimelineCanvas canvas;
	private List<Place> places = List.of();

	CanvasAccess(TimelineCanvas canvas) {
		this.canvas = canvas;
	}

	/** Begins to listen. */
	void attach() {
		PlacesAccess access = PlacesAccess.attach(canvas, this);
		canvas.addCanvasListener(new CanvasListener() {
			@Override
			public void focused(Mark mark) {
				access.chosen();
			}

			@Override
			public void opened(Mark mark) {
				// the editor that opens tells for itself
			}

			@Override
			public void brushed(Optional<Range> range, boolean isDone) {
				// said in a line of the window
			}

			@Override
			public void shown(Frame frame) {
				places = places(frame.layout());
			}
		});
	}

	private Optional<Mark> mark(int place) {
		return canvas.drawn().filter(l -> l.has(places.get(place))).map(l -> l.mark(places.get(place)));
	}

	private static List<Place> places(TimelineLayout layout) {
		List<Place> all = new ArrayList<>();
		for (int lane = 0; lane < layout.data().lanes().size(); lane++) {
			for (int i = 0; i < layout.data().lanes().get(lane).marks().size(); i++) {
				all.add(new Place(lane, i));
			}
		}
		return all;
	}

	@Override
	public String name() {
		return Messages.Canvas_name;
	}

	@Override
	public String description() {
		return canvas.drawn().map(l -> NLS.bind(Messages.Canvas_summary,
				MarkTexts.number(l.data().visible()), MarkTexts.number(l.data().total()))).orElse("");
	}

	@Override
	public int count() {
		return places.size();
	}

	@Override
	public String name(int place) {
		return mark(place).map(MarkTexts::name).orElse(Messages.Canvas_name);
	}

	@Override
	public String description(int place) {
		return mark(place).map(MarkTexts::tooltip).orElse("");
	}

	@Override
	public int chosen() {
		return canvas.focus().map(places::indexOf).orElse(-1);
	}

	@Override
	public String value() {
		return canvas.focused().map(MarkTexts::name).orElse("");
	}

	@Override
	public Rectangle bounds(int place) {
		return mark(place).isPresent() ? canvas.bounds(places.get(place)) : canvas.getClientArea();
	}

	@Override
	public int at(int x, int y) {
		return canvas.at(canvas.laidOut(x), canvas.laidOut(y)).map(places::indexOf).orElse(-1);
	}
}
