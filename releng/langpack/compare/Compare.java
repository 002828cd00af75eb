import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.reading.en.EnglishParser;
import org.assay.reading.language.ParsedSentence;

/**
 * Compares our decoder with what nlp4j said ({@link Reference}), word by word. Weights and vectors are rounded in the
 * pack; so a difference is explained where nlp4j itself preferred its label by less than the rounding can shift.
 *
 * <pre>
 * Compare PACK REFERENCE
 * </pre>
 *
 * Exit status 1 when a difference is not explained, or when more than one sentence in fifty differs.
 */
public final class Compare {

	/** Largest leads that rounding can turn: of weights as halves, and of word vectors too. */
	private static final float WEIGHTS = 0.001f;
	private static final float VECTORS = 0.02f;
	private static final int ONE_IN = 50;
	private static final int ROUNDS = 5;

	private record Sentence(float[] leads, List<String[]> rows) {
	}

	private final EnglishParser parser;
	private int explained;
	private int unexplained;

	private Compare(EnglishParser parser) {
		this.parser = parser;
	}

	/** See the class. */
	public static void main(String[] args) throws IOException {
		long before = memory();
		long begin = System.nanoTime();
		EnglishParser parser = EnglishParser.load(Path.of(args[0]));
		System.out.printf(Locale.ROOT, "assay loaded in %.2f s, heap %d MB%n", seconds(begin), memory() - before);
		List<Sentence> sentences = read(Path.of(args[1]));
		Compare compare = new Compare(parser);
		int words = 0;
		for (Sentence sentence : sentences) {
			words += sentence.rows.size();
			compare.compare(sentence);
		}
		System.out.printf("%d sentences, %d words: %d sentences differ where nlp4j hardly preferred its label, "
				+ "%d without explanation%n", sentences.size(), words, compare.explained, compare.unexplained);
		compare.measure(sentences);
		if (compare.unexplained > 0 || compare.explained * ONE_IN > sentences.size()) {
			System.exit(1);
		}
	}

	private void compare(Sentence expected) {
		ParsedSentence actual = parser.parse(column(expected, 0));
		String kind = null;
		float lead = 0;
		float limit = WEIGHTS;
		if (!actual.tags().equals(column(expected, 2))) {
			kind = "tags";
			lead = expected.leads[0];
		} else if (!actual.lemmas().equals(column(expected, 1))) {
			kind = "lemmas";
			lead = Float.MAX_VALUE;
		} else if (!actual.relations().equals(column(expected, 5))
				|| !actual.heads().equals(column(expected, 4).stream().map(Integer::valueOf).toList())) {
			kind = "tree";
			lead = expected.leads[2];
		} else if (!actual.names().equals(column(expected, 3))) {
			kind = "names";
			lead = expected.leads[1];
			limit = VECTORS;
		}
		if (kind == null) {
			return;
		}
		if (lead < limit) {
			explained++;
		} else {
			unexplained++;
		}
		System.out.printf(Locale.ROOT, "%s differ (smallest lead %.5f): %s%n  nlp4j %s%n  assay %s%n", kind, lead,
				String.join(" ", actual.tokens()), switch (kind) {
					case "tags" -> column(expected, 2);
					case "lemmas" -> column(expected, 1);
					case "names" -> column(expected, 3);
					default -> column(expected, 4) + " " + column(expected, 5);
				}, switch (kind) {
					case "tags" -> actual.tags();
					case "lemmas" -> actual.lemmas();
					case "names" -> actual.names();
					default -> actual.heads() + " " + actual.relations();
				});
	}

	/** Time by the clock, and time of the processor, which other programs do not lengthen. */
	private void measure(List<Sentence> sentences) {
		ThreadMXBean thread = ManagementFactory.getThreadMXBean();
		for (int round = 0; round < ROUNDS; round++) {
			long begin = System.nanoTime();
			long worked = thread.getCurrentThreadCpuTime();
			sentences.forEach(s -> parser.parse(column(s, 0)));
			System.out.printf(Locale.ROOT, "assay: %.3f ms a sentence, %.3f of them at work%n",
					seconds(begin) * 1000 / sentences.size(),
					(thread.getCurrentThreadCpuTime() - worked) / 1e6 / sentences.size());
		}
	}

	private static List<String> column(Sentence sentence, int i) {
		return sentence.rows.stream().map(row -> row[i]).toList();
	}

	private static double seconds(long begin) {
		return (System.nanoTime() - begin) / 1e9;
	}

	/** Megabytes in use after a collection. */
	private static long memory() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
	}

	private static List<Sentence> read(Path file) throws IOException {
		List<Sentence> sentences = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			String[] cells = line.split("\t", -1);
			if (cells[0].equals("#") && cells.length == 4) {
				float[] leads = new float[3];
				for (int i = 0; i < leads.length; i++) {
					leads[i] = Float.parseFloat(cells[i + 1]);
				}
				sentences.add(new Sentence(leads, new ArrayList<>()));
			} else {
				sentences.get(sentences.size() - 1).rows.add(cells);
			}
		}
		return sentences;
	}
}
