package org.assay.text;

/** What a stretch of a document is. The literal names are those of the exchange format. */
public enum ZoneKind {
	headline, byline, date, body, summary, quote, list, table, caption, boilerplate, sources;

	/** Whether statements in such a zone are the article's own and may be compared and counted. */
	public boolean isArticle() {
		return this == body || this == quote || this == list || this == table;
	}
}
