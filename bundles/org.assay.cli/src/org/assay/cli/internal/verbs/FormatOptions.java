package org.assay.cli.internal.verbs;

import org.assay.exchange.result.ResultFormat;
import picocli.CommandLine.Option;

/** How results are written. */
final class FormatOptions {
	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "How results are written: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
	private ResultFormat format;
	@Option(names = "--json", description = "The same as --format json.")
	private boolean json;

	ResultFormat chosen() {
		return json ? ResultFormat.json : format;
	}
}
