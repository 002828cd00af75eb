package org.assay.plugins;

import java.util.Optional;
import java.util.function.Function;

/**
 * One contribution that can be used.
 *
 * @param plugin     whose it is
 * @param attributes value by name; empty for what is not said
 */
public record Contribution<T>(String id, String plugin, T object, Function<String, Optional<String>> attributes) {

	/** Place of a contribution that says nothing about it: after all that do. */
	private static final int LAST = 1_000_000;

	public Optional<String> attribute(String name) {
		return attributes.apply(name);
	}

	/** @throws IllegalArgumentException when it has no attribute {@code name} */
	public String name() {
		return attribute("name").orElseThrow(() -> new IllegalArgumentException("it has no name"));
	}

	/**
	 * Its place among others, by the attribute {@code order}; last when it says nothing.
	 *
	 * @throws IllegalArgumentException when that is no whole number of at most six digits
	 */
	public int order() {
		String given = attribute("order").orElse("");
		if (!given.matches("\\d{0,6}")) {
			throw new IllegalArgumentException("'order' must be a number");
		}
		return given.isEmpty() ? LAST : Integer.parseInt(given);
	}
}
