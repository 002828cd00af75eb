package org.assay.reading.en.internal;

import java.util.List;

/** What a feature asks about a token; the names are those of the models' templates. */
enum Field {
	WORD_FORM_SIMPLIFIED, WORD_FORM_SIMPLIFIED_LOWERCASE, WORD_SHAPE, PREFIX, SUFFIX, LEMMA, PART_OF_SPEECH_TAG,
	NAMED_ENTITY_TAG, DEPENDENCY_LABEL, VALENCY,
	/** One value in a joined feature, several in a set. */
	AMBIGUITY_CLASSES,
	/** Sets only. */
	ORTHOGRAPHIC, POSITIONAL, WORD_CLUSTERS, NAMED_ENTITY_GAZETTEERS;

	private static final List<Text> FIRST = List.of(Text.of("0"));
	private static final List<Text> LAST = List.of(Text.of("1"));

	/** The token's value; null when it has none. The length is that of a prefix or suffix. */
	Text value(Token token, int length) {
		return switch (this) {
		case WORD_FORM_SIMPLIFIED -> token.simplifiedText;
		case WORD_FORM_SIMPLIFIED_LOWERCASE -> token.lowerText;
		case WORD_SHAPE -> token.shape;
		case PREFIX -> length < token.lower.length() ? Text.of(token.lower.substring(0, length)) : null;
		case SUFFIX -> length < token.lower.length()
				? Text.of(token.lower.substring(token.lower.length() - length))
				: null;
		case LEMMA -> token.lemmaText;
		case PART_OF_SPEECH_TAG -> text(token.pos);
		case NAMED_ENTITY_TAG -> text(token.name);
		case DEPENDENCY_LABEL -> token.relationText;
		case VALENCY -> token.valency();
		case AMBIGUITY_CLASSES -> token.ambiguity;
		case ORTHOGRAPHIC, POSITIONAL, WORD_CLUSTERS, NAMED_ENTITY_GAZETTEERS -> null;
		};
	}

	private static Text text(Label label) {
		return label == null ? null : label.text();
	}

	/** The token's values, where this is a set. */
	List<Text> values(Token token) {
		return switch (this) {
		case AMBIGUITY_CLASSES -> token.ambiguities;
		case ORTHOGRAPHIC -> Spelling.of(token);
		case POSITIONAL -> token.first ? FIRST : token.last ? LAST : Token.NOTHING;
		case WORD_CLUSTERS -> token.clusters;
		case NAMED_ENTITY_GAZETTEERS -> token.gazetteers;
		default -> Token.NOTHING;
		};
	}
}
