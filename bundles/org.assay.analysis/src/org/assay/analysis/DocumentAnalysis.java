package org.assay.analysis;

import java.util.List;

/**
 * An analysis that looks at each document by itself. A large case is then taken in portions, each a change of its own that
 * can be undone: what is found in the first documents is there while the others are looked at, stays when the run is
 * cancelled, and need not all be in memory at once.
 *
 * @since 0.1
 */
public interface DocumentAnalysis extends Analysis {

	/** What the progress says that it does, such as "Reading". */
	String task();

	/** The documents that it is to look at, in the order of the case. */
	List<DocumentView> documents(CaseView view, Arguments arguments);

	/**
	 * Looks at some of them.
	 *
	 * @param progress to be told of each document, and asked whether to go on; its begin has been told
	 * @return what was found in these documents; proposals across documents have no place here
	 * @throws java.util.concurrent.CancellationException when asked to stop
	 */
	Findings look(List<DocumentView> documents, Arguments arguments, Progress progress);

	@Override
	default Findings run(CaseView view, Arguments arguments, Progress progress) {
		List<DocumentView> documents = documents(view, arguments);
		progress.begin(task(), documents.size());
		return look(documents, arguments, progress);
	}
}
