package org.assay.reading.tokens;

/** Cuts a text into tokens. Every character that is no white space lies in exactly one token. */
@FunctionalInterface
public interface Tokeniser {

	Tokens tokenise(String text);
}
