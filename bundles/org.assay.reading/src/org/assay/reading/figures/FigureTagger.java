package org.assay.reading.figures;

import java.util.List;
import org.assay.reading.Figure;
import org.assay.reading.TimeExpression;
import org.assay.reading.sentences.ParsedText;

/** Finds the figures of a text with unit, bounds, change and what they count. */
@FunctionalInterface
public interface FigureTagger {

	/** @param times the text's time expressions, in order; their numbers are no figures unless they state a length */
	List<Figure> figures(ParsedText text, List<TimeExpression> times);
}
