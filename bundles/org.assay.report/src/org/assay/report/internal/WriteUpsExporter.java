package org.assay.report.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.assay.core.OpenCase;
import org.assay.exchange.exporting.Exporter;
import org.assay.report.writeup.WriteUpReport;
import org.assay.report.writeup.WriteUpReport.Text;
import org.assay.writeup.WriteUpFile;
import org.assay.writeup.WriteUpFolder;

/** All write-ups of a case as one of the ways to export it. */
public final class WriteUpsExporter implements Exporter {

	@Override
	public void write(OpenCase open, OutputStream to) throws IOException {
		List<Text> texts = new ArrayList<>();
		for (WriteUpFile file : WriteUpFolder.ofCase(open.folder()).files()) {
			texts.add(new Text(file.name(), Files.readString(file.path())));
		}
		to.write(WriteUpReport.html(open, texts).getBytes(StandardCharsets.UTF_8));
	}
}
