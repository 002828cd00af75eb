package org.assay.analysis.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Set;
import org.assay.analysis.registry.RecordingLog;
import org.assay.analysis.stubs.Say;
import org.assay.plugins.PluginRegistry;
import org.junit.jupiter.api.Test;

class ScriptLanguagesTest {
	private final RecordingLog log = new RecordingLog();
	private final ScriptLanguages languages = new ScriptLanguages(PluginRegistry.get(), log);

	@Test
	void goodContributionsAreThere() {
		assertEquals(Set.of("say"), languages.endings());
		assertInstanceOf(Say.class, languages.find("say").orElseThrow());
	}

	@Test
	void badContributionsAreLoggedWithTheirOwnerAndLeftOut() {
		log.assertOne("say", "org.assay.analysis contributes another one with this ending");
		log.assertOne("gone", "NoSuchClass");
		log.assertOne("text", "java.lang.StringBuilder does not implement");
		log.assertOne("Not so", "lower-case letters");
		log.assertOne("null", "it has no attribute 'ending'");
	}
}
