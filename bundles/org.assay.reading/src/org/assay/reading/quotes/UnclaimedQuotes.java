package org.assay.reading.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.reading.Attribution.Kind;
import org.assay.reading.Attribution.Stance;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/**
 * Quotations that nothing in their own sentence attributes. A headline often quotes what the text gives to its speaker
 * further down; what nobody in the text says is a scare quote when it is a few words without a verb, and otherwise words
 * whose source the text keeps to itself. Titles, names and words that are mentioned as words are no quotations.
 */
final class UnclaimedQuotes {

	static final String ECHO = "quote.echo";
	static final String SCARE = "quote.scare";
	static final String UNCLAIMED = "quote.unclaimed";

	private static final int LONGEST_SCARE = 7;
	private static final int LONGEST_ECHO = 20;
	/** Words that all stand more often than that in what is quoted tell nobody apart. */
	private static final int MOST_PLACES = 200;
	/** Whoever puts one of these before the words does not share them. */
	private static final Set<String> DISTANCE = Set.of("so-called", "supposed", "alleged", "purported", "self-styled",
			"self-declared", "self-proclaimed", "soi-disant");
	private static final Set<String> NAMING = Set.of("named", "nicknamed", "entitled", "titled", "codenamed",
			"code-named", "headlined", "subtitled", "spelled", "spelt", "pronounced", "aka", "mean", "means", "meaning",
			"meant", "word", "words", "term", "terms", "phrase", "letter", "letters", "hashtag", "acronym", "prefix",
			"suffix", "password", "translates", "translated");
	private static final Set<String> WORKS = Set.of("film", "movie", "book", "novel", "song", "single", "album", "play",
			"musical", "opera", "poem", "painting", "series", "sitcom", "show", "programme", "podcast", "episode",
			"magazine", "newspaper", "essay", "hit", "anthem", "hymn", "ballad", "game", "exhibition", "memoir");

	private final TaggedTokens tagged;
	private final Tokens tokens;
	private final Quotations quotations;
	private final ClauseEnds ends;
	private final List<Unclaimed> all = new ArrayList<>();

	/** @param opens whether it opens its sentence, where a capital tells nothing */
	private record Unclaimed(Quotation quotation, Range words, Kind kind, boolean opens) {
	}

	/** A word within what a draft attributes. */
	private record Place(Draft draft, Range range, int token) {

		/** Whether the same words stand from here on within the range. */
		boolean has(Tokens tokens, Range words, int from) {
			if (from < range.from() || from + words.size() > range.to()) {
				return false;
			}
			for (int i = 0; i < words.size(); i++) {
				if (!tokens.is(from + i, tokens.lower(words.from() + i))) {
					return false;
				}
			}
			return true;
		}
	}

	UnclaimedQuotes(ParsedText text, CueLexicon lexicon) {
		tagged = text.tagged();
		tokens = text.tokens();
		quotations = text.quotations();
		ends = new ClauseEnds(tagged, quotations, lexicon);
	}

	void add(Quotation quotation, Range words, Kind kind, Stretch sentence) {
		all.add(new Unclaimed(quotation, words, kind, quotation.open() <= sentence.from()));
	}

	/** @param drafts what the text attributes to somebody */
	List<Draft> settle(List<Draft> drafts) {
		BitSet attributed = new BitSet();
		drafts.forEach(draft -> draft.content.forEach(range -> attributed.set(range.from(), range.to())));
		Map<String, List<Place>> quoted = all.isEmpty() ? Map.of() : quoted(drafts);
		List<Draft> settled = new ArrayList<>();
		for (Unclaimed each : all) {
			int next = attributed.nextSetBit(each.words().from());
			if (each.quotation().closed() && isText(each.words()) && (next < 0 || next >= each.words().to())
					&& !isTitle(each) && !isMentioned(each)) {
				settled.add(echo(each, quoted).orElseGet(() -> unclaimed(each)));
			}
		}
		return settled;
	}

	/** Where each word stands in what somebody is quoted with. */
	private Map<String, List<Place>> quoted(List<Draft> drafts) {
		Map<String, List<Place>> places = new HashMap<>();
		for (Draft draft : drafts) {
			if (draft.kind == Kind.indirect || draft.source.isEmpty()) {
				continue;
			}
			for (Range range : draft.content) {
				for (int i = range.from(); i < range.to(); i++) {
					places.computeIfAbsent(tokens.lower(i), w -> new ArrayList<>()).add(new Place(draft, range, i));
				}
			}
		}
		return places;
	}

	/** A single letter, a sign or a number between marks is no speech. */
	private boolean isText(Range words) {
		for (int i = words.from(); i < words.to(); i++) {
			if (tokens.isWord(i) && !tokens.startsWithDigit(i) && tokens.word(i).length() > 1) {
				return true;
			}
		}
		return false;
	}

	/** All words but small ones have a capital, as in titles and names; one of them at the begin of a sentence tells nothing. */
	private boolean isTitle(Unclaimed each) {
		int capitals = 0;
		for (int i = each.words().from(); i < each.words().to(); i++) {
			boolean small = !tagged.is(i, PartOfSpeech.noun) && !tagged.is(i, PartOfSpeech.adjective)
					&& !tagged.is(i, PartOfSpeech.adverb) && !tagged.isFinite(i);
			if (tokens.isCapitalised(i)) {
				capitals++;
			} else if (tokens.isWord(i) && !small) {
				return false;
			}
		}
		return capitals > 1 || capitals == 1 && !each.opens();
	}

	/** {@code the word "quay"}, {@code a ship named "Dawn"}, {@code the film "the long way"}. */
	private boolean isMentioned(Unclaimed each) {
		int before = each.quotation().open() - 1;
		while (tokens.in(before, ",", ":")) {
			before--;
		}
		int behind = each.quotation().close() + 1;
		return NAMING.contains(tokens.lower(before)) || WORKS.contains(tokens.lower(before))
				|| tokens.is(before, "as") && tokens.in(before - 1, "known", "translated")
				|| tokens.in(behind, "means", "meaning", "album", "song", "film", "novel");
	}

	/** The words stand within what somebody is quoted with elsewhere, and nobody else is. */
	private Optional<Draft> echo(Unclaimed each, Map<String, List<Place>> quoted) {
		int rarest = each.words().from();
		for (int i = rarest; i < each.words().to(); i++) {
			rarest = places(quoted, i).size() < places(quoted, rarest).size() ? i : rarest;
		}
		List<Place> places = places(quoted, rarest);
		if (each.words().size() > LONGEST_ECHO || places.size() > MOST_PLACES) {
			return Optional.empty();
		}
		int before = rarest - each.words().from();
		Draft found = null;
		for (Place place : places) {
			if (!place.has(tokens, each.words(), place.token() - before)) {
				continue;
			}
			if (found != null && !sameSource(found, place.draft())) {
				return Optional.empty();
			}
			found = found == null ? place.draft() : found;
		}
		return Optional.ofNullable(found).map(draft -> new Draft(each.kind(), List.of(each.words()),
				new Range(each.words().from(), each.words().from()), draft.source, draft.stance, false, ECHO));
	}

	private List<Place> places(Map<String, List<Place>> quoted, int token) {
		return quoted.getOrDefault(tokens.lower(token), List.of());
	}

	private boolean sameSource(Draft one, Draft other) {
		Range a = one.source.orElseThrow();
		Range b = other.source.orElseThrow();
		return a.equals(b) || Arrays.equals(lower(a), lower(b));
	}

	private String[] lower(Range range) {
		return tokens.wordList(range.from(), range.to()).stream().map(word -> word.toLowerCase(Locale.ROOT))
				.toArray(String[]::new);
	}

	private Draft unclaimed(Unclaimed each) {
		Optional<Range> distance = distance(each.quotation().open());
		boolean scare = each.words().size() <= LONGEST_SCARE && !ends.hasFinite(each.words().from(),
				each.words().to());
		Range cue = distance.orElse(new Range(each.words().from(), each.words().from()));
		return new Draft(each.kind(), List.of(each.words()), cue, Optional.empty(),
				distance.isPresent() ? Stance.doubts : Stance.reports, false, scare ? SCARE : UNCLAIMED);
	}

	/** The word before the marks by which the text keeps its distance; it may be several tokens with hyphens between. */
	private Optional<Range> distance(int open) {
		if (open == 0 || quotations.innermostAt(open - 1) >= 0) {
			return Optional.empty();
		}
		int first = open - 1;
		while (first > 0 && first > open - 3 && !tokens.spaceBefore(first)) {
			first--;
		}
		Range word = new Range(first, open);
		return DISTANCE.contains(String.join("", lower(word))) ? Optional.of(word) : Optional.empty();
	}
}
