package org.assay.analysis.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.stubs.SameSentence;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.relations.RelationFinder;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Story;
import org.assay.plugins.PluginRegistry;
import org.assay.reading.PlainReader;
import org.assay.reading.ReadingInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelationRuleRegistryTest {
	/** A fragment contributes in the name of its host. */
	private static final String OWNER = "org.assay.analysis";
	private static final String STUBS = "org.assay.analysis.tests.";

	private final RecordingLog log = new RecordingLog();
	private List<RelationRule> rules;

	@BeforeEach
	void read() {
		rules = new RelationRuleRegistry(PluginRegistry.get(), log).all();
	}

	@Test
	void ourOwnAndThoseOfOthersAreThereOnce() {
		List<String> ids = rules.stream().map(RelationRule::id).toList();
		assertTrue(
				ids.containsAll(List.of("relation.figures", "relation.one-silent", STUBS + "failing", SameSentence.ID)),
				ids::toString);
		assertEquals(ids, ids.stream().distinct().toList());
	}

	@Test
	void ourOwnAreContributedLikeThoseOfOthers() {
		List<String> ours = Arrays.stream(PluginRegistry.get().getConfigurationElementsFor(RelationRuleRegistry.POINT))
				.filter(e -> e.getContributor().getName().equals("org.assay.comparison")).map(e -> e.getAttribute("id"))
				.toList();
		List<String> others = rules.stream().map(RelationRule::id).filter(id -> !id.startsWith(STUBS)).toList();
		assertEquals(ours, others);
	}

	@Test
	void badContributionsAreLoggedWithTheirOwnerAndLeftOut() {
		log.assertOne(SameSentence.ID, OWNER + " contributes another one with this id");
		log.assertOne(STUBS + "norule", "java.lang.StringBuilder does not implement");
		log.assertOne(STUBS + "otherrule", "the class has the id '" + SameSentence.ID + "'");
		log.assertOne("null", "it has no attribute 'id'");
	}

	@Test
	void aRuleThatFailsIsLoggedAndTheOthersGoOn() {
		String text = "The old ferry to the northern islands sank in heavy seas.";
		Story story = new Story(List.of(document("a", text), document("b", text)), List.of());
		assertTrue(new RelationFinder(rules).find(story).stream()
				.anyMatch(r -> r.why().rule().equals(SameSentence.ID)));
		log.assertSaid("The relation rule '" + STUBS + "failing' of " + OWNER + " failed");
	}

	private static ComparedDocument document(String id, String text) {
		return new ComparedDocument(id, text, "", "", List.of(), List.of(),
				new PlainReader().read(new ReadingInput(text, Optional.empty(), "", List.of()), "en", ""));
	}
}
