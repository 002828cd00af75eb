package org.assay.ui.internal.importing;

import java.util.List;
import java.util.Map;

/**
 * What became of everything that was to be imported; each named by its identity.
 *
 * @param taken      ids of the new documents
 * @param known      whose articles the case already held
 * @param failed     what could not be taken, with the reason for the analyst
 * @param notReached left out because the import was cancelled
 * @param remarks    what the analyst should know although it was taken
 */
record ImportSummary(List<String> taken, List<String> known, Map<String, String> failed, List<String> notReached,
		List<String> remarks) {

	/** Whether there is anything the analyst must be told. */
	boolean isRemarkable() {
		return !known.isEmpty() || !failed.isEmpty() || !notReached.isEmpty() || !remarks.isEmpty();
	}
}
