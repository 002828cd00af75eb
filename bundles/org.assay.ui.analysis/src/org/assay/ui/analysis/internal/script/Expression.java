package org.assay.ui.analysis.internal.script;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.analysis.result.Cell;

/**
 * Tells the type of an expression at the begin of a text: a name or a value and the calls that follow it. Sums and
 * conditions are not worked out. The text is a {@link PlainSource}.
 */
final class Expression {
	private static final Pattern NAME = Pattern.compile("\\s*(new\\s+)?([A-Za-z_]\\w*(?:\\.[a-z]\\w*)*?)(?![\\w])");
	private static final Pattern NEW = Pattern.compile("\\s*new\\s+([\\w.]+(?:<[^()]*>)?)");
	private static final Pattern STEP = Pattern.compile("\\s*(\\?\\.|\\*\\.|\\.)\\s*(\\w+)");
	private static final Pattern AS = Pattern.compile("\\s*as\\s+([\\w.]+(?:<[\\w.<>, ]*>)?)");
	private static final Pattern END = Pattern.compile("(?:[ \\t]*(?:[;)\\]},]|\\?:|//|\\n|$)).*", Pattern.DOTALL);

	private final String text;
	private final Scope scope;
	private int at;

	private Expression(String text, Scope scope) {
		this.text = text;
		this.scope = scope;
	}

	/** @return empty when it cannot be told */
	static Optional<Type> type(String text, Scope scope) {
		Expression expression = new Expression(text, scope);
		Optional<Type> type = expression.chain();
		Matcher as = AS.matcher(text).region(expression.at, text.length());
		if (as.lookingAt()) {
			return ApiTypes.named(as.group(1));
		}
		return END.matcher(text).region(expression.at, text.length()).lookingAt() ? type : Optional.empty();
	}

	private Optional<Type> chain() {
		Optional<Type> type = first();
		while (type.isPresent() && at < text.length()) {
			Matcher step = STEP.matcher(text).region(at, text.length());
			if (text.charAt(at) == '[') {
				skip();
				Optional<Type> of = type;
				type = ApiTypes.element(of.get()).or(() -> ApiTypes.ofMap(of.get(), 1));
			} else if (step.lookingAt()) {
				at = step.end();
				type = step(type.get(), step.group(1), step.group(2));
			} else {
				return type;
			}
		}
		return type;
	}

	private Optional<Type> first() {
		Matcher made = NEW.matcher(text);
		Matcher name = NAME.matcher(text);
		if (made.lookingAt()) {
			at = made.end();
			arguments();
			return ApiTypes.named(made.group(1));
		}
		if (name.lookingAt()) {
			at = name.end();
			boolean isCall = at < text.length() && text.charAt(at) == '(';
			arguments();
			if (isCall) {
				return name.group(2).equals("cell") ? Optional.of(Cell.class) : Optional.empty();
			}
			return scope.type(name.group(2));
		}
		at = text.length() - text.stripLeading().length();
		if (at < text.length() && "\"'".indexOf(text.charAt(at)) >= 0) {
			int end = text.indexOf(text.charAt(at), at + 1);
			at = end < 0 ? text.length() : end + 1;
			return Optional.of(String.class);
		}
		if (at < text.length() && text.charAt(at) == '[') {
			String list = skip();
			return Optional.of(list.contains(":") ? Map.class : List.class);
		}
		return Optional.empty();
	}

	private Optional<Type> step(Type of, String dot, String name) {
		boolean isSpread = dot.equals("*.");
		Type on = isSpread ? ApiTypes.element(of).orElse(Object.class) : of;
		String given = arguments();
		Matcher closure = Pattern.compile("[ \\t]*(?=\\{)").matcher(text).region(at, text.length());
		String body = given.strip().startsWith("{") ? given.strip().substring(1) : "";
		if (closure.lookingAt()) {
			at = closure.end();
			body = skip();
		}
		Optional<Type> type = body.isEmpty() ? Optional.empty() : byClosure(on, name, body);
		Optional<Type> found = type.isPresent() ? type : ApiTypes.step(on, name);
		return isSpread ? found.map(t -> new ApiTypes.Of(List.class, List.of(t))) : found;
	}

	/** Of what depends on what a closure gives. */
	private Optional<Type> byClosure(Type of, String name, String body) {
		if (!Set.of("collect", "map", "collectMany", "findResult", "groupBy", "with").contains(name)) {
			return Optional.empty();
		}
		Scope inner = scope.inner();
		Matcher parameters = Closures.PARAMETERS.matcher(body);
		boolean has = parameters.lookingAt();
		Closures.declare(inner, of, name, has ? parameters.group(1) : "");
		String inside = has ? body.substring(parameters.end()) : body;
		Optional<Type> given = type(inside.strip().replaceFirst("\\}$", ""), inner);
		return switch (name) {
		case "groupBy" -> Optional.of(new ApiTypes.Of(Map.class, List.of(given.orElse(Object.class),
				new ApiTypes.Of(List.class, List.of(ApiTypes.element(of).orElse(Object.class))))));
		case "collect", "map" -> Optional.of(new ApiTypes.Of(name.equals("map") ? ApiTypes.raw(of) : List.class,
				List.of(given.orElse(Object.class))));
		default -> given;
		};
	}

	/** @return what stands in brackets here; empty when none open */
	private String arguments() {
		return at < text.length() && text.charAt(at) == '(' ? skip() : "";
	}

	/** Goes beyond a bracket that opens here and its end. @return what stands between */
	private String skip() {
		int depth = 0;
		int begin = at + 1;
		while (at < text.length()) {
			char c = text.charAt(at++);
			depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
			if (depth == 0) {
				return text.substring(begin, at - 1);
			}
		}
		return text.substring(begin);
	}
}
