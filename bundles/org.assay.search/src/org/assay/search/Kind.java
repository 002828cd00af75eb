package org.assay.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be found. The order is that of the groups of a result. */
public enum Kind {
	document, claim, quotation, figure, time, name, highlight, question, source;

	/** The kind by its name in the singular or the plural, in any case; {@code article} is a document too. */
	public static Optional<Kind> of(String word) {
		String name = word.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
		return name.equals("article") ? Optional.of(document)
				: Arrays.stream(values()).filter(k -> k.name().equals(name)).findFirst();
	}

	/** Whether it stands in a document and has words there. */
	public boolean isMarked() {
		return ordinal() >= claim.ordinal() && ordinal() <= highlight.ordinal();
	}
}
