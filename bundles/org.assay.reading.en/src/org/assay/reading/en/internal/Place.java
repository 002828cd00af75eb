package org.assay.reading.en.internal;

/** Where in the state of a decoder a feature begins. */
interface Place {

	/** Of a tagger: the current word (i). Of the parser: top of the stack (i), next word (j), below the top (k). */
	enum Source {
		I, J, K
	}

	/** The token so many words further; null when there is none. */
	Token at(Source source, int distance);
}
