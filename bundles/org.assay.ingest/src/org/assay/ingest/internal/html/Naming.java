package org.assay.ingest.internal.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the class and id of an element say about it, by the words that authors of pages commonly use for such parts. */
final class Naming {
	private static final Pattern ASIDE = words("comments?|commentlist|disqus|respond|replies|reply|share|shares|sharing"
			+ "|sharebar|sharetools|social|socials|sns"
			+ "|related|recommended|recommendations?|recirc|recirculation|readmore|alsoread|seealso|morestories|popular"
			+ "|trending|mostread|mostpopular|latest"
			+ "|sidebar|aside|rail|widgets?|footer|foot|footnotes?|nav|navbar|navigation|menu|breadcrumbs?|crumbs?"
			+ "|pagination|pager|paging|prevnext"
			+ "|tags?|taglist|tagcloud|categories|cats?|byline|bylines|author|authors|authorbio|bio|dateline|timestamp"
			+ "|datetime|postmeta|entrymeta|articlemeta|meta|metadata"
			+ "|newsletters?|subscribe|subscription|signup|promo|promos|promotion|advert|adverts|advertisement"
			+ "|advertising|advertorial|ads?|adsense|adbox|adslot|sponsor|sponsored|sponsors"
			+ "|outbrain|taboola|cookies?|gdpr|consent|popup|modal|overlay|lightbox|login|signin|register|paywall"
			+ "|credit|credits|gallery|slideshow|carousel|toolbar|tools|print|printonly|copyright|disclaimer|legal|skip"
			+ "|skiplink|hidden|screenreader|visuallyhidden|offscreen"
			+ "|rating|ratings|vote|votes|poll|survey|teasers?|pullquote|topbar|masthead|banner|sitemap|search|dropdown"
			+ "|tooltip|feedback|notification|alert|disclosure|donate|donation");
	private static final Pattern PAIRS = Pattern.compile("(?:read|see|more|you)[-_ ]?(?:more|also|from|stories|may"
			+ "|might)|(?:post|entry|article|story|page)[-_ ]?(?:meta|footer|info|tags|nav|tools|share|date)"
			+ "|most[-_ ]?(?:read|popular|viewed)|(?:screen[-_ ]?reader|sr-only|visually-hidden)|about[-_ ]?(?:the[-_ "
			+ "]?)?author|author[-_ ]?(?:bio|info|box)|print[-_ ]?only|call[-_ ]?to[-_ ]?action|inline[-_ ]?(?:promo"
			+ "|related|newsletter)");
	private static final Pattern BODY = Pattern.compile("(?:article|story|entry|post|news|main|page|blog|body"
			+ "|content)[-_]{0,2}(?:body|content|text|copy|main|story|article|entry|post)(?![a-z])"
			+ "|articlebody|(?<![a-z])(?:bodycopy|bodytext|fulltext|articletext|storytext)(?![a-z])|^(?:content|article"
			+ "|story|entry|post|main)$");
	private static final Pattern CAPTION = Pattern.compile("caption|(?:photo|image|img|picture|media)[-_]?(?:credit"
			+ "|desc|description|info|meta|text)");
	private static final Pattern DATE = words("date|dates|time|datetime|timestamp|published|pubdate|posted|publish"
			+ "|byline|dateline|entrydate|postdate|meta|postmeta|entrymeta|created|info|submitted");

	private Naming() {
	}

	private static Pattern words(String alternatives) {
		return Pattern.compile("(?<![a-z0-9])(?:" + alternatives + ")(?![a-z0-9])");
	}

	static boolean isAside(Element element) {
		String name = name(element);
		return !name.isEmpty() && (ASIDE.matcher(name).find() || PAIRS.matcher(name).find()) && !isBody(element);
	}

	static boolean isBody(Element element) {
		return element.attr("itemprop").equalsIgnoreCase("articleBody")
				|| element.classNames().stream().anyMatch(c -> BODY.matcher(spread(c)).find())
				|| !element.id().isEmpty() && BODY.matcher(spread(element.id())).find();
	}

	static boolean isCaption(Element element) {
		return CAPTION.matcher(name(element)).find();
	}

	static boolean isDate(Element element) {
		return DATE.matcher(name(element)).find();
	}

	private static String name(Element element) {
		String names = element.className() + " " + element.id();
		return names.length() == 1 ? "" : spread(names);
	}

	/** camelCase as separate words, all in lower case. */
	private static String spread(String name) {
		return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT).strip();
	}
}
