package org.assay.reading;

import org.assay.text.Span;

/**
 * A word of a sentence as the language pack reads it.
 *
 * @param tag      its part of speech, such as {@code VBD}
 * @param lemma    its base form
 * @param name     what name it is part of, such as {@code U-PERSON}; {@code O} for none
 * @param relation how it depends on another word, such as {@code nsubj}; empty without a tree
 * @param head     the number of that word within the sentence; -1 for none
 */
public record Word(Span span, String tag, String lemma, String name, String relation, int head) {
}
