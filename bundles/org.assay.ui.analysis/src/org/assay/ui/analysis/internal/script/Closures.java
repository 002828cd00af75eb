package org.assay.ui.analysis.internal.script;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the parameters of a closure are, by the call that it is given to. */
final class Closures {
	/** From the opening bracket on. */
	static final Pattern PARAMETERS = Pattern.compile("\\s*([\\w<>.,\\s]*?)->");
	private static final Set<String> TWO_ELEMENTS = Set.of("sort", "toSorted", "max", "min", "unique", "toUnique");

	private Closures() {
	}

	/**
	 * @param of         what the call is made on
	 * @param parameters as written before {@code ->}; empty stands for {@code it}
	 */
	static void declare(Scope scope, Type of, String call, String parameters) {
		if (parameters.isBlank()) {
			scope.declare("it", given(of, call, 0, 1));
			return;
		}
		List<String> written = Arrays.stream(parameters.split(",(?![^<]*>)")).map(String::strip).toList();
		for (int i = 0; i < written.size(); i++) {
			String one = written.get(i);
			int space = Math.max(one.lastIndexOf(' '), one.lastIndexOf('>'));
			Optional<Type> type = space < 0 ? Optional.empty() : ApiTypes.named(one.substring(0, space + 1));
			scope.declare(one.substring(space + 1), type.isPresent() ? type : given(of, call, i, written.size()));
		}
	}

	private static Optional<Type> given(Type of, String call, int number, int count) {
		if (Set.of("with", "tap").contains(call)) {
			return Optional.of(of);
		}
		if (Map.class.isAssignableFrom(ApiTypes.raw(of))) {
			return count == 1 ? entry(of) : ApiTypes.ofMap(of, number);
		}
		if (call.equals("inject")) {
			return number == 1 ? ApiTypes.element(of) : Optional.empty();
		}
		if (call.equals("eachWithIndex") && number == 1) {
			return Optional.of(Integer.class);
		}
		return number == 0 || TWO_ELEMENTS.contains(call) ? ApiTypes.element(of) : Optional.empty();
	}

	private static Optional<Type> entry(Type map) {
		return ApiTypes.ofMap(map, 0)
				.flatMap(k -> ApiTypes.ofMap(map, 1).map(v -> new ApiTypes.Of(Map.Entry.class, List.of(k, v))));
	}
}
