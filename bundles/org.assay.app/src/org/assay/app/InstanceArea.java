package org.assay.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * The folder where a window keeps its layout and settings. A second window that is started while the first is open
 * takes a folder of its own beside it, so that both can work.
 */
final class InstanceArea {
	private static final int MOST = 20;
	private final Location location = Platform.getInstanceLocation();

	/** Takes the folder for this process, or the next free one beside it. */
	void claim() {
		try {
			if (location.isSet()) {
				claimGiven();
			} else {
				claimFirstFree();
			}
		} catch (IOException | URISyntaxException e) {
			ILog.of(InstanceArea.class).warn("The folder for settings could not be locked.", e);
		}
	}

	/** Lets other processes have the folder. */
	void release() {
		location.release();
	}

	/** The folder that was taken. */
	Path folder() {
		try {
			return Path.of(URIUtil.toURI(location.getURL()));
		} catch (URISyntaxException e) {
			throw new IllegalStateException("The folder for settings is no file: " + location.getURL(), e);
		}
	}

	/** A folder that was given with -data is used as it is; whoever gives it knows what it is for. */
	private void claimGiven() throws IOException {
		if (!location.lock()) {
			ILog.of(InstanceArea.class).info("Another window uses " + location.getURL()
					+ " too; the one that is closed last keeps its layout.");
		}
	}

	private void claimFirstFree() throws IOException, URISyntaxException {
		URL first = location.getDefault();
		Path folder = Path.of(URIUtil.toURI(first));
		for (int i = 1; i <= MOST; i++) {
			Path each = i == 1 ? folder : folder.resolveSibling(folder.getFileName() + "-" + i);
			if (location.set(each.toUri().toURL(), true)) {
				return;
			}
		}
		location.set(first, false);
	}
}
