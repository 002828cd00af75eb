package org.assay.reading.quotes;

import java.util.List;
import org.assay.reading.Attribution;
import org.assay.reading.names.Names;
import org.assay.reading.sentences.ParsedText;

/** Finds what a text attributes to whom. */
@FunctionalInterface
public interface Attributor {

	/** @return attributions in order of their content */
	List<Attribution> attribute(ParsedText text, Names names);
}
