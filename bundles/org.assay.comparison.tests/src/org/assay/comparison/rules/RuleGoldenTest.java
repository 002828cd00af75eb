package org.assay.comparison.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.comparison.English;
import org.assay.comparison.pairs.Pair;
import org.assay.comparison.relations.RelationFinder;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks every contributed rule: what each finds by itself in the invented pairs stands in {@code golden/ID.txt}. A difference
 * writes the new file to {@code target/golden} for review; a rule without a file, or one that finds nothing, fails.
 */
class RuleGoldenTest {
	private static final Path FOLDER = Path.of(System.getProperty("assay.root", "../..")).resolve(
			"bundles/org.assay.comparison.tests/golden");
	private static List<Read> pairs;

	/** A pair, named after its title and its place among those of the same title. */
	private record Read(String name, Pair pair, Story story) {
	}

	@BeforeAll
	static void read() throws IOException {
		Map<String, Integer> numbers = new HashMap<>();
		pairs = Pair.all().stream().map(p -> new Read(p.title() + " " + numbers.merge(p.title(), 1, Integer::sum), p,
				new Story(p.reports().stream().map(r -> r.read(English.READER)).toList(), List.of()))).toList();
	}

	@TestFactory
	Stream<DynamicTest> everyRuleFindsWhatItsFileSays() {
		return OwnRules.all().stream().map(r -> DynamicTest.dynamicTest(r.id(), () -> check(r)));
	}

	@Test
	void everyFileBelongsToARule() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			assertEquals(OwnRules.all().stream().map(r -> r.id() + ".txt").sorted().toList(),
					files.map(f -> f.getFileName().toString()).sorted().toList());
		}
	}

	private static void check(RelationRule rule) throws IOException {
		String found = found(rule);
		Path file = FOLDER.resolve(rule.id() + ".txt");
		Path review = Path.of("target", "golden", rule.id() + ".txt");
		String wanted = Files.exists(file) ? Files.readString(file).replace("\r", "") : "";
		if (!found.equals(wanted)) {
			Files.createDirectories(review.getParent());
			Files.writeString(review, found);
		}
		assertFalse(wanted.isEmpty(), () -> "no golden file for " + rule.id() + ", or an empty one; see " + review);
		assertEquals(wanted, found, () -> "see " + review);
	}

	private static String found(RelationRule rule) {
		StringBuilder lines = new StringBuilder();
		RelationFinder finder = new RelationFinder(List.of(rule));
		for (Read read : pairs) {
			List<TypedRelation> relations = finder.find(read.story());
			if (!relations.isEmpty()) {
				lines.append("== ").append(read.name()).append('\n');
				relations.forEach(r -> lines.append(line(read.pair(), r)));
			}
		}
		return lines.toString();
	}

	private static String line(Pair pair, TypedRelation relation) {
		String b = relation.b().map(s -> " | " + words(pair, s)).orElse("");
		return relation.relation().words() + " | " + words(pair, relation.a()) + b + "\n\t" + relation.why().rule()
				+ ": " + relation.why().because() + "\n";
	}

	private static String words(Pair pair, Side side) {
		String text = pair.reports().stream().filter(r -> r.id().equals(side.documentId())).findFirst().orElseThrow()
				.text();
		return side.documentId() + " " + side.span().of(text)
				+ (side.label().isEmpty() ? "" : " (" + side.label() + ")");
	}
}
