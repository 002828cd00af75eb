package org.assay.ui.internal.importing;

import java.util.Locale;

/** How sizes of files read: "812 bytes", "3.4 MB". */
final class FileSizes {
	private static final String[] UNITS = { "kB", "MB", "GB", "TB" };

	private FileSizes() {
	}

	/** @param bytes not negative */
	static String words(long bytes) {
		if (bytes < 1000) {
			return bytes + " bytes";
		}
		double size = bytes;
		int unit = -1;
		while (size >= 999.95 && unit < UNITS.length - 1) {
			size /= 1000;
			unit++;
		}
		return String.format(Locale.ROOT, "%.1f %s", size, UNITS[unit]);
	}
}
