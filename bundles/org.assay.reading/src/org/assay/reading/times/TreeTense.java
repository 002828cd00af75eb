package org.assay.reading.times;

import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.Tokens;

/** Which way the verb looks that an expression depends on by the tree. */
final class TreeTense {

	private static final int HIGHEST = 12;

	private final Syntax syntax;
	private final Tokens tokens;

	TreeTense(Syntax syntax, Tokens tokens) {
		this.syntax = syntax;
		this.tokens = tokens;
	}

	/** {@code none} where the sentence has no tree or the expression hangs on no verb that tells. */
	Tense at(int token) {
		int noun = token;
		while (syntax.hasRelation(noun, "det", "amod", "nmod", "num", "compound", "appos")) {
			noun = syntax.head(noun);
		}
		if (isWritten(syntax.head(noun))) {
			return Tense.past;
		}
		if (isProposed(noun) || isCalledFor(syntax.head(noun))) {
			return Tense.future;
		}
		int at = syntax.head(token);
		boolean owner = tokens.in(token + 1, "'s", "’s");
		for (int i = 0; i < HIGHEST && at >= 0; i++) {
			Tense tense = syntax.tag(at).startsWith("VB") ? of(at) : Tense.none;
			if (tense != Tense.none) {
				return owner && tense == Tense.future && !promises(at) ? Tense.past : tense;
			}
			at = syntax.head(at);
		}
		return Tense.none;
	}

	/** "an email from November": what is there has been written. */
	private boolean isWritten(int from) {
		return tokens.is(from, "from") && tokens.in(syntax.head(from), "email", "e-mail", "letter", "memo", "report",
				"note",
				"document", "post", "message", "video", "photo", "photograph", "image", "images", "footage", "study",
				"survey", "poll", "statement", "interview", "recording", "emails", "letters", "documents", "records");
	}

	/** "suggested October 12 as a date": a day that is still to be agreed. */
	private boolean isProposed(int day) {
		boolean object = syntax.hasRelation(day, "dobj")
				|| syntax.hasRelation(day, "npadvmod") && syntax.head(day) == day - 1;
		return object && switch (syntax.lemma(syntax.head(day))) {
		case "suggest", "propose", "eye", "pencil" -> true;
		default -> false;
		};
	}

	/** "a call for a vote before the summer": what is asked for is still to come. */
	private boolean isCalledFor(int before) {
		int wanted = tokens.is(before, "before") ? syntax.head(before) : -1;
		int preposition = syntax.hasRelation(wanted, "pobj") ? syntax.head(wanted) : -1;
		return tokens.is(preposition, "for") && tokens.in(syntax.head(preposition), "call", "calls", "demand",
				"demands",
				"plea", "appeal", "plan", "plans", "hope", "hopes", "called", "calling", "hoped", "asked");
	}

	/** What somebody would do about "Monday's ruling" does not tell that it is to come; what somebody will do about it may. */
	private boolean promises(int verb) {
		int auxiliary = syntax.dependent(verb, "aux");
		return auxiliary >= 0 && tokens.in(auxiliary, "will", "'ll", "’ll", "wo", "shall");
	}

	/** "could not be reached on Monday", "nobody could find it": told of what was tried. */
	private boolean failed(int verb) {
		int subject = syntax.dependent(verb, "nsubj", "nsubjpass");
		boolean nobody = subject >= 0 && (tokens.in(subject, "nobody", "none", "nothing", "neither")
				|| tokens.in(subject - 1, "no", "neither") || tokens.in(subject - 2, "no", "neither"));
		return nobody || syntax.dependent(verb, "neg") >= 0;
	}

	private Tense of(int verb) {
		int auxiliary = syntax.dependent(verb, "aux", "auxpass");
		boolean told = syntax.hasTag(verb, "VBD") || auxiliary < 0 && syntax.dependent(verb, "nsubj") >= 0
				&& syntax.hasTag(verb, "VBN") || tokens.in(auxiliary, "was", "were", "had");
		if (!told && (isArranging(syntax.lemma(verb)) || isTimetabled(verb))) {
			return Tense.future;
		}
		Tense tense = auxiliaries(verb);
		if (tense != Tense.none) {
			return tense;
		}
		return switch (syntax.tag(verb)) {
		case "VBD", "VBN" -> Tense.past;
		case "VBZ", "VBP" -> Tense.present;
		default -> Tense.none;
		};
	}

	/** "has scheduled a meeting for Friday": what is arranged lies ahead unless it is told that it once was. */
	private static boolean isArranging(String lemma) {
		return switch (lemma) {
		case "schedule", "slate", "postpone", "reschedule", "book", "expect", "plan" -> true;
		default -> false;
		};
	}

	/** "The hearing resumes on Monday": what goes on, opens or ends at a set time, told in the present tense. */
	private boolean isTimetabled(int verb) {
		int subject = syntax.dependent(verb, "nsubj");
		boolean thing = subject >= 0 && syntax.hasTag(subject, "NN", "NNS") && syntax.name(subject).equals("O");
		boolean alone = syntax.hasTag(verb, "VBZ", "VBP")
				&& syntax.dependent(verb, "aux", "dobj", "ccomp", "xcomp") < 0;
		return thing && alone && switch (syntax.lemma(verb)) {
		case "continue", "resume", "begin", "start", "open", "reopen", "close", "end", "expire", "reconvene",
				"conclude" ->
			true;
		default -> false;
		};
	}

	/** "declined to say on Monday", "began to leave on Monday": both are one act. */
	private boolean isAtOnce(int infinitive) {
		return switch (syntax.lemma(syntax.head(infinitive))) {
		case "decline", "refuse", "fail", "manage", "begin", "start", "continue", "try", "attempt", "cease", "stop",
				"bother", "dare", "neglect", "happen", "help", "rush", "struggle" ->
			true;
		default -> false;
		};
	}

	/** What the words before the verb say; an infinitive of purpose looks as the verb above it does. */
	private Tense auxiliaries(int verb) {
		Tense found = Tense.none;
		boolean modal = false;
		for (int at = syntax.firstDependent(verb); at >= 0; at = syntax.nextDependent(at)) {
			if (!syntax.hasRelation(at, "aux", "auxpass")) {
				continue;
			}
			if (syntax.tag(at).equals("MD")) {
				modal = true;
				found = tokens.is(at, "could") && failed(verb) ? Tense.past : Tense.future;
			} else if (syntax.tag(at).equals("TO")) {
				found = syntax.hasRelation(verb, "xcomp", "ccomp") && !isAtOnce(verb)
						|| tokens.in(at - 1, "due", "set", "bound")
								? Tense.future
								: found;
			} else if (tokens.in(at, "have", "had", "has", "did", "was", "were", "'d", "been") && (found == Tense.none
					|| modal && tokens.is(at, "have"))) {
				found = Tense.past;
			} else if (tokens.in(at, "is", "are", "am", "'s", "'re", "'m") && found == Tense.none) {
				found = syntax.tag(verb).equals("VBG") ? Tense.future : Tense.present;
			}
		}
		return found;
	}
}
