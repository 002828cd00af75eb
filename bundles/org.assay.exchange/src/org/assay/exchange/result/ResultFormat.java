package org.assay.exchange.result;

import java.util.Optional;
import org.assay.analysis.result.Result;
import org.assay.analysis.result.TableResult;

/** The formats results can be written in. */
public enum ResultFormat {
	/** For a person at a terminal. */
	text("txt"),
	/** Tables only. */
	csv("csv"),
	/** One line for each result. */
	json("json");

	private final String extension;

	ResultFormat(String extension) {
		this.extension = extension;
	}

	/** Of files in this format, without a dot. */
	public String extension() {
		return extension;
	}

	/** @return the whole result; empty when this format cannot hold it */
	public Optional<String> write(Result result, TextOf texts) {
		return switch (this) {
		case text -> Optional.of(PlainResult.of(result));
		case csv -> result instanceof TableResult table ? Optional.of(Csv.of(table)) : Optional.empty();
		case json -> Optional.of(ResultJson.line(result, texts) + "\n");
		};
	}
}
