package org.assay.ui.session;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The folders of the cases opened last, the latest first, kept between starts. */
public final class RecentCases {
	private static final int KEPT = 10;
	private static final String KEY = "recentCases";
	private final IEclipsePreferences kept;

	/** The list of this installation. */
	public RecentCases() {
		this(InstanceScope.INSTANCE.getNode("org.assay.ui"));
	}

	RecentCases(IEclipsePreferences kept) {
		this.kept = kept;
	}

	/** The folders, whether they are still there or not. */
	public List<Path> folders() {
		List<Path> folders = new ArrayList<>();
		for (String line : kept.get(KEY, "").split("\n")) {
			try {
				if (!line.isBlank()) {
					folders.add(Path.of(line));
				}
			} catch (InvalidPathException e) {
				ILog.of(RecentCases.class).warn("A recent case is left out: " + line, e);
			}
		}
		return folders;
	}

	/** Puts a folder first. */
	public void add(Path folder) {
		List<Path> folders = folders();
		Path whole = folder.toAbsolutePath().normalize();
		folders.remove(whole);
		folders.addFirst(whole);
		write(folders.subList(0, Math.min(KEPT, folders.size())));
	}

	/** Leaves a folder out from now on. */
	public void remove(Path folder) {
		List<Path> folders = folders();
		folders.remove(folder.toAbsolutePath().normalize());
		write(folders);
	}

	private void write(List<Path> folders) {
		kept.put(KEY, String.join("\n", folders.stream().map(Path::toString).toList()));
		try {
			kept.flush();
		} catch (BackingStoreException e) {
			ILog.of(RecentCases.class).warn("The list of recent cases could not be kept.", e);
		}
	}
}
