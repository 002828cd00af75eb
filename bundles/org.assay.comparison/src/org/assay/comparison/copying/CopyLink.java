package org.assay.comparison.copying;

import org.assay.comparison.ComparedDocument;

/**
 * Two documents of which one has prose of the other.
 *
 * @param earlier the earlier one in {@link ComparedDocument#ORDER}
 * @param later   the one that may have copied
 * @param copying what the later has of the earlier; side a of its passages is the later
 */
public record CopyLink(ComparedDocument earlier, ComparedDocument later, Copying copying) {
}
