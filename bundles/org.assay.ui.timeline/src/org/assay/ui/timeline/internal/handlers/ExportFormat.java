package org.assay.ui.timeline.internal.handlers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.assay.core.OpenCase;
import org.assay.timeline.TimelineItem;
import org.assay.timeline.drawing.TimelineSvg;
import org.assay.timeline.exporting.CaseItems;
import org.assay.timeline.exporting.TimelineJs;
import org.assay.timeline.scale.Range;
import org.assay.ui.Palette;
import org.assay.ui.timeline.internal.Messages;
import org.assay.ui.timeline.internal.canvas.Frame;
import org.assay.ui.timeline.internal.canvas.Picture;
import org.assay.ui.timeline.internal.canvas.TimelineCanvas;

/** What the timeline can be written as. Pictures show what is on the screen, the others hold the items of it. */
public enum ExportFormat {
	vector(".svg"), picture(".png"), calendar(".ics"), timelineJs(".json");

	private final String ending;

	ExportFormat(String ending) {
		this.ending = ending;
	}

	String ending() {
		return ending;
	}

	String label() {
		return switch (this) {
		case vector -> Messages.Export_vector;
		case picture -> Messages.Export_images;
		case calendar -> Messages.Export_calendar;
		case timelineJs -> Messages.Export_timelineJs;
		};
	}

	/** By the end of the name; where that says nothing, the one that was chosen, or else the first. */
	public static ExportFormat of(String file, int chosen) {
		String name = file.toLowerCase(Locale.ROOT);
		for (ExportFormat format : values()) {
			if (name.endsWith(format.ending)) {
				return format;
			}
		}
		return values()[chosen < 0 || chosen >= values().length ? 0 : chosen];
	}

	/** The whole file. UI thread only. */
	public byte[] bytes(TimelineCanvas canvas, Frame frame, OpenCase open) {
		return this == picture ? Picture.png(canvas, frame.layout())
				: text(frame, open).getBytes(StandardCharsets.UTF_8);
	}

	private String text(Frame frame, OpenCase open) {
		return switch (this) {
		case calendar -> CaseItems.calendar(open, visible(frame));
		case timelineJs -> TimelineJs.of(CaseItems.name(open), visible(frame), frame.request().grouping());
		default -> TimelineSvg.render(frame.layout(), mark -> "", Palette.isDark());
		};
	}

	/** What the filter lets through and the range shows. */
	static List<TimelineItem> visible(Frame frame) {
		Range range = frame.layout().data().scale().range();
		return frame.request().timeline().items().stream().filter(frame.request().filter())
				.filter(i -> Range.of(i.time()).overlaps(range)).toList();
	}
}
