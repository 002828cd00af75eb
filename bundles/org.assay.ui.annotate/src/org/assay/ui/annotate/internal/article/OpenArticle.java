package org.assay.ui.annotate.internal.article;

import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.reading.Reader;
import org.assay.text.SourceText;

/**
 * A document of a case with its text, ready to be shown.
 *
 * @param reader reads words that the analyst marks
 */
public record OpenArticle(OpenCase openCase, Document document, SourceText text, Reader reader) {
}
