package org.assay.core.internal.open;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What two spellings of one outlet have in common. "BBC", "bbc.com" and "www.bbc.co.uk" are one; so are "Fox News" and
 * "FoxNews.com". Letters of different writers on one hosting site are not.
 */
final class SourceKey {
	private static final Pattern HOST = Pattern.compile("[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+");
	private static final Set<String> SECOND_LEVEL = Set.of("ac", "co", "com", "gov", "net", "org");
	private static final Set<String> HOSTING = Set.of("blogspot", "github", "medium", "substack", "tumblr",
			"wordpress");

	private SourceKey() {
	}

	/** Equal for spellings of one outlet; never empty for a name with a letter or digit. */
	static String of(String name) {
		String plain = name.strip().toLowerCase(Locale.ROOT);
		String label = HOST.matcher(plain).matches() ? label(plain) : plain;
		String joined = label.replaceAll("[^\\p{L}\\p{N}]", "");
		boolean article = joined.startsWith("the") && joined.length() > "the".length();
		String key = article ? joined.substring("the".length()) : joined;
		return key.isEmpty() ? plain : key;
	}

	/** The part of a host that names who it belongs to. */
	private static String label(String host) {
		String[] parts = host.split("\\.");
		int last = parts.length - 2;
		if (last > 0 && parts[parts.length - 1].length() == 2 && SECOND_LEVEL.contains(parts[last])) {
			last--;
		}
		return HOSTING.contains(parts[last]) ? host.replaceFirst("^www\\.", "") : parts[last];
	}
}
