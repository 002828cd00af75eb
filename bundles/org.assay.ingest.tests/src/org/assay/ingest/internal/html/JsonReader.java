package org.assay.ingest.internal.html;

/** Lends the package's JSON reader to the tests. */
public final class JsonReader {
	private JsonReader() {
	}

	public static Object parse(String json) {
		return Json.parse(json);
	}
}
