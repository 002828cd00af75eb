package org.assay.timeline.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.assay.core.OpenCase;
import org.assay.exchange.exporting.Exporter;

/** All times of a case as a calendar. */
public final class CalendarExporter implements Exporter {

	@Override
	public void write(OpenCase open, OutputStream to) throws IOException {
		to.write(CaseItems.calendar(open, CaseItems.of(open))
				.getBytes(StandardCharsets.UTF_8));
	}
}
