package org.assay.ui.analysis.internal.script;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Variables that can be named at one place of a script, with their types as far as they can be told. */
final class Scope {
	private final Scope outer;
	private final Map<String, Optional<Type>> variables = new HashMap<>();

	/** That of a whole script. */
	Scope() {
		this(null);
	}

	private Scope(Scope outer) {
		this.outer = outer;
	}

	Scope inner() {
		return new Scope(this);
	}

	/** The one around it; itself where a bracket too many was typed. */
	Scope outer() {
		return outer == null ? this : outer;
	}

	void declare(String name, Optional<Type> type) {
		variables.put(name, type);
	}

	/** Of a variable, or of what every script is given. */
	Optional<Type> type(String name) {
		if (variables.containsKey(name)) {
			return variables.get(name);
		}
		return outer == null ? Optional.ofNullable(ApiTypes.GIVEN.get(name)) : outer.type(name);
	}

	/** What the script itself declares and can be named here. */
	Set<String> names() {
		Set<String> names = outer == null ? new TreeSet<>() : outer.names();
		names.addAll(variables.keySet());
		return names;
	}
}
