package org.assay.cli.internal.writeup;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Messages;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.cli.internal.verbs.CaseAccess;
import org.assay.core.OpenCase;
import org.assay.languages.LanguagePacks;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.assay.writeup.CitedTexts;
import org.assay.writeup.Problem;
import org.assay.writeup.WriteUpCheck;
import org.assay.writeup.WriteUpFile;
import org.assay.writeup.WriteUpFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay lint}. */
@Command(name = "lint", sortOptions = false, description = {
		"Holds write-ups in Markdown against the words that they cite: statements that cite nothing, words that are not "
				+ "there any more, figures and names that they do not give, reservations that are dropped, one origin "
				+ "told as several." }, footer = { "",
						"Citations are links such as [Courier](assay:DOCUMENT#12-40 \"the words\"); 'assay cite' writes them.",
						"Writes one line for each problem: file, line, column, kind, message.",
						"Exit status: 1 when there are problems or a file could not be read." })
public final class LintVerb extends Verb {
	@Option(names = "--json", description = "Writes one JSON object a line and problem; offsets are Unicode code points.")
	private boolean json;
	@Parameters(index = "0", paramLabel = "CASE", description = "Folder of the case.")
	private String folder;
	@Parameters(index = "1..*", paramLabel = "FILE", description = "Write-ups. Default: those in the folder write-ups of the case.")
	private List<String> files = new ArrayList<>();
	private boolean isWrong;

	public LintVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws IOException, VerbFailure {
		try (OpenCase open = CaseAccess.toRead(folder, console())) {
			WriteUpCheck check = new WriteUpCheck(LanguagePacks.installed().reader(),
					CitedTexts.of(open, (document, e) -> {
						isWrong = true;
						console().message(
								"assay: the text of " + document.getTitle() + " cannot be read: " + Messages.of(e));
					}));
			for (Path file : writeUps(open.folder())) {
				lint(check, file);
			}
		}
		return isWrong ? ExitStatus.PARTLY : ExitStatus.OK;
	}

	private List<Path> writeUps(Path caseFolder) throws IOException, VerbFailure {
		if (!files.isEmpty()) {
			List<Path> given = new ArrayList<>();
			for (String file : files) {
				given.add(console().path(file));
			}
			return given;
		}
		List<Path> own = WriteUpFolder.ofCase(caseFolder).files().stream().map(WriteUpFile::path).toList();
		if (own.isEmpty()) {
			console().message("There are no write-ups in this case.");
		}
		return own;
	}

	private void lint(WriteUpCheck check, Path file) {
		SourceText markdown;
		try {
			markdown = SourceText.of(Files.readString(file));
		} catch (CharacterCodingException e) {
			fail(file, "it is not in UTF-8");
			return;
		} catch (IOException e) {
			fail(file, Messages.of(e));
			return;
		}
		for (Problem problem : check.check(markdown.toString())) {
			isWrong = true;
			console().line(json ? json(file, markdown, problem) : line(file, markdown, problem));
		}
	}

	private void fail(Path file, String why) {
		isWrong = true;
		console().message("assay: " + file + " cannot be read: " + why);
	}

	private static String line(Path file, SourceText markdown, Problem problem) {
		List<Span> lines = markdown.lines();
		int line = 0;
		while (line + 1 < lines.size() && lines.get(line + 1).begin() <= problem.place().begin()) {
			line++;
		}
		int column = markdown.toCodePoint(problem.place().begin()) - markdown.toCodePoint(lines.get(line).begin());
		return file.getFileName() + ":" + (line + 1) + ":" + (column + 1) + ": " + problem.kind() + ": "
				+ problem.message();
	}

	private static String json(Path file, SourceText markdown, Problem problem) {
		JsonObject object = new JsonObject();
		Span place = markdown.toCodePoints(problem.place());
		object.addProperty("file", file.toString());
		object.addProperty("kind", problem.kind().toString());
		object.addProperty("begin", place.begin());
		object.addProperty("end", place.end());
		object.addProperty("message", problem.message());
		problem.mended().ifPresent(m -> object.addProperty("mended", m));
		return object.toString();
	}
}
