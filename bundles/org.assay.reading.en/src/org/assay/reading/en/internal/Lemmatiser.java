package org.assay.reading.en.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The base form of a word with a known part of speech, from lists of exceptions, base forms and suffix rules. */
final class Lemmatiser {

	private static final String CARDINAL = "#crd#";
	private static final String ORDINAL = "#ord#";
	private static final Set<String> ORDINAL_FIGURES = Set.of("0st", "0nd", "0rd", "0th");

	private final Map<String, String> abbreviations;
	private final Set<String> cardinals;
	private final Set<String> ordinals;
	private final List<Inflection> inflections;

	private Lemmatiser(Map<String, String> abbreviations, Set<String> cardinals, Set<String> ordinals,
			List<Inflection> inflections) {
		this.abbreviations = abbreviations;
		this.cardinals = cardinals;
		this.ordinals = ordinals;
		this.inflections = inflections;
	}

	/** Layout: abbreviations by form, _ and tag; cardinals; ordinals; inflections. */
	static Lemmatiser read(PackInput in) throws IOException {
		Map<String, String> abbreviations = map(in);
		Set<String> cardinals = Set.of(in.strings());
		Set<String> ordinals = Set.of(in.strings());
		List<Inflection> inflections = new ArrayList<>();
		for (int i = in.number(); i > 0; i--) {
			inflections.add(Inflection.read(in));
		}
		return new Lemmatiser(abbreviations, cardinals, ordinals, inflections);
	}

	private static Map<String, String> map(PackInput in) throws IOException {
		String[] pairs = in.strings();
		Map<String, String> map = new HashMap<>();
		for (int i = 0; i + 1 < pairs.length; i += 2) {
			map.put(pairs[i], pairs[i + 1]);
		}
		return map;
	}

	/** @param lower simplified form in lower case */
	String lemma(String lower, String tag) {
		String lemma = abbreviations.get(lower + '_' + tag);
		for (int i = 0; lemma == null && i < inflections.size(); i++) {
			if (tag.startsWith(inflections.get(i).tag)) {
				lemma = inflections.get(i).base(lower, tag);
				break;
			}
		}
		if (lemma == null) {
			lemma = lower;
		}
		if (cardinals.contains(lemma)) {
			return CARDINAL;
		}
		return ORDINAL_FIGURES.contains(lemma) || ordinals.contains(lemma) ? ORDINAL : lemma;
	}

	/** The inflected forms of the words whose tag begins so. */
	private record Inflection(String tag, Map<String, String> exceptions, KeyIndex bases, List<Rule> rules) {

		/** Layout: beginning of the tag, exceptions, keys of the base forms, rules. */
		static Inflection read(PackInput in) throws IOException {
			String tag = in.string();
			Map<String, String> exceptions = map(in);
			KeyIndex bases = KeyIndex.read(in);
			List<Rule> rules = new ArrayList<>();
			for (int i = in.number(); i > 0; i--) {
				rules.add(Rule.read(in));
			}
			return new Inflection(tag, exceptions, bases, rules);
		}

		String base(String form, String fullTag) {
			String base = exceptions.get(form);
			for (int i = 0; base == null && i < rules.size(); i++) {
				Rule rule = rules.get(i);
				base = rule.tags.contains(fullTag) ? rule.base(form, bases) : null;
			}
			return base;
		}
	}

	/** Takes a suffix away, puts another on, and keeps what is a known base form. */
	private record Rule(Set<String> tags, String suffix, List<String> replacements, boolean doubled) {

		private static final int SHORTEST_DOUBLED = 4;

		/** Layout: tags; suffix, "true" when a doubled consonant may go, and the replacements. */
		static Rule read(PackInput in) throws IOException {
			Set<String> tags = Set.of(in.strings());
			List<String> words = List.of(in.strings());
			return new Rule(tags, words.get(0), words.subList(2, words.size()), Boolean.parseBoolean(words.get(1)));
		}

		String base(String form, KeyIndex bases) {
			if (!form.endsWith(suffix)) {
				return null;
			}
			int end = form.length() - suffix.length();
			String base = known(form.substring(0, end), bases);
			if (base == null && doubled && end >= SHORTEST_DOUBLED && form.charAt(end - 2) == form.charAt(end - 1)) {
				base = known(form.substring(0, end - 1), bases);
			}
			return base;
		}

		private String known(String stem, KeyIndex bases) {
			for (String replacement : replacements) {
				String base = stem + replacement;
				if (bases.find(Text.key(0, Text.of(base).hash())) >= 0) {
					return base;
				}
			}
			return null;
		}
	}
}
