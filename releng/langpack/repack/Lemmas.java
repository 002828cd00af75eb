import edu.emory.mathcs.nlp.component.morph.english.EnglishInflection;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.morph.util.AbstractAffixMatcher;
import edu.emory.mathcs.nlp.component.morph.util.AbstractAffixReplacer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assay.reading.en.internal.Text;

/** Writes the lists and rules of nlp4j's morphological analyser, taken from the analyser itself. */
final class Lemmas {

	private Lemmas() {
	}

	static void write(PackOutput out) throws IOException {
		EnglishMorphAnalyzer analyser = new EnglishMorphAnalyzer();
		out.strings(pairs(Nlp4j.field(analyser, "rule_abbreviation")));
		out.strings(List.copyOf(new TreeSet<>(Nlp4j.<Set<String>>field(analyser, "base_cardinal"))));
		out.strings(List.copyOf(new TreeSet<>(Nlp4j.<Set<String>>field(analyser, "base_ordinal"))));
		List<String> kinds = List.of("inf_verb", "inf_noun", "inf_adjective", "inf_adverb");
		out.writeInt(kinds.size());
		for (String kind : kinds) {
			write(Nlp4j.<EnglishInflection>field(analyser, kind), out);
		}
	}

	private static void write(EnglishInflection inflection, PackOutput out) throws IOException {
		out.string(inflection.getBasePOS());
		Map<String, String> exceptions = inflection.getExceptionMap();
		out.strings(exceptions == null ? List.of() : pairs(exceptions));
		KeyTable<String> bases = new KeyTable<>();
		inflection.getBaseSet().forEach(base -> bases.add(Text.key(0, Text.of(base).hash()), base));
		bases.write(out);
		List<List<String>> tags = new ArrayList<>();
		List<List<String>> rules = new ArrayList<>();
		for (AbstractAffixMatcher matcher : inflection.getSuffixMatchers()) {
			Pattern pattern = Nlp4j.field(matcher, "p_originalPOS");
			for (AbstractAffixReplacer replacer : Nlp4j.<List<AbstractAffixReplacer>>field(matcher, "l_replacers")) {
				tags.add(List.of(pattern.pattern().replaceAll("[^A-Z$|]", "").replaceAll("\\$$", "").split("\\|")));
				List<String> rule = new ArrayList<>();
				rule.add(Nlp4j.field(replacer, "s_affixForm"));
				rule.add(Boolean.toString(Nlp4j.<Boolean>field(replacer, "b_doubleConsonants")));
				rule.addAll(Arrays.asList(Nlp4j.<String[]>field(replacer, "s_replacements")));
				rules.add(rule);
			}
		}
		out.writeInt(rules.size());
		for (int i = 0; i < rules.size(); i++) {
			out.strings(tags.get(i));
			out.strings(rules.get(i));
		}
	}

	private static List<String> pairs(Map<String, String> map) {
		List<String> pairs = new ArrayList<>();
		new TreeMap<>(map).forEach((key, value) -> {
			pairs.add(key);
			pairs.add(value);
		});
		return pairs;
	}
}
