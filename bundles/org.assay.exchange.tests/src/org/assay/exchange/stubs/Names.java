package org.assay.exchange.stubs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.assay.core.OpenCase;
import org.assay.exchange.exporting.Exporter;

/** An exporter of the name of a case. */
public class Names implements Exporter {

	@Override
	public void write(OpenCase open, OutputStream to) throws IOException {
		to.write(open.model().getName().getBytes(StandardCharsets.UTF_8));
	}
}
