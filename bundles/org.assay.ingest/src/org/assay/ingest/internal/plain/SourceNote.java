package org.assay.ingest.internal.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.text.Span;

/**
 * A stretch of a paragraph that names where the article has its matter from.
 *
 * @param span  the whole stretch, in the paragraph
 * @param names the sources named, in the paragraph
 */
record SourceNote(Span span, List<Span> names) {
	private static final int CASE = Pattern.CASE_INSENSITIVE;
	private static final String START = "(?:^|(?<=[.!?\u201D\")]\\s))";
	/** The list goes on to the end of the paragraph. */
	private static final List<Pattern> TO_END = List.of(
			Pattern.compile(START + "\\(?sources? (?:for|of|used in) (?:this|the) (?:article|story|report|piece"
					+ "|post)(?: include| are| were)?\\s*:\\s*(?<names>.+)$", CASE | Pattern.DOTALL),
			Pattern.compile(START + "\\(?(?:sources?|references|via|h/t|hat tip)(?: "
					+ "include)?\\s*:\\s*(?<names>[^:]{2,300}?)\\)?$", CASE));
	private static final Pattern CREDIT = Pattern.compile(START + "\\(?(?:with|additional|including) (?:inputs?"
			+ "|reporting|material|files?|information) (?:from|by)(?: the)? (?<names>[^!?\n()]{2,120}?)(?:[.!)]+(?=\\s"
			+ "|$)|$)", CASE);
	/** The list goes on to the end of the sentence. */
	private static final List<Pattern> SENTENCES = List.of(
			Pattern.compile(START + "for (?:more|further|full|additional)(?: (?:information|details?|coverage|reading"
					+ "|background))?(?: on (?:this|the) \\w+)?,? (?:please )?(?:see|visit|read|go to|consult)(?: the)? "
					+ "(?<names>\\p{Lu}[^!?\n]{1,150}?)(?:[.!](?=\\s|$)|$)", CASE),
			Pattern.compile(START + "(?:this|the) (?:article|story|report|piece|post) (?:was )?(?:first|originally"
					+ "|previously)? ?(?:appeared|published|posted)(?: first)? (?:on|in|at|by)(?: the)? "
					+ "(?<names>[^!?\n]{2,120}?)(?: (?:on|in|at) [^.]{0,60})?(?:[.!](?=\\s|$)|$)", CASE),
			CREDIT);
	private static final Pattern DOMAIN = Pattern.compile("(?:https?://)?(?:[\\w-]+\\.)+[a-z]{2,24}(?:/\\S*)?", CASE);
	private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[;,\n\u2022|]|\\band\\b|\\bor\\b|&)\\s*(?:(?:and|or"
			+ "|the)\\b\\s*)*");
	private static final int TAIL = 1200;

	/** The notes of a paragraph in order, not overlapping. */
	static List<SourceNote> in(String paragraph) {
		List<SourceNote> found = new ArrayList<>();
		int from = Math.max(0, paragraph.length() - TAIL);
		for (Pattern pattern : TO_END) {
			add(found, pattern.matcher(paragraph).region(from, paragraph.length()).useTransparentBounds(true));
		}
		for (Pattern pattern : SENTENCES) {
			add(found, pattern.matcher(paragraph).region(from, paragraph.length()).useTransparentBounds(true));
		}
		found.sort(Comparator.comparing(SourceNote::span));
		return found;
	}

	private static void add(List<SourceNote> found, Matcher m) {
		boolean credit = m.pattern() == CREDIT;
		while (m.find()) {
			Span span = new Span(m.start(), m.end());
			List<Span> names = new ArrayList<>(names(m.group("names"), m.start("names")));
			boolean named = !names.isEmpty();
			if (credit) {
				// staff are thanked in the same words; only agencies and outlets are upstream
				names.removeIf(n -> !OutletName.isLikely(n.shift(-m.start("names")).of(m.group("names"))));
			}
			if (named && found.stream().noneMatch(f -> f.span().overlaps(span))) {
				found.add(new SourceNote(span, names));
			}
		}
	}

	/** Splits at commas, "and" and line ends; a row of web addresses also at spaces. */
	static List<Span> names(String list, int offset) {
		List<Span> names = new ArrayList<>();
		Matcher domains = DOMAIN.matcher(list);
		while (domains.find()) {
			int end = domains.end() - (list.charAt(domains.end() - 1) == '.' ? 1 : 0);
			names.add(new Span(offset + domains.start(), offset + end));
		}
		boolean onlyDomains = !names.isEmpty() && BETWEEN.matcher(DOMAIN.matcher(list).replaceAll("")).replaceAll("")
				.isBlank();
		if (onlyDomains) {
			return names;
		}
		names.clear();
		int at = 0;
		Matcher cut = BETWEEN.matcher(list);
		while (at <= list.length()) {
			boolean more = cut.find();
			int end = more ? cut.start() : list.length();
			String name = list.substring(at, Math.max(at, end)).strip();
			if (!name.isEmpty() && name.length() <= 60 && Character.isUpperCase(name.codePointAt(0))) {
				int begin = list.indexOf(name, at);
				int length = name.endsWith(".") && !name.matches(".*\\.\\p{Lu}\\.$") ? name.length() - 1
						: name.length();
				names.add(new Span(offset + begin, offset + begin + length));
			}
			if (!more) {
				break;
			}
			at = cut.end();
		}
		return names;
	}
}
