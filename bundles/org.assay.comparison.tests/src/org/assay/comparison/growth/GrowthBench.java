package org.assay.comparison.growth;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.English;
import org.assay.comparison.questions.ComparedStory;
import org.assay.comparison.questions.Fingerprint;
import org.assay.comparison.questions.StoryMemory;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.rules.OwnRules;
import org.assay.comparison.stories.StoryTable;
import org.assay.reading.ReadingInput;

/**
 * Measures how grouping and comparing grow with the number of documents, in seconds of processor time of the one thread that
 * does it; prints one line for each size, piece by piece. Run it by hand, it
 * asserts nothing. Reports are invented, see {@link InventedReports}.
 */
public final class GrowthBench {
	private static final int SENTENCES = 57;
	private static final int PER_STORY = 8;
	private static final long SEED = 11;
	private static final List<RelationRule> RULES = OwnRules.all();

	private GrowthBench() {
	}

	/**
	 * @param arguments documents to a story, 0 to compare all as one story, then numbers of documents; by default 8, and 100,
	 *                  300, 1000, 2000; or {@code write}, a folder and a number, to write so many reports into files
	 */
	public static void main(String[] arguments) throws IOException {
		if (arguments.length == 3 && arguments[0].equals("write")) {
			write(Files.createDirectories(Path.of(arguments[1])), Integer.parseInt(arguments[2]));
			return;
		}
		int[] numbers = arguments.length > 0 ? Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray()
				: new int[] { PER_STORY, 100, 300, 1_000, 2_000 };
		for (int i = 1; i < numbers.length; i++) {
			measure(numbers[i], numbers[0]);
		}
	}

	private static void write(Path folder, int documents) throws IOException {
		List<InventedReports.Report> reports = new InventedReports(SEED).reports(documents, PER_STORY, SENTENCES);
		for (int i = 0; i < reports.size(); i++) {
			String text = reports.get(i).text();
			int title = text.indexOf('\n');
			Files.writeString(folder.resolve(String.format(Locale.ROOT, "r%05d.txt", i)), text.substring(0, title)
					+ "\nBy Una Marsh // 2031-03-07\n" + text.substring(title));
		}
	}

	private static void measure(int documents, int perStory) {
		long begin = now();
		List<ComparedDocument> read = new ArrayList<>();
		for (InventedReports.Report report : new InventedReports(SEED).reports(documents,
				perStory == 0 ? documents : perStory, SENTENCES)) {
			read.add(read("d" + read.size(), report.text()));
		}
		long reading = now();
		System.out.printf(Locale.ROOT, "%d documents read in %.1f s ... ", documents, seconds(begin, reading));
		StoryTable table = perStory == 0 ? StoryTable.together(read) : StoryTable.find(read);
		long grouping = now();
		StoryMemory memory = new StoryMemory();
		List<ComparedStory> compared = compare(memory, table);
		int relations = compared.stream().mapToInt(c -> c.relations().size()).sum();
		int questions = compared.stream().mapToInt(c -> c.questions().size()).sum();
		long comparing = now();
		System.out.printf(Locale.ROOT, "compared in %.1f s ... ", seconds(grouping, comparing));
		read.add(read("more", read.getFirst().text() + " Nobody knew more."));
		compare(memory, perStory == 0 ? StoryTable.together(read) : StoryTable.find(read));
		long adding = now();
		int largest = table.stories().stream().mapToInt(List::size).max().orElse(0);
		System.out.printf(Locale.ROOT,
				"%d documents: reading %.1f s, grouping %.1f s, comparing %.1f s, one more %.1f s; %d stories, the"
						+ " largest of %d; %d relations, %d questions; heap %d MB%n",
				documents, seconds(begin, reading),
				seconds(reading, grouping), seconds(grouping, comparing), seconds(comparing, adding),
				table.stories().size(), largest, relations,
				questions, heap());
	}

	private static List<ComparedStory> compare(StoryMemory memory, StoryTable table) {
		return memory.compare(table.stories(), List.of(), RULES, Fingerprint::of, done -> {
			// nobody waits
		});
	}

	private static ComparedDocument read(String id, String text) {
		ReadingInput input = new ReadingInput(text, Optional.of(LocalDate.of(2031, 3, 7)), "", List.of());
		return new ComparedDocument(id, text, "", "2031-03-07", List.of(), List.of(),
				English.READER.read(input, () -> false));
	}

	/** Processor time of this thread, in nanoseconds: what runs beside hardly changes it. */
	private static long now() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static double seconds(long from, long to) {
		return (to - from) / 1e9;
	}

	private static long heap() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
	}
}
