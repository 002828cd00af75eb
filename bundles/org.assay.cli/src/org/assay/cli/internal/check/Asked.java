package org.assay.cli.internal.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.analysis.DocumentView;
import org.assay.analysis.run.CaseSnapshot;
import org.assay.analysis.run.ComparedDocuments;
import org.assay.cli.internal.read.Articles;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.InOrder;
import org.assay.cli.internal.run.Messages;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.comparison.ComparedDocument;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.exchange.importing.Importers;
import org.assay.ingest.Ingest;
import org.assay.ingest.IngestException;
import org.assay.reading.Reader;

/** The documents that are asked: of files, which are read, and of cases, as they stand there. */
final class Asked {
	private final Console console;
	private final Reader reader;
	private final Ingest importers = Importers.installed();
	private final List<ComparedDocument> documents = new ArrayList<>();
	private boolean failed;

	/** What one file gave; a file that cannot be read is no reason to leave the others out. */
	private record Outcome(List<ComparedDocument> documents, List<String> problems) {
	}

	Asked(Console console, Reader reader) {
		this.console = console;
		this.reader = reader;
	}

	/** In the order of the names. */
	List<ComparedDocument> read(List<String> names) throws InterruptedException {
		InOrder.run(names.stream().distinct().toList(), this::outcome, outcome -> {
			documents.addAll(outcome.documents());
			outcome.problems().forEach(p -> console.message("assay: " + p));
			failed |= !outcome.problems().isEmpty();
		});
		return documents;
	}

	/** Whether something could not be read. */
	boolean hasFailed() {
		return failed;
	}

	private Outcome outcome(String name) {
		List<String> problems = new ArrayList<>();
		try {
			Path path = console.path(name);
			return new Outcome(CaseStore.isCase(path) ? ofCase(name, path)
					: Articles.documents(name, importers.read(path, problems::add), reader), problems);
		} catch (IngestException | VerbFailure e) {
			problems.add(e.getMessage());
		} catch (IOException e) {
			problems.add(name + " could not be read: " + Messages.of(e));
		}
		return new Outcome(List.of(), problems);
	}

	/** Their ids are the files they were imported from, below the folder of the case. */
	private static List<ComparedDocument> ofCase(String name, Path folder) throws IOException {
		try (OpenCase open = new CaseStore().open(folder, null)) {
			Map<String, Integer> numbers = new HashMap<>();
			List<ComparedDocument> documents = new ArrayList<>();
			for (DocumentView view : CaseSnapshot.of(open).documents()) {
				int number = numbers.merge(view.fileName(), 1, Integer::sum);
				documents.add(ComparedDocuments.of(view)
						.withId(name + "/" + view.fileName() + (number == 1 ? "" : "#" + number)));
			}
			return documents;
		}
	}
}
