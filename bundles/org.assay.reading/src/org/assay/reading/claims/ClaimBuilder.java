package org.assay.reading.claims;

import java.util.List;
import org.assay.reading.Attribution;
import org.assay.reading.Claim;
import org.assay.reading.Figure;
import org.assay.reading.TimeExpression;
import org.assay.reading.names.Names;
import org.assay.reading.sentences.ParsedText;

/** Makes claims of what is attributed and of what the outlet itself asserts. */
@FunctionalInterface
public interface ClaimBuilder {

	List<Claim> claims(ParsedText text, Names names, List<TimeExpression> times, List<Figure> figures,
			List<Attribution> attributions);
}
