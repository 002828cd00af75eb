package org.assay.text;

/** A stretch of a text and what it is. Zones hide nothing: they are a layer over the text. */
public record Zone(ZoneKind kind, Span span) {
}
