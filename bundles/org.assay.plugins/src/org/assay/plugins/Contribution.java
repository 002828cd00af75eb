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

	public Optional<String> attribute(String name) {
		return attributes.apply(name);
	}
}
