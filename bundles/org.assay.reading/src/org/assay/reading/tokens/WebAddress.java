package org.assay.reading.tokens;

import java.util.Locale;
import java.util.Set;

/** Web and mail addresses and handles, which stay one token. */
final class WebAddress {

	private static final Set<String> ENDINGS = Set.of("com", "org", "net", "edu", "gov", "int", "info", "co", "uk",
			"de",
			"fr", "eu", "io", "news", "tv", "ru", "ua", "cn", "jp", "in", "au", "ca", "us", "me", "mil", "biz", "za");
	private static final int LONGEST = 2_000;

	private WebAddress() {
	}

	/** Where an address that begins at the offset ends, or -1. */
	static int end(String text, int at) {
		char c = text.charAt(at);
		if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
			return -1;
		}
		if (text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at)) {
			return trimmed(text, at, run(text, at));
		}
		if ((c == '@' || c == '#') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
			int end = at + 1;
			while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
				end++;
			}
			return end;
		}
		return Character.isLetterOrDigit(c) ? domain(text, at) : -1;
	}

	/** "FoxNews.com", "desk@example.org/x": labels joined by dots, the last a known ending. */
	private static int domain(String text, int at) {
		int end = at;
		int label = at;
		boolean dotted = false;
		while (end < text.length() && end - at < 200) {
			char c = text.charAt(end);
			if (c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_') {
				end++;
			} else if ((c == '.' || c == '@') && end > label && end + 1 < text.length()
					&& Character.isLetterOrDigit(text.charAt(end + 1))) {
				dotted = true;
				label = ++end;
			} else {
				break;
			}
		}
		if (!dotted || !ENDINGS.contains(text.substring(label, end).toLowerCase(Locale.ROOT)) || label - at < 3) {
			return -1;
		}
		boolean path = end < text.length() && text.charAt(end) == '/';
		return path ? trimmed(text, at, run(text, end)) : end;
	}

	private static int run(String text, int at) {
		int end = at;
		while (end < text.length() && end - at < LONGEST && !RuleTokeniser.isSpace(text.charAt(end))
				&& "<>\"“”".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return end;
	}

	private static int trimmed(String text, int at, int end) {
		int cut = end;
		while (cut > at && ".,;:!?)]’'".indexOf(text.charAt(cut - 1)) >= 0) {
			cut--;
		}
		return cut;
	}
}
