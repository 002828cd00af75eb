package org.assay.ui.annotate.internal.byrule;

import org.assay.model.Document;
import org.assay.ui.annotate.internal.marks.Mark;

/**
 * A proposal that nobody has decided about, as the preview shows it; an unchanging picture.
 *
 * @param article title of the article
 * @param words   what it covers, on one line
 * @param context the words with some of the text around them
 * @param value   what it says; may be empty
 */
public record Proposal(Mark mark, Document document, String article, String words, String context, String value) {
}
