package org.assay.comparison.origins;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of outlets as they meet across documents: "BBC.com", "the BBC" and "BBC News" are one. */
final class Outlets {
	private static final Pattern SITE = Pattern
			.compile("^(?:https?://)?(?:www\\.)?|\\.(?:com|org|net|info|news|tv|(?:co\\.|com\\.)?[a-z]{2})(?:/.*)?$");
	private static final Pattern HANGERS_ON = Pattern.compile("^the\\s+|\\s+(?:news|online|agency|news agency)$");
	private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");
	private static final String NEWS = "news";
	private static final int SHORTEST = 3;
	private static final Set<String> AGENCIES = Set.of("reuters", "ap", "associatedpress", "afp", "agencefrancepresse",
			"dpa", "upi", "pamedia", "pressassociation", "tass", "interfax", "ria", "xinhua", "ansa", "efe", "kyodo",
			"yonhap", "bloomberg", "aap", "canadianpress", "anadolu", "ptinews", "pti", "apa", "belga", "ritzau");

	private Outlets() {
	}

	/** Empty when nothing is left of the name. */
	static String key(String name) {
		String lower = SITE.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("");
		String bare = REST.matcher(HANGERS_ON.matcher(lower).replaceAll("")).replaceAll("");
		boolean news = bare.endsWith(NEWS) && bare.length() - NEWS.length() >= SHORTEST;
		return news ? bare.substring(0, bare.length() - NEWS.length()) : bare;
	}

	static boolean isAgency(String key) {
		return AGENCIES.contains(key);
	}
}
