package org.assay.exchange.exporting;

import java.io.IOException;
import java.io.OutputStream;
import org.assay.core.OpenCase;

/**
 * Writes a case as one file in some format; contributed to the extension point {@code org.assay.exchange.exporters}.
 * Stateless, with a constructor without arguments. The same case gives the same bytes.
 */
public interface Exporter {

	/**
	 * @param open the case, which it only reads; what the analyst rejected is left out.
	 *             {@code org.assay.analysis.run.CaseSnapshot} gives it as analyses see it
	 * @param to   closed by the caller
	 */
	void write(OpenCase open, OutputStream to) throws IOException;
}
