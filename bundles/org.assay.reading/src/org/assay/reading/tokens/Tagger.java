package org.assay.reading.tokens;

/** Gives every token its part of speech. */
@FunctionalInterface
public interface Tagger {

	TaggedTokens tag(Tokens tokens);
}
