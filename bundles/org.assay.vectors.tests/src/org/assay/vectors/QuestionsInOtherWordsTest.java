package org.assay.vectors;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.questions.QuestionFinder;
import org.assay.comparison.relations.Meaning;
import org.assay.comparison.relations.Story;
import org.assay.vectors.InOtherWords.Told;
import org.junit.jupiter.api.Test;

/** Whether a statement and an article are taken to answer one question. The figures are in docs/measurements.md. */
class QuestionsInOtherWordsTest {

	/** What was joined, each as statement and article: told in other words, about something near, of another statement. */
	private record Joined(List<String> told, List<String> near, List<String> others) {
	}

	/** Prints what is joined without vectors, then with them. */
	public static void main(String[] arguments) {
		InOtherWords set = new InOtherWords();
		for (Meaning meaning : List.of(Meaning.none(), withVectors(new BgeVectors()))) {
			Joined joined = measure(set, meaning);
			System.out.println(joined.told.size() + " told, " + joined.near.size() + " near, " + joined.others.size()
					+ " others");
			joined.near.forEach(System.out::println);
			joined.others.forEach(System.out::println);
		}
	}

	private static Meaning withVectors(BgeVectors vectors) {
		return new Meaning(InOtherWordsTest.once(vectors), () -> {
			// nobody ends it
		});
	}

	private static Joined measure(InOtherWords set, Meaning meaning) {
		Joined joined = new Joined(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (int i = 0; i < set.statements().size(); i++) {
			ComparedDocument statement = set.statements().get(i);
			for (Told told : set.told()) {
				Story story = new Story(List.of(statement, told.document()), List.of(), meaning);
				if (!QuestionFinder.find(story, List.of()).isEmpty()) {
					(told.statement() != i ? joined.others : told.says() ? joined.told : joined.near)
							.add(statement.text() + " | " + told.document().text());
				}
			}
		}
		return joined;
	}

	@Test
	void vectorsJoinWhatIsToldInOtherWordsAndLittleElse() {
		BgeVectors vectors = new BgeVectors();
		assumeTrue(vectors.missing().isEmpty(), "there are no natives for this machine");
		InOtherWords set = new InOtherWords();
		Joined without = measure(set, Meaning.none());
		Joined with = measure(set, withVectors(vectors));
		assertTrue(with.told.size() >= without.told.size() + 13, with.told::toString);
		assertTrue(with.near.size() <= without.near.size() + 5, with.near::toString);
		assertTrue(with.others.size() <= without.others.size() + 1, with.others::toString);
	}
}
