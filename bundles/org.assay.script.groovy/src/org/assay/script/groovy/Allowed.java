package org.assay.script.groovy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.analysis.script.Grant;

/**
 * What scripts may use: a list of classes with the names of their methods, in the resource {@code allowed.txt}, and one more
 * list for each grant. A line is {@code class: *} with {@code -name} for what is not meant, or the names alone. Classes
 * within a listed class have its rights.
 */
final class Allowed {
	/** Never, whatever is listed. */
	private static final Set<String> NEVER = Set.of("getClass", "wait", "notify", "notifyAll", "finalize",
			"getMetaClass",
			"setMetaClass", "invokeMethod", "getProperty", "setProperty", "getClassLoader");

	private final Map<String, Rights> byClass = new HashMap<>();

	private record Rights(boolean all, Set<String> names) {

		boolean has(String name) {
			return all != names.contains(name);
		}
	}

	private Allowed() {
	}

	/** @param grants what the analyst agreed to beyond the case */
	static Allowed with(Set<Grant> grants) {
		Allowed allowed = new Allowed();
		allowed.read("allowed.txt");
		grants.stream().sorted().forEach(g -> allowed.read("allowed-" + g.name() + ".txt"));
		return allowed;
	}

	/** @param type internal name, such as {@code java/util/List} */
	boolean type(String type) {
		return rights(type) != null;
	}

	/**
	 * @param owner internal name of the class it is called on
	 * @param name  {@code <init>} for constructors
	 */
	boolean call(String owner, String name, String descriptor) {
		Rights rights = rights(owner);
		return rights != null && rights.has(name) && !NEVER.contains(name) && !readsByName(owner, name, descriptor);
	}

	/** Whether it reads or writes a property whose name only the running script knows. */
	private static boolean readsByName(String owner, String name, String descriptor) {
		return owner.startsWith("org/codehaus/groovy/") && (name.equals("getAt") || name.equals("putAt"))
				&& (descriptor.startsWith("(Ljava/lang/Object;") || descriptor.contains(";Ljava/lang/String;"));
	}

	private Rights rights(String type) {
		int nested = type.indexOf('$');
		return byClass.get(nested < 0 ? type : type.substring(0, nested));
	}

	private void read(String resource) {
		try (InputStream in = Allowed.class.getResourceAsStream(resource);
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(this::take);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void take(String line) {
		int colon = line.indexOf(':');
		List<String> words = List.of(line.substring(colon + 1).strip().split("\\s+"));
		boolean all = words.contains("*");
		Set<String> names = new HashSet<>();
		for (String word : words) {
			if (!word.equals("*")) {
				names.add(all ? word.substring(1) : word);
			}
		}
		for (String type : line.substring(0, colon).split("[,\\s]+")) {
			byClass.merge(type.replace('.', '/'), new Rights(all, Set.copyOf(names)), Allowed::together);
		}
	}

	private static Rights together(Rights one, Rights other) {
		if (one.all() || other.all()) {
			throw new IllegalStateException("a class whose methods are all allowed is listed twice");
		}
		Set<String> names = new HashSet<>(one.names());
		names.addAll(other.names());
		return new Rights(false, names);
	}
}
