package org.assay.comparison.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assay.text.Span;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;
import org.junit.jupiter.api.Test;

class StoryFinderTest {
	private static final List<StoryText> TWO_STORIES = List.of(
			new StoryText("ferry 1", "The ferry Alderney Rose ran aground off Norhaven on Monday with 212 passengers. "
					+ "The coastguard took all of them off by lifeboat, the harbour master Ida Holm said."),
			new StoryText("ferry 2",
					"All 212 people aboard the Alderney Rose were brought ashore at Norhaven after the "
							+ "ferry struck rocks. Harbour master Holm praised the lifeboat crews."),
			new StoryText("strike 1", "Teachers in Eastport walked out over pay on Tuesday. Their union wants nine per "
					+ "cent; the city council offers four, the mayor Piet Zander said."),
			new StoryText("strike 2",
					"The teachers' strike in Eastport goes into its third day. Mayor Zander said that "
							+ "the council will not pay more than four per cent, and the union refused."));

	@Test
	void reportsOfOneEventAreTakenTogether() {
		assertEquals(List.of(List.of("ferry 1", "ferry 2"), List.of("strike 1", "strike 2")),
				StoryFinder.find(TWO_STORIES));
	}

	@Test
	void theOrderTheyComeInDoesNotMatter() {
		List<StoryText> shuffled = new ArrayList<>(TWO_STORIES);
		Collections.shuffle(shuffled, new Random(7));
		assertEquals(StoryFinder.find(TWO_STORIES), StoryFinder.find(shuffled));
	}

	@Test
	void twoReportsThatShareOnlyCommonWordsAreTwoStories() {
		assertEquals(List.of(List.of("a"), List.of("b")), StoryFinder.find(List.of(
				new StoryText("a", "The government said on Monday that it will spend more on roads next year."),
				new StoryText("b", "The minister told the court on Monday that a third witness will not appear."))));
	}

	/** One subject, two events: what all tell alike does not hold them together. */
	@Test
	void twoEventsOfOneKindAreToldApart() {
		List<StoryText> quakes = new ArrayList<>();
		for (int i = 1; i <= 4; i++) {
			quakes.add(new StoryText("north " + i,
					"An earthquake of magnitude 6.1 shook the island of Tarn, killing 14 "
							+ "people and damaging houses in Tarnwick. Rescue teams searched the ruins, the civil defence "
							+ "chief Ole Brandt said in report " + i + "."));
			quakes.add(new StoryText("south " + i,
					"An earthquake of magnitude 7.3 shook the coast of Belmara, killing 90 "
							+ "people and damaging houses in Port Sered. Rescue teams searched the ruins, the governor Lucia "
							+ "Amadi said in report " + i + "."));
		}
		assertEquals(List.of(List.of("north 1", "north 2", "north 3", "north 4"),
				List.of("south 1", "south 2", "south 3", "south 4")), StoryFinder.find(quakes));
	}

	@Test
	void textsWithoutWordsStandAlone() {
		assertEquals(List.of(), StoryFinder.find(List.of()));
		assertEquals(List.of(List.of("a"), List.of("b")),
				StoryFinder.find(List.of(new StoryText("a", ""), new StoryText("b", " \n—"))));
	}

	@Test
	void whatStandsAroundTheArticleDoesNotCount() {
		String text = "Ferry aground. More on the strike.";
		assertEquals("Ferry aground." + " ".repeat(20), StoryText.of("a", text,
				List.of(new Zone(ZoneKind.boilerplate, new Span(14, 34)))).text());
	}
}
