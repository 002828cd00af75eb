package org.assay.writeup;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.assay.core.OpenCase;
import org.assay.core.overview.Count;
import org.assay.core.overview.Overview.Group;
import org.assay.model.Document;
import org.assay.reading.Reader;

/** What the checks find in all write-ups of a case. Reads files and texts; not for several threads at once. */
public final class OpenFindings {
	private final OpenCase open;
	private final CaseCheck check;

	/**
	 * A write-up and how many problems it has.
	 *
	 * @param problems -1 when the file cannot be read
	 */
	public record Checked(WriteUpFile file, int problems) {
	}

	/** See {@link CaseCheck}. */
	public OpenFindings(OpenCase open, Supplier<Reader> reader, BiConsumer<Document, IOException> failed) {
		this.open = open;
		this.check = new CaseCheck(open, reader, failed);
	}

	/** Checks every write-up as the case and the files are now. */
	public List<Checked> check() throws IOException {
		check.caseChanged();
		List<Checked> checked = new ArrayList<>();
		for (WriteUpFile file : WriteUpFolder.ofCase(open.folder()).files()) {
			checked.add(new Checked(file, problems(file)));
		}
		return checked;
	}

	private int problems(WriteUpFile file) {
		try {
			return check.check(Files.readString(file.path())).size();
		} catch (IOException e) {
			return -1;
		}
	}

	/** As numbers of the overview of the case. */
	public static Group group(List<Checked> checked) {
		List<WriteUpFile> wrong = checked.stream().filter(c -> c.problems() != 0).map(Checked::file).toList();
		int all = checked.stream().mapToInt(c -> Math.max(0, c.problems())).sum();
		return new Group("writeups", "Write-ups", List.of(
				new Count("writeups.findings", "with open findings" + (all == 0 ? "" : ", " + all + " in all"), wrong,
						checked.size()),
				new Count("writeups.clean", "without findings",
						checked.stream().filter(c -> c.problems() == 0).map(Checked::file).toList(), checked.size())));
	}
}
