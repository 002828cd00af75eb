import edu.emory.mathcs.nlp.common.collection.tree.CharAffixTree;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.MetaUtils;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assay.reading.en.internal.Text;

/** Writes the lexica: endings of file names, lemmas, parts of speech and clusters by word, known names. */
final class WordsFile {

	/** Kept words with their sets, and the phrases' length. */
	private static final class Sets {
		final KeyTable<List<String>> table = new KeyTable<>();
		final Set<List<String>> distinct = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
		int longest;

		void add(long hash, List<String> set) {
			distinct.add(set);
			table.add(Text.key(0, hash), set);
		}

		void write(PackOutput out) throws IOException {
			Map<List<String>, Integer> numbers = new HashMap<>();
			out.writeInt(distinct.size());
			for (List<String> set : distinct) {
				numbers.put(set, numbers.size());
				out.strings(set);
			}
			for (List<String> set : table.write(out)) {
				out.writeShort(numbers.get(set));
			}
		}
	}

	private WordsFile() {
	}

	static void write(Path file) throws IOException {
		try (PackOutput out = new PackOutput(file)) {
			Set<String> extensions = new TreeSet<>();
			collect(Nlp4j.field(MetaUtils.FILE_EXTENSION, "n_root"), "", extensions);
			out.strings(List.copyOf(extensions));
			Lemmas.write(out);
			Map<String, List<String>> ambiguities = Nlp4j.lexicon("en-ambiguity-classes-simplified-lowercase");
			// in their order: the models know them joined
			words(ambiguities, false, out);
			Map<String, Set<String>> clusters = Nlp4j.lexicon("en-brown-clusters-simplified-lowercase");
			words(clusters, true, out);
			PrefixTree<String, Set<String>> names = Nlp4j.lexicon("en-named-entity-gazetteers-simplified");
			Sets sets = new Sets();
			collect(names.getRoot(), 0, 0, sets);
			out.writeInt(sets.longest);
			sets.write(out);
		}
	}

	/** The tree of {@link CharAffixTree}, whose nodes are private, holds the endings from their last character on. */
	private static void collect(Map<Character, ?> node, String ending, Set<String> endings) {
		if (Nlp4j.<Boolean>field(node, "b_endState")) {
			endings.add(ending);
		}
		for (Map.Entry<Character, ?> entry : node.entrySet()) {
			@SuppressWarnings("unchecked")
			Map<Character, ?> next = (Map<Character, ?>) entry.getValue();
			collect(next, entry.getKey() + ending, endings);
		}
	}

	private static void words(Map<String, ? extends Collection<String>> lexicon, boolean sort, PackOutput out)
			throws IOException {
		Sets sets = new Sets();
		lexicon.forEach((word, set) -> {
			List<String> values = new ArrayList<>(set);
			if (sort) {
				values.sort(null);
			}
			sets.add(Text.of(word).hash(), values);
		});
		sets.write(out);
	}

	private static void collect(PrefixNode<String, Set<String>> node, long phrase, int length, Sets sets) {
		if (node.hasValue() && length > 0) {
			sets.add(phrase, List.copyOf(new TreeSet<>(node.getValue())));
			sets.longest = Math.max(sets.longest, length);
		}
		node.forEach((word, next) -> collect(next, Text.of(word).next(phrase), length + 1, sets));
	}
}
