import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.assay.search.Kind;
import org.assay.search.internal.entries.Entry;
import org.assay.search.internal.entries.Unit;
import org.assay.search.internal.lucene.LuceneIndex;
import org.assay.search.query.Amount;
import org.assay.search.query.SearchQuery;
import org.assay.text.SourceText;
import org.assay.text.Span;

/**
 * Measures the search in an index of synthetic documents. Their words follow Zipf's law over an invented vocabulary, each
 * holds about 300 words and 12 things that are marked. Texts are read from files and proved by their hash while results
 * are made, as the product does. Run it by releng/bench.
 */
public final class SearchBench {
	private static final int WORDS = 300;
	private static final int VOCABULARY = 60_000;
	private static final int HITS = 50;
	private static final int SOURCES = 200;
	private final Path folder;
	private final int count;
	private final String[] vocabulary = new String[VOCABULARY];
	private final double[] share = new double[VOCABULARY];

	private SearchBench(Path folder, int count) {
		this.folder = folder;
		this.count = count;
		Random random = new Random(1);
		double sum = 0;
		for (int i = 0; i < VOCABULARY; i++) {
			vocabulary[i] = word(random);
			sum += 1.0 / (i + 2.7);
			share[i] = sum;
		}
		for (int i = 0; i < VOCABULARY; i++) {
			share[i] /= sum;
		}
	}

	/** @param arguments an empty folder, and the number of documents */
	public static void main(String[] arguments) throws Exception {
		SearchBench bench = new SearchBench(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
		bench.run();
	}

	private void run() throws Exception {
		try (LuceneIndex index = new LuceneIndex(FSDirectory.open(folder.resolve("index")))) {
			long begin = System.nanoTime();
			for (int i = 0; i < count; i++) {
				String text = text(i);
				Files.writeString(file("d" + i), text);
				index.put(unit(i, text), text);
			}
			index.refresh();
			index.commit();
			System.out.printf(Locale.ROOT, "search: %d documents indexed, s: %.1f, of which files are a part%n", count,
					(System.nanoTime() - begin) / 1e9);
			System.out.printf(Locale.ROOT, "search: index on disk, MB: %.0f%n", size() / 1e6);
			for (int i = 0; i < 3; i++) {
				measure(index, i == 2);
			}
			change(index);
		}
	}

	private void measure(LuceneIndex index, boolean isTold) throws Exception {
		Random random = new Random(7);
		List<Double> all = new ArrayList<>();
		for (String sort : List.of("frequent", "word", "two", "phrase", "prefix", "amount", "kind", "days", "figure",
				"or", "verdict")) {
			double[] millis = new double[40];
			for (int i = 0; i < millis.length; i++) {
				SearchQuery query = SearchQuery.parse(query(sort, random));
				long begin = System.nanoTime();
				index.search(query, HITS, this::read);
				millis[i] = (System.nanoTime() - begin) / 1e6;
				all.add(millis[i]);
			}
			if (isTold) {
				tell(sort + " (" + query(sort, random) + ")", millis);
			}
		}
		if (isTold) {
			tell("all", all.stream().mapToDouble(Double::doubleValue).toArray());
		}
	}

	private void change(LuceneIndex index) throws Exception {
		double[] millis = new double[100];
		for (int i = 0; i < millis.length; i++) {
			String text = text(i);
			long begin = System.nanoTime();
			index.put(unit(i, text), text);
			index.refresh();
			millis[i] = (System.nanoTime() - begin) / 1e6;
		}
		tell("one document indexed anew", millis);
	}

	private static void tell(String what, double[] millis) {
		Arrays.sort(millis);
		System.out.printf(Locale.ROOT, "search: %s, ms: median %.1f, p95 %.1f, most %.1f, n=%d%n", what,
				millis[millis.length / 2], millis[(int) Math.ceil(millis.length * 0.95) - 1], millis[millis.length - 1],
				millis.length);
	}

	private String query(String sort, Random random) {
		String rare = vocabulary[50 + random.nextInt(5_000)];
		String often = vocabulary[random.nextInt(30)];
		return switch (sort) {
		case "frequent" -> often;
		case "word" -> rare;
		case "two" -> often + " " + rare;
		case "phrase" -> "\"" + vocabulary[random.nextInt(40)] + " " + vocabulary[random.nextInt(40)] + "\"";
		case "prefix" -> rare.substring(0, 4) + "*";
		case "amount" -> "$" + (1 + random.nextInt(900)) + "bn";
		case "kind" -> often + " kind:claim by:outlet" + random.nextInt(SOURCES);
		case "days" -> often + " from:2024-0" + (1 + random.nextInt(9)) + "-15 to:2024-12-01";
		case "figure" -> "figure:" + (1 + random.nextInt(900)) + "bn.." + (1 + random.nextInt(900)) + "bn";
		case "or" -> often + " OR " + rare + " -" + vocabulary[60];
		default -> "kind:claim is:proposed";
		};
	}

	private String text(int number) {
		Random random = new Random(1000L + number);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < WORDS; i++) {
			int at = Arrays.binarySearch(share, random.nextDouble());
			text.append(vocabulary[Math.min(VOCABULARY - 1, at < 0 ? -at - 1 : at)]).append(i % 15 == 14 ? ". " : " ");
		}
		return text.append("It cost $").append(1 + random.nextInt(900)).append("bn.").toString();
	}

	private static Unit unit(int number, String text) {
		Random random = new Random(number);
		String id = "d" + number;
		int money = text.lastIndexOf('$');
		BigDecimal value = new BigDecimal(text.substring(money + 1, text.length() - 3)).scaleByPowerOfTen(9);
		Span place = new Span(money, text.length() - 1);
		Entry.Sum sum = new Entry.Sum(place, new Amount(value, "USD"), new Amount(value, "USD"));
		List<Entry> entries = new ArrayList<>();
		entries.add(new Entry(Kind.document, id, "accepted", List.of(new Span(0, text.length())), List.of(), "", "",
				List.of(sum)));
		entries.add(new Entry(Kind.figure, id + "f", "proposed", List.of(place), List.of(), "", "", List.of(sum)));
		Kind[] kinds = { Kind.claim, Kind.claim, Kind.claim, Kind.quotation, Kind.quotation, Kind.time, Kind.time,
				Kind.name, Kind.name, Kind.name, Kind.highlight };
		for (int i = 0; i < kinds.length; i++) {
			int begin = random.nextInt(text.length() - 200);
			int end = begin + (kinds[i] == Kind.claim || kinds[i] == Kind.quotation ? 150 : 12);
			entries.add(new Entry(kinds[i], id + "-" + i, i % 3 == 0 ? "accepted" : "proposed",
					List.of(new Span(begin, end)), List.of(), "", kinds[i] == Kind.time ? "2024" : "", List.of()));
		}
		return new Unit(id, "", "Title of " + id, List.of("outlet" + number % SOURCES),
				LocalDate.of(2024, 1, 1).plusDays(random.nextInt(500)).toString(), entries);
	}

	private CharSequence read(String id) {
		try {
			return SourceText.of(Files.readString(file(id)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Path file(String id) throws IOException {
		Path file = folder.resolve("texts").resolve(String.valueOf(id.hashCode() & 255)).resolve(id + ".txt");
		Files.createDirectories(file.getParent());
		return file;
	}

	private long size() throws IOException {
		try (Stream<Path> files = Files.walk(folder.resolve("index"))) {
			return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
		}
	}

	private static String word(Random random) {
		String[] syllables = { "ba", "ro", "ne", "li", "ska", "tor", "mi", "den", "fu", "gal", "ve", "ri", "sho", "pla" };
		StringBuilder word = new StringBuilder();
		for (int i = 2 + random.nextInt(3); i > 0; i--) {
			word.append(syllables[random.nextInt(syllables.length)]);
		}
		return word.toString();
	}
}
