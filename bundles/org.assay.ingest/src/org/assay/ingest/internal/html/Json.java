package org.assay.ingest.internal.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON of a page's linked data into maps, lists and strings; numbers and literals become strings. Forgiving,
 * because pages are: raw line ends in strings and commas too many are let pass. Stops at what it cannot read.
 */
final class Json {
	private static final int DEEPEST = 60;

	private final String source;
	private int at;

	private Json(String source) {
		this.source = source;
	}

	/** The value, or an empty string when the source is no JSON. */
	static Object parse(String source) {
		try {
			return new Json(source).value(0);
		} catch (StringIndexOutOfBoundsException | IllegalArgumentException e) {
			// linked data that is cut off or malformed proves nothing; the page is read without it
			return "";
		}
	}

	private Object value(int depth) {
		if (depth > DEEPEST) {
			throw new IllegalArgumentException("too deep");
		}
		skip();
		char c = source.charAt(at);
		return switch (c) {
		case '{' -> object(depth);
		case '[' -> array(depth);
		case '"' -> string();
		default -> literal();
		};
	}

	private Map<String, Object> object(int depth) {
		Map<String, Object> map = new LinkedHashMap<>();
		at++;
		while (more('}')) {
			String key = string();
			skip();
			if (source.charAt(at++) != ':') {
				throw new IllegalArgumentException("no colon");
			}
			map.putIfAbsent(key, value(depth + 1));
		}
		return map;
	}

	private List<Object> array(int depth) {
		List<Object> list = new ArrayList<>();
		at++;
		while (more(']')) {
			list.add(value(depth + 1));
		}
		return list;
	}

	private boolean more(char close) {
		skip();
		while (source.charAt(at) == ',') {
			at++;
			skip();
		}
		if (source.charAt(at) == close) {
			at++;
			return false;
		}
		return true;
	}

	private String string() {
		if (source.charAt(at++) != '"') {
			throw new IllegalArgumentException("no string");
		}
		StringBuilder out = new StringBuilder();
		while (source.charAt(at) != '"') {
			char c = source.charAt(at++);
			out.append(c == '\\' ? escape() : String.valueOf(c));
		}
		at++;
		return out.toString();
	}

	private String escape() {
		char c = source.charAt(at++);
		return switch (c) {
		case 'n' -> "\n";
		case 'r' -> "\r";
		case 't' -> "\t";
		case 'b', 'f' -> " ";
		case 'u' -> {
			at += 4;
			yield String.valueOf((char) Integer.parseInt(source.substring(at - 4, at), 16));
		}
		default -> String.valueOf(c);
		};
	}

	private String literal() {
		int begin = at;
		while (at < source.length() && ",]}".indexOf(source.charAt(at)) < 0
				&& !Character.isWhitespace(source.charAt(at))) {
			at++;
		}
		if (at == begin) {
			throw new IllegalArgumentException("no value");
		}
		return source.substring(begin, at);
	}

	private void skip() {
		while (Character.isWhitespace(source.charAt(at)) || source.charAt(at) == '\uFEFF') {
			at++;
		}
	}
}
