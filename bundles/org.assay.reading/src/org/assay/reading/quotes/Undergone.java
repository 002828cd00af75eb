package org.assay.reading.quotes;

import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/** Verbs of saying that tell what somebody undergoes, not what they say. */
final class Undergone {

	private static final int LONGEST_REDUCED = 12;

	private final TaggedTokens tagged;
	private final Tokens tokens;
	private final Syntax syntax;

	Undergone(ParsedText text) {
		tagged = text.tagged();
		tokens = text.tokens();
		syntax = text.syntax();
	}

	/** "a guild called Anchor", "pledged sums", "Asked whether", and what {@link #isAside} tells. */
	boolean is(int token) {
		boolean asked = tokens.is(token, "asked") && syntax.hasRelation(token, "advcl")
				&& syntax.dependent(token, "aux", "nsubj") < 0;
		boolean judged = syntax.hasTag(token, "VBN", "VBD") && syntax.hasRelation(token, "oprd");
		boolean told = syntax.tag(token).equals("VBN") && syntax.hasRelation(token, "acl", "amod", "nmod");
		return (asked || told && !isMain(token) || judged || isAside(token)) && syntax.dependent(token, "agent") < 0;
	}

	/** "Police questioned a man": no doubt of theirs. */
	private boolean isInterrogated(int token) {
		int object = syntax.dependent(token, "dobj");
		return object > token && syntax.lemma(token).equals("question") && (syntax.name(object).endsWith("PERSON")
				|| tokens.in(object, "man", "men", "woman", "women", "boy", "boys", "girl", "girls", "suspect",
						"suspects",
						"witness", "witnesses", "people", "teenager", "teenagers", "driver", "him", "her", "them"));
	}

	/** "The chief called on both sides to show restraint": the one finite verb, where the tree has the infinitive or the noun lead. */
	private boolean isMain(int token) {
		int root = token;
		while (syntax.head(root) >= 0) {
			root = syntax.head(root);
		}
		int aux = syntax.dependent(root, "aux");
		boolean infinitive = syntax.hasTag(root, "VB") && aux > token && syntax.hasTag(aux, "TO");
		boolean leads = infinitive && syntax.hasRelation(syntax.head(token), "nsubj") || syntax.head(token) == root;
		return leads && tokens.is(token, "called") && tokens.in(token + 1, "on", "for", "upon");
	}

	/** What the tree takes for the verb of the sentence, though another one is. */
	boolean isAside(int token) {
		return isAsked(token) || isReduced(token) || isInterrogated(token);
	}

	/** "Quill, asked about the toll, said": what stands between the commas tells what Quill was asked. */
	private boolean isAsked(int token) {
		int joined = syntax.dependent(token, "conj");
		return tokens.in(token, "asked", "questioned", "pressed", "told") && tokens.is(token - 1, ",")
				&& syntax.dependent(token, "nsubj") == token - 2 && joined > token && tokens.is(joined - 1, ",");
	}

	/** "Two clerks briefed on the report confirmed it": another verb follows that has no subject of its own. */
	private boolean isReduced(int token) {
		if (!syntax.hasTag(token, "VBD", "VBN") || !tokens.lower(token).endsWith("ed")) {
			return false;
		}
		for (int i = token + 1; i < token + LONGEST_REDUCED; i++) {
			boolean stops = !tokens.isWord(i) || tokens.in(i, "and", "but", "or", "that", "who", "which", "whether",
					"if", "to") || syntax.hasTag(i, "VB", "VBG", "VBN", "PRP", "WP");
			if (stops || tagged.isFinite(i)) {
				return !stops && syntax.hasTag(i, "VBD", "VBZ") && syntax.dependent(i, "nsubj", "nsubjpass", "mark") < 0
						&& !syntax.hasRelation(i, "ccomp", "relcl", "aux", "auxpass");
			}
		}
		return false;
	}
}
