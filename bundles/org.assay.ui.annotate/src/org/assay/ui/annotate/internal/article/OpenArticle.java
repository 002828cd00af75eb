package org.assay.ui.annotate.internal.article;

import java.util.List;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.reading.Reader;
import org.assay.text.SourceText;
import org.assay.text.Span;

/**
 * A document of a case with its text, ready to be shown.
 *
 * @param lines  of the text
 * @param reader reads words that the analyst marks
 */
public record OpenArticle(OpenCase openCase, Document document, SourceText text, List<Span> lines, Reader reader) {

	public OpenArticle(OpenCase openCase, Document document, SourceText text, Reader reader) {
		this(openCase, document, text, text.lines(), reader);
	}
}
