package org.assay.comparison.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.reading.words.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
	private static final Vocabulary ENGLISH = Vocabulary.english();

	@ParameterizedTest
	@CsvSource({ "rise,rose", "buy,bought", "purchased,buying", "lawyer,attorney", "forbid,prohibition", "aid,helped",
			"cooperate,collaboration", "film,movie", "verify,confirmed", "destruction,ruined", "halted,stop",
			"children,kids", "replaced,substitute", "willing,willingness", "acquisition,bought", "soared,growth",
			"raided,attack", "women,woman" })
	void wordsForOneThing(String a, String b) {
		assertEquals(ENGLISH.root(a), ENGLISH.root(b));
	}

	/** What a thesaurus that takes every sense joins: by a rare one, or by who takes part in what happens. */
	@ParameterizedTest
	@CsvSource({ "bank,deposit", "arrest,copy", "air,gas", "fly,wing", "hire,employee", "charge,price", "strike,attack",
			"press,pressure", "chief,main", "party,company", "run,operate", "issue,publish", "fire,dismiss",
			"house,family", "bill,account", "court,woo", "plant,factory", "plane,level" })
	void otherSensesJoinNothing(String a, String b) {
		assertNotEquals(ENGLISH.root(a), ENGLISH.root(b));
	}

	/** Forms of one word have one key, whatever its last letter is. */
	@ParameterizedTest
	@CsvSource({ "attorney,attorneys", "policy,policies", "party,parties", "employ,employs", "delay,delayed",
			"city,cities",
			"died,killed", "die,dying", "worker,staff", "treaty,agreement", "station,stations",
			"organization,organisations" })
	void formsOfOneWord(String a, String b) {
		assertEquals(ENGLISH.root(a), ENGLISH.root(b));
	}

	/** Words that only look as if one came from the other. */
	@ParameterizedTest
	@CsvSource({ "policy,police", "party,part", "county,count", "treaty,treated", "station,state", "army,arm",
			"city,cite",
			"department,depart", "mission,missing", "officer,office", "customer,customs", "worker,works", "plane,plan",
			"former,form", "complaint,ailment" })
	void otherWords(String a, String b) {
		assertNotEquals(ENGLISH.root(a), ENGLISH.root(b));
	}

	@ParameterizedTest
	@CsvSource({ "increased,decrease", "agreed,disagree", "safe,hazardous", "guilty,innocent", "rose,dropped",
			"endorsed,rejected", "permitted,banned", "won,lost", "dead,alive" })
	void opposites(String a, String b) {
		assertTrue(ENGLISH.areOpposite(ENGLISH.root(a), ENGLISH.root(b)));
		assertTrue(ENGLISH.areOpposite(ENGLISH.root(b), ENGLISH.root(a)));
	}

	@ParameterizedTest
	@CsvSource({ "begin,end", "lend,borrow", "man,husband", "rise,increase", "police,thief" })
	void noOpposites(String a, String b) {
		assertTrue(!ENGLISH.areOpposite(ENGLISH.root(a), ENGLISH.root(b)));
	}

	/** A correction that the thesaurus has made needless must go. */
	@Test
	void everyCorrectionCorrects() {
		Lexicon thesaurus = Lexicon.load(Vocabulary.class, "thesaurus.txt");
		Lexicon corrections = Lexicon.load(Vocabulary.class, "families.txt");
		Set<String> joined = new HashSet<>();
		Set<Set<String>> families = new HashSet<>();
		for (List<String> row : thesaurus.rows("family")) {
			Set<String> family = new HashSet<>();
			List.of(row.getFirst().split(" ")).forEach(w -> family.add(Stems.of(w)));
			joined.addAll(family);
			families.add(family);
		}
		corrections.words("apart")
				.forEach(w -> assertTrue(joined.contains(Stems.of(w)), w + " is joined with nothing"));
		corrections.rows("family").forEach(row -> {
			Set<String> family = new HashSet<>();
			List.of(row.getFirst().split(" ")).forEach(w -> family.add(Stems.of(w)));
			assertTrue(family.size() > 1 && families.stream().noneMatch(f -> f.containsAll(family)), row::toString);
		});
		Set<List<String>> opposites = Set.copyOf(thesaurus.rows("opposite"));
		corrections.rows("opposite").forEach(row -> assertTrue(!opposites.contains(row), row::toString));
	}
}
