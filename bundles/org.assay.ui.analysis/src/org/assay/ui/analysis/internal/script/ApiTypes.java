package org.assay.ui.analysis.internal.script;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.BaseStream;
import org.assay.analysis.Arguments;
import org.assay.analysis.CaseView;
import org.assay.analysis.Progress;
import org.assay.analysis.result.Cell;

/** The types that a script deals with: those that can be reached from what it is given, and Java's usual ones. Pure. */
final class ApiTypes {
	/** What every script is given, by name. */
	static final Map<String, Class<?>> GIVEN = Map.of("view", CaseView.class, "arguments", Arguments.class, "progress",
			Progress.class);
	private static final Set<String> SAME = Set.of("findAll", "each", "sort", "toSorted", "unique", "toUnique", "take",
			"drop", "reverse", "eachWithIndex", "takeWhile", "dropWhile", "tail", "init", "filter", "sorted",
			"distinct");
	private static final Set<String> ELEMENT = Set.of("find", "first", "last", "max", "min", "head", "pop");
	private static final Map<String, Class<?>> PLAIN = Map.of("size", Integer.class, "count", Integer.class, "join",
			String.class, "any", Boolean.class, "every", Boolean.class);
	private static final List<String> JAVAS = List.of("java.lang.", "java.util.", "java.math.", "java.time.");
	private static final Map<String, Class<?>> REACHED = reached();

	/** A type with its parameters. */
	record Of(Class<?> raw, List<Type> of) implements ParameterizedType {

		@Override
		public Type[] getActualTypeArguments() {
			return of.toArray(Type[]::new);
		}

		@Override
		public Type getRawType() {
			return raw;
		}

		@Override
		public Type getOwnerType() {
			return null;
		}

		@Override
		public String getTypeName() {
			return raw.getName() + "<" + String.join(", ", of.stream().map(Type::getTypeName).toList()) + ">";
		}
	}

	private ApiTypes() {
	}

	/** The type that is written so, such as {@code List<Item<Claim>>}; empty when it is not known. */
	static Optional<Type> named(String written) {
		String name = written.strip();
		int bracket = name.indexOf('<');
		String simple = (bracket < 0 ? name : name.substring(0, bracket)).replaceFirst("^[a-z][\\w.]*\\.", "");
		Optional<Type> raw = Optional.<Type>ofNullable(REACHED.get(simple)).or(() -> javas(simple));
		if (bracket < 0 || raw.isEmpty() || !name.endsWith(">")) {
			return raw;
		}
		List<Type> of = new ArrayList<>();
		for (String part : parts(name.substring(bracket + 1, name.length() - 1))) {
			of.add(named(part).orElse(Object.class));
		}
		return Optional.of(new Of(raw(raw.get()), of));
	}

	/** What comes of calling a method, or of reading the property that has its getter; empty when that cannot be told. */
	static Optional<Type> step(Type of, String name) {
		if (isMany(of)) {
			if (SAME.contains(name)) {
				return Optional.of(of);
			}
			if (ELEMENT.contains(name)) {
				return element(of);
			}
			if (PLAIN.containsKey(name)) {
				return Optional.of(PLAIN.get(name));
			}
		}
		String getter = "get" + name.substring(0, 1).toUpperCase() + name.substring(1);
		return method(of, name).or(() -> method(of, getter)).map(m -> known(m.getGenericReturnType(), of, m))
				.filter(t -> t != void.class);
	}

	/** What a collection, a stream or an optional value holds. */
	static Optional<Type> element(Type of) {
		return holds(of) ? argument(of, 0) : Optional.empty();
	}

	/** @param number 0 for keys, 1 for values */
	static Optional<Type> ofMap(Type of, int number) {
		return Map.class.isAssignableFrom(raw(of)) ? argument(of, number) : Optional.empty();
	}

	static boolean isMany(Type type) {
		return Collection.class.isAssignableFrom(raw(type)) || BaseStream.class.isAssignableFrom(raw(type));
	}

	static Class<?> raw(Type type) {
		return switch (type) {
		case Class<?> c -> c;
		case ParameterizedType p -> (Class<?>) p.getRawType();
		case WildcardType w -> raw(w.getUpperBounds()[0]);
		default -> Object.class;
		};
	}

	/** Without packages, such as {@code List<DocumentView>}. */
	static String name(Type type) {
		return type.getTypeName().replaceAll("[\\w.]+[.$](\\w+)", "$1").replace("? extends ", "");
	}

	private static boolean holds(Type type) {
		return isMany(type) || raw(type) == Optional.class || raw(type) == Iterable.class;
	}

	private static Optional<Type> argument(Type of, int number) {
		return of instanceof ParameterizedType p && p.getActualTypeArguments().length > number
				? Optional.of(p.getActualTypeArguments()[number])
						.map(t -> t instanceof WildcardType w ? w.getUpperBounds()[0] : t)
				: Optional.empty();
	}

	private static Optional<Method> method(Type of, String name) {
		return Arrays.stream(raw(of).getMethods()).filter(m -> m.getName().equals(name) && !m.isBridge()).findFirst();
	}

	/** A type of a method's declaration, with the parameters that the type it is called on has. */
	private static Type known(Type declared, Type of, Method method) {
		if (declared instanceof TypeVariable<?> variable) {
			List<String> names = Arrays.stream(method.getDeclaringClass().getTypeParameters())
					.map(TypeVariable::getName)
					.toList();
			int number = names.indexOf(variable.getName());
			return number < 0 ? Object.class : argument(of, number).orElse(Object.class);
		}
		if (declared instanceof ParameterizedType p) {
			return new Of(raw(p), Arrays.stream(p.getActualTypeArguments()).map(t -> known(t, of, method)).toList());
		}
		return declared instanceof WildcardType w ? known(w.getUpperBounds()[0], of, method) : declared;
	}

	private static Optional<Type> javas(String simple) {
		return JAVAS.stream().map(p -> load(p + simple)).flatMap(Optional::stream).findFirst();
	}

	private static Optional<Type> load(String name) {
		try {
			return Optional.of(Class.forName(name, false, null));
		} catch (ClassNotFoundException e) {
			return Optional.empty(); // most names are of no class
		}
	}

	/** Splits at the commas that are in no bracket. */
	private static List<String> parts(String text) {
		List<String> parts = new ArrayList<>();
		int depth = 0;
		int begin = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			depth += c == '<' ? 1 : c == '>' ? -1 : 0;
			if (c == ',' && depth == 0) {
				parts.add(text.substring(begin, i));
				begin = i + 1;
			}
		}
		parts.add(text.substring(begin));
		return parts;
	}

	/** Assay's types that the methods of what is given lead to, by simple name. */
	private static Map<String, Class<?>> reached() {
		Map<String, Class<?>> reached = new LinkedHashMap<>();
		Deque<Type> open = new ArrayDeque<>(GIVEN.values());
		open.add(Cell.class);
		while (!open.isEmpty()) {
			Type type = open.pop();
			if (type instanceof ParameterizedType p) {
				open.addAll(List.of(p.getActualTypeArguments()));
			}
			Class<?> raw = raw(type);
			if (raw.getName().startsWith("org.assay.") && reached.putIfAbsent(raw.getSimpleName(), raw) == null) {
				Arrays.stream(raw.getMethods()).map(Method::getGenericReturnType).forEach(open::add);
			}
		}
		return Map.copyOf(reached);
	}
}
