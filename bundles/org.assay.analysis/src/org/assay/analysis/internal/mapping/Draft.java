package org.assay.analysis.internal.mapping;

import java.util.List;
import org.assay.model.Judged;
import org.assay.reading.Why;
import org.eclipse.emf.ecore.EObject;

/**
 * An element as an analysis proposes it, not yet in the case.
 *
 * @param element complete, with its id, but without a judgement
 * @param place   what it is about; see {@link Place}
 * @param home    the list of the case or document it belongs into
 */
public record Draft(Judged element, String place, Why why, List<? extends EObject> home) {
}
