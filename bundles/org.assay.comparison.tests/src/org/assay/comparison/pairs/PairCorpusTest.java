package org.assay.comparison.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.comparison.English;
import org.assay.comparison.Relation;
import org.assay.comparison.relations.RelationFinder;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.assay.comparison.rules.OwnRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Precision and recall of every type of relation over the invented pairs; writes a table to target/relations.md. */
class PairCorpusTest {
	private static final double RECALL = 0.8;
	private static final double PRECISION = 0.8;
	private static List<Pair> pairs;
	private static final Map<Relation, Score> SCORES = new EnumMap<>(Relation.class);
	private static final List<String> MISTAKES = new ArrayList<>();

	/** Counts of one type. */
	private static final class Score {
		private int wanted;
		private int found;
		private int right;
		private int wrong;
		private int forbidden;
		private int fired;

		double recall() {
			return wanted == 0 ? 1 : (double) found / wanted;
		}

		double precision() {
			return right + wrong == 0 ? 1 : (double) right / (right + wrong);
		}
	}

	@BeforeAll
	static void compare() throws IOException {
		pairs = Pair.all();
		for (Relation relation : Relation.values()) {
			SCORES.put(relation, new Score());
		}
		RelationFinder finder = new RelationFinder(OwnRules.all());
		for (Pair pair : pairs) {
			score(pair, finder
					.find(new Story(pair.reports().stream().map(r -> r.read(English.READER)).toList(), List.of())));
		}
		write();
	}

	private static void score(Pair pair, List<TypedRelation> found) {
		for (Pair.Expected expected : pair.finds()) {
			boolean met = found.stream().anyMatch(f -> expected.isMetBy(f, pair.reports()));
			SCORES.get(expected.relation()).wanted++;
			SCORES.get(expected.relation()).found += met ? 1 : 0;
			if (!met) {
				MISTAKES.add(pair.line() + " missed: " + expected.relation().words() + ", " + expected.a());
			}
		}
		for (TypedRelation relation : found) {
			boolean right = pair.also().contains(relation.relation())
					|| pair.finds().stream().anyMatch(e -> e.isMetBy(relation, pair.reports()));
			Score score = SCORES.get(relation.relation());
			score.right += right ? 1 : 0;
			score.wrong += right ? 0 : 1;
			if (!right) {
				MISTAKES.add(pair.line() + " false: " + relation.relation().words() + ", " + relation.why().because());
			}
		}
		for (Relation relation : pair.never()) {
			SCORES.get(relation).forbidden++;
			SCORES.get(relation).fired += found.stream().anyMatch(f -> f.relation() == relation) ? 1 : 0;
		}
	}

	private static void write() throws IOException {
		StringBuilder table = new StringBuilder(
				"| relation | wanted | found | recall | precision | near-misses | fired |\n"
						+ "|---|---|---|---|---|---|---|\n");
		SCORES.forEach((relation, s) -> table.append(String.format(Locale.ROOT,
				"| %s | %d | %d | %.2f | %.2f | %d | %d |%n", relation.words(), s.wanted, s.found, s.recall(),
				s.precision(), s.forbidden, s.fired)));
		table.append('\n');
		MISTAKES.forEach(m -> table.append("* ").append(m).append('\n'));
		Path target = Files.createDirectories(Path.of("target"));
		Files.writeString(target.resolve("relations.md"), table.toString().replace("\r", ""));
	}

	@Test
	void everyTypeHasFivePairsAndFiveNearMisses() {
		SCORES.forEach((relation, score) -> {
			assertTrue(score.wanted >= 5, () -> relation.words() + " is wanted " + score.wanted + " times");
			assertTrue(score.forbidden >= 5, () -> relation.words() + " is forbidden " + score.forbidden + " times");
		});
		assertTrue(pairs.size() >= 60);
		pairs.forEach(p -> assertEquals(2, p.reports().size(), () -> "pair in line " + p.line()));
	}

	@Test
	void everyTypeKeepsItsFloor() {
		SCORES.forEach((relation, score) -> {
			assertTrue(score.recall() >= RECALL, () -> relation.words() + " recall " + score.recall() + " " + MISTAKES);
			assertTrue(score.precision() >= PRECISION,
					() -> relation.words() + " precision " + score.precision() + " " + MISTAKES);
		});
	}
}
