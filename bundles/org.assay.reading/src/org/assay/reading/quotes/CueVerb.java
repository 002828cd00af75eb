package org.assay.reading.quotes;

import org.assay.reading.Attribution.Stance;

/**
 * A verb that attributes words or thoughts to its subject.
 *
 * @param frames letters for what can follow it, as the word list explains them
 * @param speech whether it means saying rather than thinking or wanting
 */
public record CueVerb(String lemma, Stance stance, String frames, boolean speech) {

	/** Whether it reports whatever its subject is: "the report says", "the move, it said". */
	boolean reports() {
		return switch (lemma) {
		case "say", "tell", "state", "announce", "read", "warn", "report", "note", "add", "claim", "argue", "conclude",
				"suggest", "allege", "show", "find", "reveal", "indicate" ->
			true;
		default -> false;
		};
	}

	/** Whether "to" and "with" after it name who listens: "talked to the guild". */
	boolean addresses() {
		return switch (lemma) {
		case "talk", "speak", "lecture", "preach", "testify", "lie", "apologise", "apologize", "plead", "whine" -> true;
		default -> false;
		};
	}

	/** Whether what it names happens at a place and takes a while: "spoke in the hall", "voted on Monday". */
	boolean happens() {
		return addresses() || lemma.equals("vote") || lemma.equals("campaign");
	}

	boolean takes(char frame) {
		return frames.indexOf(frame) >= 0;
	}
}
