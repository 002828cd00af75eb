package org.assay.ui.annotate.internal.article;

import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.text.SourceText;

/** A document of a case with its text, ready to be shown. */
public record OpenArticle(OpenCase openCase, Document document, SourceText text) {
}
