package org.assay.ingest.internal.plain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that belong to the page and not to the article: share bars, appeals, subscriptions, notices. */
public final class Boilerplate {
	private static final Set<String> NETWORKS = Set.of("mastodon", "parler", "gab", "facebook", "twitter", "x",
			"linkedin",
			"reddit", "whatsapp", "telegram", "pinterest", "tumblr", "bluesky", "threads", "flipboard", "pocket",
			"gettr",
			"minds", "mewe", "vk", "vkontakte", "weibo", "line", "messenger", "instagram", "youtube", "tiktok",
			"snapchat",
			"rumble", "truth social", "truthsocial", "hacker news", "xing", "viber", "signal", "skype", "google+",
			"rss");
	private static final Set<String> ACTIONS = Set.of("share", "tweet", "email", "e-mail", "mail", "print", "copy link",
			"copy", "link", "save", "like", "follow", "pin", "pin it", "post", "send", "comments", "comment",
			"bookmark",
			"share this", "share this article", "share this story", "share on", "listen", "font size", "text size",
			"more");
	private static final Pattern SEPARATORS = Pattern.compile("[|/,\u2022\u00B7:\\s]*(?:\\s{2,}|\\s*["
			+ "|/,\u2022\u00B7:]\\s*)");
	private static final Pattern ORDER = Pattern.compile("^(?:(?:please |and )?(?:subscribe|sign up|register) (?:to|for"
			+ "|now|here|today|and)\\b"
			+ "|(?:please )?(?:follow|like|find|join) (?:us|me|our|the author|@)\\b|join the (?:movement|conversation"
			+ "|discussion|fight)\\b"
			+ "|click (?:here|on|below)\\b|tap here\\b|download (?:our|the) (?:\\w+ ){0,2}app\\b|get (?:the|our) "
			+ "(?:\\w+ ){0,4}newsletter"
			+ "|(?:please )?(?:donate|support (?:us|our))\\b|make a donation\\b|help (?:us|keep) \\w+|become a "
			+ "(?:member|subscriber|patron|supporter)"
			+ "|share this\\b|print this\\b|read more\\b|read also\\b|also read\\b|see also\\b|related(?: (?:articles?"
			+ "|stories|news|posts?|reading|topics?))?\\s*:"
			+ "|don'?t miss\\b|more (?:on|from) (?:this|the|our)\\b|most (?:read|popular)\\b|trending(?: now)?$"
			+ "|recommended(?: for you)?\\b"
			+ "|advertisement\\b|advertising$|sponsored\\b|story continues below\\b|continue reading\\b|skip to\\b"
			+ "|leave a (?:comment|reply)\\b|(?:post|view|load|show|read) (?:all |a |more )?comments?\\b|(?:\\d+|no) "
			+ "comments?$"
			+ "|filed under\\b|tags?\\s*:|posted in\\b|categor(?:y|ies)\\s*:|topics?\\s*:|image \\d+ of \\d+|watch(?: "
			+ "now)?\\s*:|listen to this)",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern NOTICE = Pattern.compile("all rights reserved|^(?:copyright\\b|\u00A9|\\(c\\) ?(?:19"
			+ "|20)\\d\\d)"
			+ "|\u00A9\\s*(?:copyright\\s*)?(?:19|20)\\d\\d|(?:uses?|accept(?:ing)?|use of|consent to) (?:\\w+ "
			+ "){0,2}cookies|cookie (?:policy|settings|notice|preferences)"
			+ "|privacy policy|terms (?:of|and) (?:use|service|conditions)|may not be (?:published|reproduced"
			+ "|republished)[,\\s]"
			+ "|unsubscribe|protected by recaptcha|enable javascript|your (?:email address|inbox)",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern APPEAL = Pattern.compile("needs? (?:your )?(?:donations?|support)\\b|\\bdonate (?:now"
			+ "|here|today)\\b"
			+ "|(?:your|a) (?:donation|contribution|support|subscription) (?:helps|keeps|makes|will|to)\\b|\\bsupport "
			+ "(?:our|independent|local|quality) (?:\\w+ )?(?:journalism|work|mission|reporting|news(?:rooms?)?|media)"
			+ "|\\bbecome an? (?:\\w+ )?(?:member|subscriber|patron|supporter)\\b"
			+ "|\\bnewsletters?\\b|\\bsubscri(?:be|bers?|ption)\\b|\\bfollow (?:us|him|her|them|me)?\\s*on\\b|\\bour "
			+ "app\\b|\\bsign up\\b", Pattern.CASE_INSENSITIVE);
	private static final Pattern ORDERED = Pattern
			.compile("^(?:please )?(?:support|join|become|donate|subscribe|sign up"
					+ "|help)\\b", Pattern.CASE_INSENSITIVE);
	private static final int LONGEST = 400;

	private Boilerplate() {
	}

	/** A line made of nothing but names of networks and share buttons, with their counts. */
	public static boolean isShareBar(String line) {
		return line.length() < 200 && parts(line).length > 0
				&& Arrays.stream(parts(line)).allMatch(Boilerplate::isButton)
				&& Arrays.stream(parts(line)).anyMatch(p -> NETWORKS.contains(p) || ACTIONS.contains(p));
	}

	/** A share bar that says so by itself: a network that is no common word, or several buttons. */
	public static boolean isPlainShareBar(String line) {
		String[] parts = parts(line);
		return isShareBar(line) && (parts.length > 1 || parts[0].length() > 4 && NETWORKS.contains(parts[0])
				|| parts[0].startsWith("share "));
	}

	private static String[] parts(String line) {
		String[] whole = Arrays.stream(SEPARATORS.split(line.strip().toLowerCase(Locale.ROOT)))
				.map(String::strip).filter(s -> !s.isEmpty()).toArray(String[]::new);
		return Arrays.stream(whole).allMatch(Boilerplate::isButton) ? whole
				: Arrays.stream(line.strip().toLowerCase(Locale.ROOT).split("\\s+")).toArray(String[]::new);
	}

	private static boolean isButton(String part) {
		return NETWORKS.contains(part) || ACTIONS.contains(part) || part.matches("[\\d.,]+k?");
	}

	/** A line that tells the reader to do something with the page, or a legal notice. True wherever it stands. */
	public static boolean isNotice(String line) {
		return line.length() <= LONGEST && (ORDER.matcher(line).find() && (line.length() < 160
				|| APPEAL.matcher(line).find())
				|| NOTICE.matcher(line).find() && line.length() <= 250);
	}

	/**
	 * An appeal for money, subscriptions or followers; only before or after the article, for reports tell of such
	 * things.
	 */
	public static boolean isAppeal(String line) {
		return line.length() <= LONGEST && APPEAL.matcher(line).find();
	}

	/** An appeal that begins by telling the reader what to do, so that it may stand for the first paragraph. */
	public static boolean isOrderedAppeal(String line) {
		return line.length() < 200 && ORDERED.matcher(line).find() && isAppeal(line);
	}
}
