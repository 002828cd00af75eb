package org.assay.timeline;

/**
 * A time that has no place on a timeline, so that nothing is left out silently.
 *
 * @param elementId the annotation, or the document
 * @param words     as printed
 * @param reason    in a few words, such as "a length of time, not a date"
 */
public record Unplaced(String documentId, String elementId, String words, String reason) {
}
