package org.assay.reading;

import org.assay.text.Span;

/**
 * A name in the text.
 *
 * @param entity the fullest name of whom it stands for within this document, such as "Vladimir Putin" for "Putin"
 */
public record Mention(Span span, MentionType type, String entity, Why why) {
}
