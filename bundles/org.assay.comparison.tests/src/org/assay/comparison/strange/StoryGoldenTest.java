package org.assay.comparison.strange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.English;
import org.assay.comparison.questions.ComparedStory;
import org.assay.comparison.questions.Lineage;
import org.assay.comparison.questions.Question;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.TypedRelation;
import org.assay.comparison.rules.OwnRules;
import org.assay.reading.ReadingInput;
import org.assay.text.Span;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All that comparing an invented story gives, right and wrong, stands in {@code stories/NAME.found.txt}: the rules were mended
 * on "count" and never on "arms". A difference writes the new file to {@code target/stories} for review.
 */
class StoryGoldenTest {
	private static final Path FOLDER = Path.of(System.getProperty("assay.root", "../..")).resolve(
			"bundles/org.assay.comparison.tests/stories");
	private static final String HEAD = "== ";
	private final Map<String, ComparedDocument> byId = new HashMap<>();
	private final StringBuilder lines = new StringBuilder();

	@ParameterizedTest
	@ValueSource(strings = { "count", "arms" })
	void findsWhatItsFileSays(String name) throws IOException {
		List<ComparedDocument> documents = documents(Files.readString(FOLDER.resolve(name + ".txt")).replace("\r", ""));
		documents.forEach(d -> byId.put(d.id(), d));
		ComparedStory story = ComparedStory.of(documents, List.of(), OwnRules.all());
		story.relations().forEach(this::add);
		story.questions().forEach(this::add);
		story.events().forEach(e -> lines.append("event: ").append(e.title()).append('\n'));
		story.origins().forEach(o -> lines.append("origin: ").append(o.why()).append('\n'));
		Path file = FOLDER.resolve(name + ".found.txt");
		String wanted = Files.exists(file) ? Files.readString(file).replace("\r", "") : "";
		if (!wanted.contentEquals(lines)) {
			Path review = Files.createDirectories(Path.of("target", "stories")).resolve(name + ".found.txt");
			Files.writeString(review, lines);
		}
		assertEquals(wanted, lines.toString(), "see target/stories");
	}

	/** Articles that each begin with a line of id, outlet and day, and a headline. */
	private static List<ComparedDocument> documents(String story) {
		List<ComparedDocument> documents = new ArrayList<>();
		for (String article : story.substring(HEAD.length()).split("\n" + HEAD)) {
			int line = article.indexOf('\n');
			String[] head = article.substring(0, line).split(" \\| ");
			String text = article.substring(line + 1).strip();
			List<Zone> zones = List.of(new Zone(ZoneKind.headline, new Span(0, text.indexOf('\n'))));
			documents.add(new ComparedDocument(head[0], text, head[1], head[2], zones, List.of(), English.READER
					.read(new ReadingInput(text, Optional.of(LocalDate.parse(head[2])), head[1], zones), () -> false)));
		}
		return documents;
	}

	private void add(TypedRelation relation) {
		lines.append(relation.relation().words()).append(": ").append(relation.why().because()).append('\n');
		lines.append('\t').append(words(relation.a())).append('\n');
		relation.b().ifPresent(b -> lines.append('\t').append(words(b)).append('\n'));
	}

	private void add(Question question) {
		lines.append("question: ").append(question.title()).append('\n');
		Lineage.of(question).forEach(s -> lines.append('\t')
				.append(words(new Side(s.answer().documentId(), s.answer().span(), ""))).append(
						s.changes().isEmpty() ? "" : " [" + String.join(", ", s.changes()) + "]")
				.append('\n'));
	}

	private String words(Side side) {
		return side.documentId() + ": " + byId.get(side.documentId()).line(side.span());
	}
}
