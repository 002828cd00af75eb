package org.assay.core;

import java.io.IOException;
import java.nio.file.Path;
import org.assay.ingest.Ingest;
import org.assay.model.Document;

/** A program of its own that changes and saves a case again and again, until somebody kills it. */
public final class SavingChild {
	private SavingChild() {
	}

	/**
	 * Prints the number of each save once it is done. The number is written into the case and every document.
	 *
	 * @param args the folder of the case, and milliseconds between saves, none unless told
	 */
	public static void main(String[] args) throws IOException, InterruptedException {
		long pause = args.length > 1 ? Long.parseLong(args[1]) : 0;
		// takes nothing in, so that it runs without the libraries that read files
		Ingest none = (file, troubles) -> {
			throw new IllegalStateException(file.toString());
		};
		CaseStore store = new CaseStore(Samples.CLOCK, none);
		try (OpenCase open = store.open(Path.of(args[0]), null)) {
			if (open.isReadOnly()) {
				System.out.println("read-only");
				return;
			}
			int number = number(open);
			System.out.println("ready");
			while (true) {
				write(open, ++number);
				open.save();
				System.out.println(number);
				Thread.sleep(pause);
			}
		}
	}

	static int number(OpenCase open) {
		String text = open.model().getDescription();
		return text == null ? 0 : Integer.parseInt(text.strip());
	}

	/** A number in every file, among filling that differs in length from save to save. */
	static void write(OpenCase open, int number) {
		open.change("number " + number, () -> {
			open.model().setDescription(Integer.toString(number));
			for (Document document : open.model().getDocuments()) {
				document.setNote(number + " " + "x".repeat(number * 37 % 500));
			}
		});
	}
}
