package org.assay.analysis;

import org.assay.reading.Why;
import org.assay.text.Zone;

/** A zone that an analysis proposes. */
public record ProposedZone(Zone zone, Why why) {
}
