package org.assay.core.internal.open;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.core.Notice;
import org.assay.model.Case;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * A case as it was read.
 *
 * @param onDisk  names of the files it was read from, with the SHA-256 of their bytes
 * @param touched the case or documents whose files must be written, because they were migrated or repaired
 */
record Loaded(Case model, ResourceSet resources, Map<String, String> onDisk, Set<EObject> touched,
		List<Notice> notices) {
}
