package org.assay.analyses;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.analysis.Analysis;
import org.assay.analysis.Progress;
import org.assay.analysis.run.AnalysisOutcome;
import org.assay.analysis.run.AnalysisRunner;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ingest.Article;
import org.assay.ingest.FileIngest;

/**
 * Measures a whole case: files are brought in, read, compared and saved, then one more is added to it. Run it by hand, it
 * asserts nothing. {@code GrowthBench write} in org.assay.comparison.tests makes reports up for it.
 */
public final class CaseGrowth {
	private final OpenCase open;
	private long begin = System.nanoTime();
	private Duration processor = processor();

	private CaseGrowth(OpenCase open) {
		this.open = open;
	}

	/** @param arguments a folder of articles, and one for the case, which must not exist */
	public static void main(String[] arguments) throws Exception {
		List<Path> files;
		try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
			files = all.sorted().toList();
		}
		try (OpenCase open = new CaseStore().create(Path.of(arguments[1]), "Growth")) {
			CaseGrowth growth = new CaseGrowth(open);
			growth.add(files.subList(0, files.size() - 1));
			growth.analyse(new ReadDocuments(), Map.of());
			growth.analyse(new CompareDocuments(), Map.of());
			growth.save();
			growth.add(files.subList(files.size() - 1, files.size()));
			growth.analyse(new ReadDocuments(), Map.of("document", open.model().getDocuments().getLast().getId()));
			growth.analyse(new CompareDocuments(), Map.of());
			growth.save();
		}
	}

	private void add(List<Path> files) throws Exception {
		for (Path file : files) {
			for (Article article : new FileIngest().read(file)) {
				open.importArticle(article);
			}
		}
		took("brought in: " + files.size());
	}

	private void analyse(Analysis analysis, Map<String, String> arguments) throws Exception {
		AnalysisOutcome outcome = new AnalysisRunner().run(open, analysis, arguments, Progress.none());
		took(String.format(Locale.ROOT, "%s: %d new, %d changed, %d gone, %d kept", outcome.analysis().name(),
				outcome.added(), outcome.updated(), outcome.removed(), outcome.kept()));
	}

	private void save() throws Exception {
		open.save();
		took("saved");
	}

	private void took(String what) {
		double seconds = (System.nanoTime() - begin) / 1e9;
		double processorSeconds = processor().minus(processor).toMillis() / 1e3;
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		System.out.printf(Locale.ROOT, "%7.1f s by the clock, %7.1f s of the processors  %s; heap in use %d MB%n",
				seconds,
				processorSeconds, what, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
		begin = System.nanoTime();
		processor = processor();
	}

	/** Of all threads, so that what runs beside hardly counts. */
	private static Duration processor() {
		return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
	}
}
