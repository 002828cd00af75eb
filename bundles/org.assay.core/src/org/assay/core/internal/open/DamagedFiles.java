package org.assay.core.internal.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.core.Notice;
import org.assay.core.internal.files.Layout;

/** Puts files that cannot be read aside, with the reason beside them, and says so. Nothing is thrown away. */
final class DamagedFiles {
	private final Layout layout;
	private final boolean mayMove;
	private final List<Notice> notices;

	DamagedFiles(Layout layout, boolean mayMove, List<Notice> notices) {
		this.layout = layout;
		this.mayMove = mayMove;
		this.notices = notices;
	}

	/** @param name of the file, relative to the case */
	void setAside(String name, Exception reason, String consequence) throws IOException {
		String why = reason(reason);
		if (!mayMove) {
			notices.add(new Notice(Notice.Severity.error, name, "cannot be read (" + why + "). " + consequence));
			return;
		}
		Path target = free(name);
		Files.move(layout.at(name), target);
		Files.writeString(target.resolveSibling(target.getFileName() + ".reason.txt"), name + "\n" + why + "\n");
		notices.add(new Notice(Notice.Severity.error, name, "could not be read (" + why + ") and was put aside as "
				+ Layout.DAMAGED + "/" + target.getFileName() + ". " + consequence
				+ " Repair it and move it back, or restore it from a copy."));
	}

	/** Copies a file that another program changed while the case was open, because it is about to be replaced. */
	void keepCopy(String name) throws IOException {
		Path target = free(name);
		Files.copy(layout.at(name), target);
		notices.add(new Notice(Notice.Severity.warning, name, "was changed by another program while the case was open."
				+ " That version was copied to " + Layout.DAMAGED + "/" + target.getFileName()
				+ " before the save replaced it; compare the two."));
	}

	/** A path in the folder for damaged files that is not taken yet. */
	private Path free(String name) throws IOException {
		String flat = name.replace('/', '-');
		Path target = layout.at(Layout.DAMAGED).resolve(flat);
		for (int i = 2; Files.exists(target); i++) {
			target = layout.at(Layout.DAMAGED).resolve(i + "-" + flat);
		}
		Files.createDirectories(target.getParent());
		return target;
	}

	/** The innermost message, which is the one that says what was wrong with the file. */
	private static String reason(Exception failure) {
		Throwable at = failure;
		while (at.getCause() != null && at.getCause() != at) {
			at = at.getCause();
		}
		String message = at.getMessage() == null ? failure.getMessage() : at.getMessage();
		return String.valueOf(message).strip().replaceAll("\\s+", " ");
	}
}
