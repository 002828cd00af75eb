package org.assay.ingest.internal.html;

import org.assay.ingest.internal.plain.Draft;

/** The article of a web page: its text, paragraphs separated by empty lines, and what is known of it. */
public record WebArticle(String text, Draft draft) {
}
