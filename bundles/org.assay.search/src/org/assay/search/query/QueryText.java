package org.assay.search.query;

import java.util.Optional;
import org.assay.search.Kind;

/** Changes what is typed into the search box, for buttons that do the same as words. Pure. */
public final class QueryText {
	private QueryText() {
	}

	/** The kind that is asked for; nothing when there is none, or it is kept out. */
	public static Optional<Kind> kind(String typed) {
		return value(typed, QueryFields.kind).flatMap(Kind::of);
	}

	/** The verdict that is asked for; nothing when there is none, or it is kept out. */
	public static Optional<String> verdict(String typed) {
		return value(typed, QueryFields.is);
	}

	/** Asks for another kind, or for all. */
	public static String withKind(String typed, Optional<Kind> kind) {
		return with(typed, QueryFields.kind, kind.map(Kind::name));
	}

	/** Asks for another verdict, or for all. */
	public static String withVerdict(String typed, Optional<String> verdict) {
		return with(typed, QueryFields.is, verdict);
	}

	/** Asks for what a source published. */
	public static String by(String name) {
		return QueryFields.by.name() + ":\"" + name.replace("\"", "") + "\"";
	}

	private static Optional<String> value(String typed, QueryFields field) {
		return Tokens.of(typed).stream().filter(t -> !t.isExcluded() && t.field().equals(field.name()))
				.map(Tokens.Token::value).findFirst();
	}

	private static String with(String typed, QueryFields field, Optional<String> value) {
		String rest = typed.replaceAll("(?i)(^|\\s)" + field.name() + ":\\S*", " ").strip().replaceAll("\\s+", " ");
		return value.map(v -> (rest + " " + field.name() + ":" + v).strip()).orElse(rest);
	}
}
