package org.assay.ui.table;

import java.util.Comparator;
import java.util.function.Function;
import org.eclipse.swt.graphics.Image;

/**
 * One column of a table.
 *
 * @param <T>     what a row is
 * @param id      stable id, under which width and order are remembered
 * @param width   in pixels at 100%, wished for; what the table has room for is shared in proportion, until the analyst chooses
 * @param text    what a cell says; never null
 * @param order   how rows are sorted by this column
 * @param isRight whether cells are aligned to the right, as numbers are
 * @param image   the image of a cell, or null for none in the whole column
 * @param tooltip more about a cell, or null when the text says it all
 * @param isFirm  whether the column keeps its width when the table has little room, since half of a date is of no use
 */
public record Column<T>(String id, String title, int width, Function<T, String> text, Comparator<T> order,
		boolean isRight, Function<T, Image> image, Function<T, String> tooltip,
		boolean isFirm) {

	/** A column of words, sorted by them without regard to case. */
	public static <T> Column<T> of(String id, String title, int width, Function<T, String> text) {
		return new Column<>(id, title, width, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER), false,
				null, null, false);
	}

	/** The same column with another order. */
	public Column<T> sortedBy(Comparator<T> other) {
		return new Column<>(id, title, width, text, other, isRight, image, tooltip, isFirm);
	}

	/** The same column with cells aligned to the right. */
	public Column<T> rightAligned() {
		return new Column<>(id, title, width, text, order, true, image, tooltip, isFirm);
	}

	/** The same column with images. */
	public Column<T> withImage(Function<T, Image> images) {
		return new Column<>(id, title, width, text, order, isRight, images, tooltip, isFirm);
	}

	/** The same column with tooltips. */
	public Column<T> withTooltip(Function<T, String> tooltips) {
		return new Column<>(id, title, width, text, order, isRight, image, tooltips, isFirm);
	}

	/** The same column, but it does not give way to others. */
	public Column<T> firm() {
		return new Column<>(id, title, width, text, order, isRight, image, tooltip, true);
	}
}
