package org.assay.reading;

import org.assay.text.Span;

/** A sentence; sentences do not overlap and come in order. Headlines and bullets are sentences too. */
public record Sentence(Span span) {
}
