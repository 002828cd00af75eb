package org.assay.languages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.assay.plugins.PluginRegistry;
import org.assay.reading.Reading;
import org.assay.reading.ReadingInput;
import org.assay.reading.language.LanguagePack;
import org.junit.jupiter.api.Test;

class LanguagePacksTest {

	private final RecordingLog log = new RecordingLog();
	private final LanguagePacks packs = new LanguagePacks(PluginRegistry.get(), log);

	@Test
	void goodContributionsAreKept() {
		assertEquals(List.of("tlh", "en"), packs.all().stream().map(LanguagePack::language).toList());
	}

	@Test
	void badOnesAreLoggedWithTheirPlugInAndSkipped() {
		assertEquals(5, log.messages().size(), () -> log.messages().toString());
		String all = String.join("\n", log.messages());
		for (String part : List.of("'de' of org.assay.languages is left out", "its language is 'tlh'", "NoSuchClass",
				"StringBuilder does not implement", "contributes another one", "no attribute 'language'")) {
			assertTrue(all.contains(part), () -> part + " is not in " + all);
		}
	}

	@Test
	void englishIsReadByItsContribution() {
		Reading reading = packs.reader().read(new ReadingInput("The mayor said on Monday that the harbour was closed.",
				Optional.empty(), "", List.of()), () -> false);
		assertEquals("", reading.notice());
		assertEquals(1, reading.attributions().size());
	}
}
