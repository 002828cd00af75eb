package org.assay.house;

/**
 * A broken house rule.
 *
 * @param file path relative to the project's root, with slashes
 * @param line 1-based line, or 0 for the file as a whole
 * @param what what is wrong and what to do
 */
public record Problem(String file, long line, String what) implements Comparable<Problem> {

	@Override
	public int compareTo(Problem other) {
		int byFile = file.compareTo(other.file);
		if (byFile != 0) {
			return byFile;
		}
		return line != other.line ? Long.compare(line, other.line) : what.compareTo(other.what);
	}

	@Override
	public String toString() {
		return (line == 0 ? file : file + ":" + line) + ": " + what;
	}
}
