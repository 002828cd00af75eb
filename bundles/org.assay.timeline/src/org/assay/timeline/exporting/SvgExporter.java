package org.assay.timeline.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assay.core.OpenCase;
import org.assay.exchange.exporting.Exporter;
import org.assay.timeline.CaseTimeline;
import org.assay.timeline.drawing.TimelineSvg;

/** All times of a case as a drawing, one lane for each clock. */
public final class SvgExporter implements Exporter {
	private static final int WIDTH = 1400;

	@Override
	public void write(OpenCase open, OutputStream to) throws IOException {
		to.write(TimelineSvg.render(new CaseTimeline(CaseItems.of(open), List.of()), WIDTH, item -> "")
				.getBytes(StandardCharsets.UTF_8));
	}
}
