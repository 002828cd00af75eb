package org.assay.ui.table;

import java.util.Comparator;
import java.util.function.Function;

/**
 * One way to put rows under headings.
 *
 * @param id    stable id, under which the choice is remembered
 * @param label what the choice is called: "source"
 * @param title the heading a row belongs under
 * @param order of the headings
 */
public record Grouping<T>(String id, String label, Function<T, String> title, Comparator<Arrangement.Group<T>> order) {

	/** Groups with their headings in alphabetical order. */
	public static <T> Grouping<T> of(String id, String label, Function<T, String> title) {
		return new Grouping<>(id, label, title,
				Comparator.comparing(Arrangement.Group::title, String.CASE_INSENSITIVE_ORDER));
	}
}
