package org.assay.reading.names;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The names of a text in order, with quick look-up by token. */
public final class Names {

	private final List<Name> all;
	private final int[] begins;

	public Names(List<Name> all) {
		this.all = List.copyOf(all);
		begins = this.all.stream().mapToInt(Name::from).toArray();
	}

	public List<Name> all() {
		return all;
	}

	/** Index of the first name that begins at or after the token. */
	public int firstFrom(int token) {
		int at = Arrays.binarySearch(begins, token);
		return at >= 0 ? at : -at - 1;
	}

	/** The name that holds the token. */
	public Optional<Name> at(int token) {
		int index = firstFrom(token + 1) - 1;
		return index >= 0 && all.get(index).contains(token) ? Optional.of(all.get(index)) : Optional.empty();
	}

	/** The first name within the tokens, if any. */
	public Optional<Name> firstIn(int from, int to) {
		Optional<Name> around = at(from);
		if (around.isPresent()) {
			return around;
		}
		int index = firstFrom(from);
		return index < all.size() && all.get(index).from() < to ? Optional.of(all.get(index)) : Optional.empty();
	}

	/** The names that begin within the tokens. */
	public List<Name> in(int from, int to) {
		return all.subList(firstFrom(from), Math.max(firstFrom(from), firstFrom(to)));
	}
}
