package org.assay.reading.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Verb forms of English: regular ones by rule, irregular ones by list. */
public final class Verbs {

	private static final String VOWELS = "aeiou";

	private final Map<String, String> lemmas = new HashMap<>();
	private final Map<String, Form> forms = new HashMap<>();

	/** What a form can be. {@code past} serves as participle too where the two are alike. */
	public enum Form {
		base, third, past, participle, pastOrParticiple, gerund
	}

	public Verbs(Lexicon lexicon, Set<String> more) {
		for (List<String> row : lexicon.rows("irregular-verb")) {
			irregular(row.get(0), row.get(1), row.get(2));
		}
		for (String verb : lexicon.words("verb")) {
			regular(verb);
		}
		more.forEach(this::regular);
	}

	private void irregular(String base, String past, String participle) {
		put(base, base, Form.base);
		put(third(base), base, Form.third);
		put(gerund(base), base, Form.gerund);
		if (past.equals(participle)) {
			put(past, base, past.equals(base) ? Form.base : Form.pastOrParticiple);
		} else {
			put(past, base, Form.past);
			put(participle, base, Form.participle);
		}
	}

	private void regular(String base) {
		if (forms.get(base) != null && lemmas.get(base).equals(base)) {
			return;
		}
		put(base, base, Form.base);
		put(third(base), base, Form.third);
		put(gerund(base), base, Form.gerund);
		put(past(base), base, Form.pastOrParticiple);
	}

	private void put(String form, String base, Form kind) {
		lemmas.putIfAbsent(form, base);
		forms.putIfAbsent(form, kind);
	}

	/** The base form of a known verb form, or the empty string. */
	public String lemma(String lower) {
		return lemmas.getOrDefault(lower, "");
	}

	/** What the form can be, or null when it belongs to no known verb. */
	public Form form(String lower) {
		return forms.get(lower);
	}

	static String third(String base) {
		if (base.endsWith("y") && base.length() > 1 && VOWELS.indexOf(base.charAt(base.length() - 2)) < 0) {
			return base.substring(0, base.length() - 1) + "ies";
		}
		boolean sibilant = base.endsWith("s") || base.endsWith("x") || base.endsWith("z") || base.endsWith("ch")
				|| base.endsWith("sh") || base.endsWith("o");
		return base + (sibilant ? "es" : "s");
	}

	static String gerund(String base) {
		if (base.endsWith("ie")) {
			return base.substring(0, base.length() - 2) + "ying";
		}
		if (base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe") && base.length() > 2) {
			return base.substring(0, base.length() - 1) + "ing";
		}
		return (doubles(base) ? base + base.charAt(base.length() - 1) : base) + "ing";
	}

	static String past(String base) {
		if (base.endsWith("e")) {
			return base + "d";
		}
		if (base.endsWith("y") && base.length() > 1 && VOWELS.indexOf(base.charAt(base.length() - 2)) < 0) {
			return base.substring(0, base.length() - 1) + "ied";
		}
		return (doubles(base) ? base + base.charAt(base.length() - 1) : base) + "ed";
	}

	/** Short verbs, and longer ones stressed at the end, double their last consonant. */
	private static boolean doubles(String base) {
		int n = base.length();
		if (n < 3 || "wxyaeiouhg".indexOf(base.charAt(n - 1)) >= 0 && !base.endsWith("g")) {
			return false;
		}
		boolean pattern = VOWELS.indexOf(base.charAt(n - 1)) < 0 && VOWELS.indexOf(base.charAt(n - 2)) >= 0
				&& VOWELS.indexOf(base.charAt(n - 3)) < 0;
		return pattern && (syllables(base) == 1 || base.endsWith("mit") || base.endsWith("cur") || base.endsWith("fer")
				|| base.endsWith("pel") || base.endsWith("bel") || base.endsWith("gret") || base.endsWith("trol"))
				&& !base.equals("offer") && !base.equals("suffer") && !base.equals("differ");
	}

	private static int syllables(String base) {
		int groups = 0;
		for (int i = 0; i < base.length(); i++) {
			boolean begins = VOWELS.indexOf(base.charAt(i)) >= 0 && (i == 0 || VOWELS.indexOf(base.charAt(i - 1)) < 0);
			groups += begins ? 1 : 0;
		}
		return groups;
	}
}
