package org.assay.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/** Finds what a statement depends on: "if ...", "unless ...", "provided that ...". */
public final class Conditions {

	private final TaggedTokens tagged;
	private final Tokens tokens;

	public Conditions(TaggedTokens tagged) {
		this.tagged = tagged;
		tokens = tagged.tokens();
	}

	List<Range> within(List<Range> content) {
		List<Range> found = new ArrayList<>();
		for (Range range : content) {
			for (int i = range.from(); i < range.to(); i++) {
				if (opens(i, range.from())) {
					int end = end(i + 1, range.to());
					found.add(new Range(i, end));
					i = end;
				}
			}
		}
		return found;
	}

	/** Whether a condition begins at the token; "if" right after a cue only reports a question. */
	public boolean opens(int i, int from) {
		boolean word = tokens.in(i, "if", "unless", "provided", "providing", "assuming")
				|| tokens.in(i, "as", "so") && tokens.is(i + 1, "long") && tokens.is(i + 2, "as");
		boolean clause = !tokens.in(i, "provided", "providing", "assuming") || tokens.is(i + 1, "that");
		return isInverted(i, from) || word && clause
				&& !tokens.in(i - 1, "as", "even", "ask", "asked", "wonder", "wondered", "whether", "see")
				&& !(i > from && tokens.is(i + 1, "not"));
	}

	/** "should the state pay", "had he known": a clause of its own that opens with the auxiliary and is no question. */
	public boolean isInverted(int i, int from) {
		boolean opens = tokens.in(i, "should", "had", "were") && (i == from || tokens.in(i - 1, ",", ";", "—"));
		PartOfSpeech next = tagged.tag(i + 1);
		boolean subject = next.isNominal() || next == PartOfSpeech.determiner || next == PartOfSpeech.possessive;
		if (!opens || !subject || tokens.is(i, "had") && !isPerfect(i + 2)) {
			return false;
		}
		int end = i + 1;
		while (end < tokens.size() && !tokens.in(end, ".", "?", "!")) {
			end++;
		}
		return !tokens.is(end, "?");
	}

	/** "had the mayor known", and not "had 44 per cent": what somebody had done follows in the same clause. */
	private boolean isPerfect(int from) {
		for (int i = from; i < tokens.size() && !tokens.in(i, ",", ";", ".", "?", "!", "—", "and", "but"); i++) {
			if (tagged.is(i, PartOfSpeech.participle) || tagged.is(i, PartOfSpeech.past)) {
				return true;
			}
		}
		return false;
	}

	/** A condition ends at a comma before the main clause, or with its own clause. */
	public int end(int from, int to) {
		for (int i = from; i < to; i++) {
			if (tokens.in(i, ",", ";", "—", "--") || tokens.is(i, "then") && tagged.tag(i + 1) != PartOfSpeech.verb) {
				return i;
			}
		}
		return to;
	}
}
