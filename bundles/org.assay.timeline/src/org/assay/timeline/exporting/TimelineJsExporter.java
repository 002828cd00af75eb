package org.assay.timeline.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.assay.core.OpenCase;
import org.assay.exchange.exporting.Exporter;
import org.assay.timeline.lanes.ByClock;

/** All times of a case for TimelineJS, grouped by clock. */
public final class TimelineJsExporter implements Exporter {

	@Override
	public void write(OpenCase open, OutputStream to) throws IOException {
		to.write(TimelineJs.of(CaseItems.name(open), CaseItems.of(open), new ByClock())
				.getBytes(StandardCharsets.UTF_8));
	}
}
