package org.assay.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.assay.core.OpenCase;

/**
 * The case that is open in one window. A view or editor asks its site for it:
 * {@code getSite().getService(ActiveCase.class)}.
 */
public interface ActiveCase {

	Optional<OpenCase> get();

	/**
	 * Calls {@code whenChanged} on the UI thread, at most once for each burst of changes: when another case is opened
	 * or closed, and when the open one has changed or was saved. Calls it once right away.
	 *
	 * @return runs when the caller wants to hear no more; call it in {@code dispose}
	 */
	Runnable follow(Consumer<Optional<OpenCase>> whenChanged);
}
