package org.assay.ui.analysis.internal.script;

import java.lang.reflect.Type;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in a script where somebody is typing.
 *
 * @param scope  what can be named there
 * @param before what stands before the last dot, as written; empty when the word stands alone
 * @param isPart whether a dot stands before the word
 * @param word   what of a word is typed already
 */
record Typing(Scope scope, String before, boolean isPart, String word) {
	private static final String TYPE = "def|final|var|[A-Z]\\w*(?:<[\\w<>., ?]*>)?|int|long|double|boolean";
	private static final Pattern MARK = Pattern
			.compile("\\bfor\\s*\\(\\s*(?:(" + TYPE + ")\\s+)?(\\w+)\\s*(?:\\bin\\b|:)"
					+ "|\\b(?:[a-z]+\\.)*(" + TYPE + ")\\s+(\\w+)\\s*=(?!=)|[{}]");
	private static final Pattern WORD = Pattern.compile("(\\s*[?*]?\\.\\s*)?(\\w*)$");
	private static final Pattern CALL = Pattern.compile("(?s)(.*?)\\s*[?*]?\\.\\s*(\\w+)$");
	private static final Set<String> WORDS = Set.of("return", "in", "new", "def", "else", "try", "do", "case",
			"assert");

	/** @param source plain, up to where somebody is typing */
	static Typing at(String source) {
		Matcher end = WORD.matcher(source);
		end.find();
		boolean isPart = end.group(1) != null;
		String before = isPart ? chainBefore(source, end.start()) : "";
		return new Typing(scope(source), end.group().strip().startsWith("*") ? before + ".first()" : before, isPart,
				end.group(2));
	}

	/** Of what stands before the dot. */
	Optional<Type> type() {
		return Expression.type(before, scope);
	}

	private static Scope scope(String source) {
		Scope scope = new Scope();
		Matcher mark = MARK.matcher(source);
		while (mark.find()) {
			if (mark.group().equals("{")) {
				scope = opened(source, mark.start(), scope);
			} else if (mark.group().equals("}")) {
				scope = scope.outer();
			} else if (mark.group(2) != null) {
				Optional<Type> of = Expression.type(source.substring(mark.end()), scope);
				scope.declare(mark.group(2), written(mark.group(1)).or(() -> of.flatMap(ApiTypes::element)));
			} else {
				Optional<Type> value = Expression.type(source.substring(mark.end()), scope);
				scope.declare(mark.group(4), written(mark.group(3)).or(() -> value));
			}
		}
		return scope;
	}

	private static Optional<Type> written(String type) {
		return type == null ? Optional.empty() : ApiTypes.named(type);
	}

	/** What a bracket opens: a closure that is given to a call, or anything else. */
	private static Scope opened(String source, int bracket, Scope scope) {
		Scope inner = scope.inner();
		Matcher parameters = Closures.PARAMETERS.matcher(source).region(bracket + 1, source.length());
		String named = parameters.lookingAt() ? parameters.group(1) : "";
		Matcher call = CALL.matcher(called(source.substring(0, bracket)));
		if (call.matches()) {
			Optional<Type> of = Expression.type(call.group(1), scope);
			Closures.declare(inner, of.orElse(Object.class), call.group(2), named);
		} else if (!named.isBlank()) {
			Closures.declare(inner, Object.class, "", named);
		}
		return inner;
	}

	/** The chain with the call that a closure is given to, without its arguments. */
	private static String called(String before) {
		String text = before.stripTrailing();
		int depth = 0;
		int at = text.length();
		boolean within = text.endsWith("(") || text.endsWith(",");
		while (within && at > 0 && depth <= 0) {
			char c = text.charAt(--at);
			depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
		}
		String open = within ? text.substring(0, at)
				: text.endsWith(")") ? text.substring(0, begin(text, text.length())) : text;
		return chainBefore(open, open.length());
	}

	/** The longest chain of names and calls that ends at a place. */
	private static String chainBefore(String source, int end) {
		int at = end;
		while (at > 0) {
			char c = source.charAt(at - 1);
			if (")]}".indexOf(c) >= 0) {
				at = begin(source, at);
			} else if ("\"'".indexOf(c) >= 0) {
				at = Math.max(0, source.lastIndexOf(c, at - 2));
			} else if (Character.isJavaIdentifierPart(c)) {
				int begin = at;
				while (begin > 0 && Character.isJavaIdentifierPart(source.charAt(begin - 1))) {
					begin--;
				}
				if (WORDS.contains(source.substring(begin, at))) {
					return source.substring(at, end).strip();
				}
				at = begin;
			} else if (".?*".indexOf(c) >= 0) {
				at--;
			} else if (Character.isWhitespace(c) && isWithin(source, at)) {
				at--;
			} else {
				break;
			}
		}
		return source.substring(at, end).strip();
	}

	/** Whether a gap is one within a chain: before a dot, or before the bracket of a closure. */
	private static boolean isWithin(String source, int gap) {
		String after = source.substring(gap).stripLeading();
		return after.startsWith(".") || after.startsWith("?.") || after.startsWith("*.")
				|| after.startsWith("{") && source.substring(0, gap).stripTrailing().matches("(?s).*[\\w)]");
	}

	/** Where the bracket opens that closes just before a place. */
	private static int begin(String source, int end) {
		int depth = 0;
		int at = end;
		while (at > 0) {
			char c = source.charAt(--at);
			depth += ")]}".indexOf(c) >= 0 ? 1 : "([{".indexOf(c) >= 0 ? -1 : 0;
			if (depth == 0) {
				return at;
			}
		}
		return 0;
	}
}
