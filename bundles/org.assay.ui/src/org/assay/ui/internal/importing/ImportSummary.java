package org.assay.ui.internal.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What became of every file of an import.
 *
 * @param taken      ids of the new documents
 * @param known      files whose articles the case already held
 * @param failed     files that could not be taken, with the reason for the analyst
 * @param notReached files left out because the import was cancelled
 */
record ImportSummary(List<String> taken, List<Path> known, Map<Path, String> failed, List<Path> notReached) {

	/** Whether there is anything the analyst must be told. */
	boolean isRemarkable() {
		return !known.isEmpty() || !failed.isEmpty() || !notReached.isEmpty();
	}
}
