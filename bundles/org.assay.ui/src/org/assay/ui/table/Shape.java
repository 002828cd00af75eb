package org.assay.ui.table;

import java.util.List;
import org.assay.text.Span;
import org.eclipse.swt.graphics.Image;

/**
 * How nodes are shown in a {@link LazyTree}. All methods are called on the UI thread while an item comes into sight, so
 * they must be quick.
 *
 * @param <N> what a node is
 */
public interface Shape<N> {

	/** The nodes below a node, always in the same order; empty for a leaf. */
	List<N> children(N node);

	/** What stays the same when the node is made anew: selection and open nodes are kept by it. */
	Object key(N node);

	/** The object other parts of the window should know as selected, or null for none. */
	default Object selected(N node) {
		return node;
	}

	/** What the cell says; never null. */
	String text(N node, int column);

	/** Image of the cell, or null. */
	default Image image(N node, int column) {
		return null;
	}

	/** More about the cell, or null. */
	default String tooltip(N node, int column) {
		return null;
	}

	/** Stretches of the cell's text that are brought out, in order, such as words that were found. */
	default List<Span> broughtOut(N node, int column) {
		return List.of();
	}

	/** Whether the node is a heading and shown in bold. */
	default boolean isHeading(N node) {
		return false;
	}

	/** Whether the node is shown greyed. */
	default boolean isMuted(N node) {
		return false;
	}

	/** Whether the node is open when it is first shown. */
	default boolean startsOpen(N node) {
		return isHeading(node);
	}
}
