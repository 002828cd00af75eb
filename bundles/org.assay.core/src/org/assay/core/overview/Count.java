package org.assay.core.overview;

import java.util.List;

/**
 * One number.
 *
 * @param id       such as "documents.unread"; the same for every case
 * @param words    what is counted, such as "unread"
 * @param elements what is counted, in the order of the case: elements of the model, or files of write-ups
 * @param of       how many there are altogether, decided or not, in the part of the case that is counted
 * @param whole    how many there are in the whole case
 * @since 0.1
 */
public record Count(String id, String words, List<?> elements, int of, int whole) {
	public Count {
		elements = List.copyOf(elements);
	}

	/** One of the whole case. */
	public Count(String id, String words, List<?> elements, int of) {
		this(id, words, elements, of, of);
	}

	/** The number. */
	public int number() {
		return elements.size();
	}
}
