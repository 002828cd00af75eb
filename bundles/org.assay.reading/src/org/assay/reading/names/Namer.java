package org.assay.reading.names;

import org.assay.reading.sentences.ParsedText;

/** Finds the names of a text and says who or what each stands for. */
@FunctionalInterface
public interface Namer {

	Names name(ParsedText text);
}
