package org.assay.house.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import java.util.List;

/**
 * A Java file and its syntax tree, without types.
 *
 * @param path the file, relative to the root
 * @param text its text
 * @param unit its tree
 * @param positions where the parts of the tree stand
 */
public record JavaFile(String path, String text, CompilationUnitTree unit, SourcePositions positions) {

	/** The name of the file without its ending; that of its class. */
	public String name() {
		return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
	}

	/** The package, empty without one. */
	public String packageName() {
		return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
	}

	public List<String> lines() {
		return text.lines().toList();
	}

	/** Whether the file belongs to a bundle of tests. */
	public boolean isTest() {
		return path.matches("bundles/[^/]+\\.tests/.*");
	}

	/** @return the 1-based line a part of the tree begins at */
	public long line(Tree tree) {
		return lineAt(positions.getStartPosition(unit, tree));
	}

	/** @return how many lines a part of the tree takes, from its first modifier to its last brace */
	public long length(Tree tree) {
		return lineAt(positions.getEndPosition(unit, tree)) - line(tree) + 1;
	}

	private long lineAt(long position) {
		return position < 0 ? 0 : unit.getLineMap().getLineNumber(position);
	}
}
