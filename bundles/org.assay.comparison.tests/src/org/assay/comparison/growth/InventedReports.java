package org.assay.comparison.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up cases: stories of invented places and people, each told by several reports in varied words, some of which
 * disagree. The same seed gives the same case. Synthetic: it grows like real cases, it does not read like them.
 */
public final class InventedReports {
	private static final String[] HEADS = { "Nor", "East", "Alder", "Brem", "Carn", "Dun", "Fal", "Gor", "Hal", "Ister",
			"Kel",
			"Lorn", "Mar", "Ost", "Pel", "Quin", "Ras", "Sel", "Tor", "Ul", "Ver", "Wex", "Yar", "Zel" };
	private static final String[] TAILS = { "haven", "port", "holm", "wick", "ford", "by", "mouth", "stead", "vik",
			"mere",
			"dale", "ness" };
	private static final String[] FIRST = { "Ada", "Bo", "Ida", "Tom", "Una", "Lars", "Mina", "Otto", "Pia", "Rolf",
			"Sif",
			"Vera" };
	private static final String[] EVENTS = { "fire|burned|warehouse", "flood|flooded|hospital",
			"strike|closed|shipyard",
			"explosion|destroyed|refinery", "landslide|buried|railway", "robbery|emptied|museum",
			"collision|sank|ferry",
			"outbreak|shut|school", "collapse|crushed|stadium", "storm|wrecked|lighthouse" };
	private static final String[] TOPICS = ("tide orchard railway library harvest budget bridge choir quarry market tram forest "
			+ "clinic museum tunnel vineyard archive reservoir theatre observatory bakery lantern "
			+ "granary canal dairy foundry kiosk meadow nursery pavilion pump rink sawmill shelter "
			+ "stable tannery terrace tower turbine viaduct wharf windmill workshop abbey aqueduct "
			+ "arcade barn beacon brewery cabin cannery cellar chapel cistern cloister cottage "
			+ "courtyard crane dike ditch ferry fountain gallery garage gate greenhouse hedge hostel "
			+ "hut inn jetty kiln kitchen laundry lock lodge mill mint monument nest oven palace "
			+ "parlour path pier playground plaza pond porch prison pylon ramp ranch road roof ruin "
			+ "school shed shrine silo slope spring stadium staircase station statue studio swamp "
			+ "tavern temple trail vault wall well wood yard zoo").split(" ");
	private static final String[] VERBS = ("reopened delayed measured repaired praised surveyed painted inspected counted visited "
			+ "planned discussed drained lit mapped heated fenced insured rented named cleaned guarded "
			+ "moved photographed described tested weighed decorated enlarged emptied sketched valued "
			+ "blessed admired forgot ignored financed designed paved levelled polished copied numbered "
			+ "sealed labelled watched toured audited lowered warmed ventilated sanded framed stocked "
			+ "scrubbed filmed staffed").split(" ");
	private static final String[] WHEN = { "too late", "in the dark", "for nothing", "by hand", "with old tools",
			"behind closed doors", "on a whim", "under pressure", "out of season", "for the neighbours",
			"in two shifts",
			"by mistake" };
	private static final int DISAGREE = 8;

	private final Random random;

	public InventedReports(long seed) {
		random = new Random(seed);
	}

	/** A report and the number of the story it tells. */
	public record Report(int story, String text) {
	}

	/**
	 * @param documents how many reports
	 * @param perStory  how many of them tell one story, on average
	 * @param sentences of each report
	 */
	public List<Report> reports(int documents, int perStory, int sentences) {
		List<Report> reports = new ArrayList<>();
		for (int story = 0; reports.size() < documents; story++) {
			Facts facts = new Facts();
			int tellers = Math.min(documents - reports.size(), 1 + random.nextInt(2 * perStory - 1));
			for (int i = 0; i < tellers; i++) {
				reports.add(new Report(story, facts.told(sentences)));
			}
		}
		return reports;
	}

	private String one(String... of) {
		return of[random.nextInt(of.length)];
	}

	private String name() {
		return one(HEADS) + one(TAILS);
	}

	/** What happened in one story. */
	private final class Facts {
		private final String place = name() + " " + name();
		private final String[] event = one(EVENTS).split("\\|");
		private final String chief = one(FIRST) + " " + name();
		private final String witness = one(FIRST) + " " + name();
		private final int dead = 2 + random.nextInt(60);
		private final int cost = 2 + random.nextInt(900);
		private final String day = one("Monday", "Tuesday", "Wednesday", "Thursday");
		private final String topic = one(TOPICS) + " " + one(TOPICS);

		String told(int sentences) {
			StringBuilder text = new StringBuilder();
			text.append(one("Deadly ", "Sudden ", "Great ")).append(event[0]).append(" at the ").append(event[2])
					.append(" of ").append(place).append("\n\n");
			boolean other = random.nextInt(DISAGREE) == 0;
			int count = other ? dead + 5 : dead;
			line(text, one("A " + event[0] + " " + event[1] + " the " + event[2] + " of " + place + " on " + day,
					"The " + event[2] + " of " + place + " was " + event[1] + " by a " + event[0] + " on " + day));
			line(text, one(count + " people died in the " + event[0] + ", the police of " + place + " said",
					"The " + event[0] + " killed " + count + " people, according to the police of " + place));
			line(text, "The damage " + one("is put at", "amounts to", "may reach") + " $" + cost + " million, " + chief
					+ " said");
			line(text, "“The " + topic + " of " + place + " will " + (other ? "not " : "") + "be rebuilt within a year"
					+ one("", " if the state pays") + ",” " + chief + " told reporters");
			line(text, witness + one(" denied", " confirmed") + " that the " + event[2] + " had been unsafe");
			for (int i = 5; i < sentences; i++) {
				line(text, filler());
			}
			return text.toString();
		}

		private String filler() {
			String thing = one(TOPICS);
			return switch (random.nextInt(5)) {
			case 0 -> "The " + thing + " near the " + one(TOPICS) + " was " + one(VERBS) + " in "
					+ (1990 + random.nextInt(40));
			case 1 ->
				one(FIRST) + " " + name() + " " + one(VERBS) + " the " + thing + " for " + (2 + random.nextInt(90))
						+ " days";
			case 2 ->
				"“" + one("We ", "They ", "Nobody ") + one(VERBS) + " the " + thing + " " + one(WHEN) + ",” "
						+ one(chief, witness) + " said";
			case 3 -> "The " + event[2] + " of " + place + " has a " + thing + " of its own, which the council "
					+ one(VERBS);
			default -> "In " + name() + " the " + thing + " cost " + (10 + random.nextInt(900)) + ",000 euros a year";
			};
		}

		private void line(StringBuilder text, String sentence) {
			text.append(sentence).append(random.nextInt(4) == 0 ? ".\n\n" : ". ");
		}
	}
}
