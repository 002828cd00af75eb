import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The sentences to compare: those in sentences.txt, made-up news, and words thrown together. Always the same. */
final class Sample {

	private static final int NEWS = 500;
	private static final int MIXED = 150;
	private static final String[] PERSONS = { "Lena Hartwig", "President Okonkwo", "Mr. Delacroix", "Ibrahim al - Masri",
			"Sir Colin Peake", "Anna", "J. R. Whitcombe", "Prime Minister Tanaka", "Gen. Viktor Zorin", "O'Rourke" };
	private static final String[] BODIES = { "the Ministry of Defence", "Gazprom", "the World Health Organization",
			"Northwind Energy plc", "the European Commission", "a spokeswoman", "two officials", "Reuters", "the NATO",
			"Harvard University", "the rebels", "the opposition Civic Union", "Amnesty International", "Deutsche Bank" };
	private static final String[] PLACES = { "Kharkiv", "the Black Sea", "Buenos Aires", "northern Iraq", "Ohio",
			"the West Bank", "Tbilisi , Georgia", "Western Europe", "Vladivostok", "the Gulf of Aden", "Utrecht" };
	private static final String[] TIMES = { "on Monday", "last week", "in March 2019", "two days ago", "since 1997",
			"in the third quarter", "at 14:30 GMT", "over the weekend", "by the end of the decade", "on 3 May" };
	private static final String[] AMOUNTS = { "$ 12 million", "about 350 tonnes", "25 %", "more than 1,400 people",
			"half of its reserves", "3.75 percentage points", "€ 900,000", "a dozen aircraft", "60,000 barrels a day" };
	private static final String[] SAYINGS = { "said", "claimed", "denied", "insisted", "has repeatedly warned", "admitted",
			"reported", "did not say", "told lawmakers", "is expected to announce" };
	private static final String[] CLAUSES = { "the bridge had been destroyed", "exports would fall by",
			"no agreement was reached", "the army seized", "rates will remain unchanged", "it spent", "they had lost",
			"the reactor was never switched off", "its troops withdrew", "the two sides exchanged prisoners" };
	private static final String[] TAILS = { ", citing unnamed sources", ", although no proof was given",
			"before the talks began", ", which analysts doubt", "because of the drought", "in a statement",
			"to avoid sanctions", ", up from last year", "and asked for help", ", the daily Morgenpost wrote" };
	private static final String[] ODD = { "n't", "'s", "“", "”", "--", "...", "!!!!", "http://a.example/x?y=1", "v1.2.3",
			"12-34", "$1,000.50", "1990s", "A.B.C.", "e-mail", "ПРАВДА", "日本", "x=y", "50%", "#1", "MixedCase",
			"ALLCAPS", "data.csv", "archive.zip", "me@mail.example", "3rd", "twenty-five", "±5", "½", "’", "•", "—",
			"Straße", "Éire", "10:15", "-7", "+3.5", "1/2", "0", "(", ")", "[", "]", "&", "\\", "/", "_", "a_b" };

	private final Random random = new Random(20250226);

	/** Words are parted by spaces already. */
	static List<List<String>> sentences(Path written) throws IOException {
		List<List<String>> sentences = new ArrayList<>();
		for (String line : Files.readAllLines(written)) {
			if (!line.isBlank()) {
				sentences.add(words(line));
			}
		}
		List<String> vocabulary = new ArrayList<>(sentences.stream().flatMap(List::stream).distinct().sorted().toList());
		Sample sample = new Sample();
		for (int i = 0; i < NEWS; i++) {
			sentences.add(words(sample.news()));
		}
		vocabulary.addAll(Arrays.asList(ODD));
		for (int i = 0; i < MIXED; i++) {
			sentences.add(sample.mixed(vocabulary));
		}
		return sentences;
	}

	private static List<String> words(String line) {
		return List.of(line.trim().split(" +"));
	}

	private String any(String... choices) {
		return choices[random.nextInt(choices.length)];
	}

	private String speaker() {
		return random.nextBoolean() ? any(PERSONS) : any(BODIES);
	}

	private String clause() {
		String clause = any(CLAUSES);
		String object = random.nextBoolean() ? any(AMOUNTS) : "";
		return clause + " " + object + " in " + any(PLACES);
	}

	private String news() {
		String speaker = speaker();
		String line = switch (random.nextInt(6)) {
			case 0 -> speaker + " " + any(SAYINGS) + " " + any(TIMES) + " that " + clause() + " " + any(TAILS);
			case 1 -> "“ " + clause() + " , ” " + speaker + " " + any(SAYINGS) + " " + any(TIMES);
			case 2 -> any(TIMES) + " , " + speaker + " of " + any(PLACES) + " " + any(SAYINGS) + " " + clause();
			case 3 -> "according to " + speaker + " , " + clause() + " " + any(TIMES) + " " + any(TAILS);
			case 4 -> speaker + " 's decision to give " + any(BODIES) + " " + any(AMOUNTS) + " angered " + any(PERSONS);
			default -> clause() + " , while " + speaker() + " " + any(SAYINGS) + " that " + clause();
		};
		return Character.toUpperCase(line.charAt(0)) + line.substring(1) + " .";
	}

	private List<String> mixed(List<String> vocabulary) {
		List<String> words = new ArrayList<>();
		for (int i = 1 + random.nextInt(35); i > 0; i--) {
			words.add(vocabulary.get(random.nextInt(vocabulary.size())));
		}
		return List.copyOf(words);
	}
}
