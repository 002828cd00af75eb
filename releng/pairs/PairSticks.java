import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assay.comparison.copying.Copying;
import org.assay.comparison.words.SameSaid;
import org.assay.comparison.words.Words;

/**
 * Measures on pairs of texts what no verb of the command line prints: whether one text was written from another, and whether
 * two sentences say the same. Run by {@code releng/score} on the jars of the product.
 * <p>
 * Arguments: {@code clough-copy} or {@code mrpc}, and the folder of the corpus.
 */
public final class PairSticks {
	private int right;
	private int found;
	private int gold;
	private int hits;
	private int all;

	private PairSticks() {
	}

	public static void main(String[] arguments) throws IOException {
		PairSticks sticks = new PairSticks();
		Path folder = Path.of(arguments[1]);
		if (arguments[0].equals("mrpc")) {
			sticks.sentences(folder.resolve("msr_paraphrase_train.txt"));
		} else {
			sticks.answers(folder);
		}
		sticks.print(arguments[0]);
	}

	private void answers(Path folder) throws IOException {
		for (String line : lines(folder.resolve("file_information.csv"))) {
			String[] row = line.split(",");
			if (row.length < 3 || row[2].equals("orig") || !Files.exists(folder.resolve(row[0]))) {
				continue;
			}
			Words answer = words(folder.resolve(row[0]));
			Words source = words(folder.resolve("orig_task" + row[1] + ".txt"));
			count(!row[2].equals("non"), Copying.of(answer, source).isDerived());
		}
	}

	private void sentences(Path file) throws IOException {
		for (String line : lines(file)) {
			String[] row = line.split("\t");
			if (row.length < 5) {
				continue;
			}
			count(row[0].equals("1"), SameSaid.probability(list(row[3]), list(row[4])) >= SameSaid.LIKELY);
		}
	}

	private static List<String> list(String sentence) {
		Words words = Words.of(sentence);
		return IntStream.range(0, words.size()).mapToObj(words::word).toList();
	}

	private void count(boolean wanted, boolean answered) {
		all++;
		gold += wanted ? 1 : 0;
		found += answered ? 1 : 0;
		hits += wanted && answered ? 1 : 0;
		right += wanted == answered ? 1 : 0;
	}

	private void print(String stick) {
		System.out.printf(Locale.ROOT, "%s: %d pairs, right %d (%.1f %%), P %.1f R %.1f F1 %.1f%n", stick, all, right,
				100.0 * right / all, 100.0 * hits / found, 100.0 * hits / gold, 200.0 * hits / (found + gold));
	}

	/** Without the heading. */
	private static List<String> lines(Path file) throws IOException {
		return Files.readAllLines(file).stream().skip(1).toList();
	}

	/** The answers were written with whatever encoding the writer had. */
	private static Words words(Path file) throws IOException {
		return Words.of(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
	}
}
