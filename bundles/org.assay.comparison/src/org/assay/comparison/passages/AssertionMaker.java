package org.assay.comparison.passages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.words.Conditions;
import org.assay.comparison.words.Vocabulary;
import org.assay.comparison.words.Word;
import org.assay.reading.Attribution;
import org.assay.reading.Claim;
import org.assay.reading.Claim.Polarity;
import org.assay.reading.Claim.Role;
import org.assay.reading.Claim.Slot;
import org.assay.text.Span;

/** Makes claims of one sentence ready to be compared. */
final class AssertionMaker {
	private static final Set<String> SPEAKERS_OWN = Set.of("i", "i'm", "i've");
	/** Whom else the speaker means, nobody says. */
	private static final Set<String> GROUPS_OWN = Set.of("we", "we're", "we've", "we'll", "our");
	/** "Nothing less than", "not only", and "not until May" or "no ship until May", which say that it is so from May on. */
	private static final Pattern NO_DENIAL = Pattern
			.compile("(?i)(?:no|not|nothing|none)\\s+(?:less|fewer|more|only|but|just)"
					+ "\\b|(?:not|no|nobody|nothing|none|never|\\w+n['’]t)\\b[^.;:]*\\b(?:until|till)\\b");
	private static final Set<String> IN_PHRASES = Set.of("possible", "likely");
	private static final int PHRASE_LENGTH = 12;
	/** "If at all possible", "as likely" hedge nothing. */
	private static final Pattern PHRASE = Pattern.compile("(?i)\\b(?:if|at all|as|when|where|wherever)\\s+$");
	/** What comes right before "not" where it denies no verb but sets one thing against another: "by error, and not by a fault". */
	private static final Pattern CONTRAST = Pattern.compile("(?i)(?:[,;\u2014\u2013]|\\b(?:and|but|or))\\s+$");
	private static final Pattern CONTRAST_END = Pattern.compile("[,;:.!?\u2014\u2013\u201d\"]|\\bbut\\b");
	/** What one can see, hear or find is no guess. */
	private static final Pattern ABLE = Pattern
			.compile("(?i)\\s+(?:(?:only|still|clearly|easily|barely|hardly|just|also)\\s+)?"
					+ "(?:be\\s+)?(?:seen?|heard?|felt|feel|smelt|smelled|smell|found|find|read|reached|told|tell|afford|remember)\\b");
	private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "this", "that", "who", "which",
			"you");

	private final ComparedDocument document;
	private final Vocabulary vocabulary;
	private final Keys keys;

	AssertionMaker(ComparedDocument document, Vocabulary vocabulary, Keys keys) {
		this.document = document;
		this.vocabulary = vocabulary;
		this.keys = keys;
	}

	/** @param sentence that the claim begins in */
	Assertion make(Claim claim, Span sentence) {
		Span content = claim.content().stream().reduce(Span::cover).orElseThrow();
		List<Word> words = claim.content().stream().flatMap(s -> words(s).stream()).toList();
		String speaker = claim.attribution().map(Attribution::speaker).map(keys::of).orElse("");
		Set<String> subject = subject(claim, speaker);
		Set<String> predicate = new LinkedHashSet<>();
		slots(claim, Role.predicate).flatMap(s -> words(s.span()).stream()).filter(vocabulary::isContent)
				.filter(w -> claim.figures().isEmpty() || !vocabulary.is("measure", w))
				.forEach(v -> predicate.add(v.root()));
		boolean noun = slots(claim, Role.predicate).findAny().isEmpty() && claim.attribution().isPresent();
		if (noun) {
			claim.attribution().get().cue().stream().flatMap(c -> words(c).stream()).filter(vocabulary::isContent)
					.forEach(w -> predicate.add(w.root()));
			if (!speaker.isEmpty() && !predicate.isEmpty()) {
				subject.add("@" + speaker);
			}
		}
		if (subject.isEmpty() || noun) {
			claim.attribution().stream().flatMap(a -> a.source().stream()).filter(s -> isVerbOf(s, claim))
					.forEach(s -> subject.addAll(keys.all(words(s))));
		}
		List<Span> conditions = conditions(claim, content, sentence);
		List<Span> contrasts = contrasts(words, sentence);
		List<Span> hedges = hedges(claim, words).stream()
				.filter(h -> claim.times().stream().noneMatch(t -> t.span().overlaps(h))).toList();
		List<Word> rest = words.stream().filter(w -> conditions.stream().noneMatch(c -> c.overlaps(w.span())))
				.filter(w -> contrasts.stream().noneMatch(c -> c.overlaps(w.span())))
				.filter(w -> claim.figures().stream().noneMatch(f -> f.span().overlaps(w.span()))).toList();
		Set<String> object = new LinkedHashSet<>(keys.all(rest.stream()
				.filter(w -> hedges.stream().noneMatch(h -> h.overlaps(w.span()))).toList()));
		Set<String> terms = keys.all(rest);
		Set<String> theme = theme(claim, subject);
		if (noun) {
			terms.addAll(predicate);
		}
		slots(claim, Role.what).filter(s -> !content.overlaps(s.span()))
				.forEach(s -> object.addAll(keys.all(words(s.span()))));
		slots(claim, Role.who, Role.what).filter(s -> !content.overlaps(s.span()))
				.forEach(s -> terms.addAll(keys.all(words(s.span()))));
		object.removeAll(subject);
		object.removeAll(predicate);
		return new Assertion(claim, whole(claim, content, sentence, noun), speaker, subject, predicate, object, theme,
				terms, conditions, hedges, isNegative(claim, content, words, conditions, contrasts, noun));
	}

	/** Whom or what a verb in the passive is said of, where nobody is said to do it. */
	private Set<String> theme(Claim claim, Set<String> subject) {
		Set<String> theme = new LinkedHashSet<>();
		if (subject.isEmpty()) {
			int verb = slots(claim, Role.predicate).mapToInt(s -> s.span().begin()).min().orElse(0);
			slots(claim, Role.what).filter(s -> s.span().begin() < verb)
					.forEach(s -> theme.addAll(keys.all(words(s.span()))));
		}
		return theme;
	}

	/** With who says what, where a claim without a verb of its own says little: "claimed" and "victory". */
	private Span whole(Claim claim, Span content, Span sentence, boolean noun) {
		if (!noun && !isInfinitive(content)) {
			return content;
		}
		return Stream.concat(claim.attribution().stream().flatMap(a -> a.source().stream()),
				claim.attribution().stream().flatMap(a -> a.cue().stream()))
				.filter(s -> !s.isEmpty() && sentence.contains(s) && s.begin() < content.begin())
				.reduce(content, Span::cover);
	}

	private boolean isInfinitive(Span content) {
		return document.text().startsWith("to ", content.begin());
	}

	/** Stretches that only say what is not meant: "and not by a broken valve". */
	private List<Span> contrasts(List<Word> words, Span sentence) {
		List<Span> found = new ArrayList<>();
		for (Word word : words) {
			if (word.lower().equals("not") && CONTRAST.matcher(before(word)).find()) {
				Matcher end = CONTRAST_END.matcher(document.text()).region(word.span().end(), sentence.end());
				found.add(new Span(word.span().begin(), end.find() ? end.start() : sentence.end()));
			}
		}
		return found;
	}

	/** "Has not claimed victory" and "does not plan to sell" deny, though the words that are not claimed do not. */
	private boolean isNegative(Claim claim, Span span, List<Word> words, List<Span> conditions, List<Span> contrasts,
			boolean noun) {
		Matcher none = NO_DENIAL.matcher(document.text());
		List<Word> denials = words.stream().filter(w -> vocabulary.is("negation", w))
				.filter(w -> !none.region(w.span().begin(), span.end()).lookingAt()).toList();
		long own = denials.stream().filter(w -> Stream.concat(conditions.stream(), contrasts.stream())
				.noneMatch(s -> s.overlaps(w.span()))).count();
		boolean printed = own % 2 == 1;
		boolean read = claim.polarity() == Polarity.negative && own == denials.size()
				&& !none.region(span.begin(), span.end()).find();
		boolean unspoken = (noun || isInfinitive(span))
				&& claim.attribution().filter(Attribution::negated).isPresent();
		return unspoken ? !printed : printed || read;
	}

	private Set<String> subject(Claim claim, String speaker) {
		Set<String> subject = new LinkedHashSet<>();
		slots(claim, Role.who).forEach(slot -> {
			String printed = document.words(slot.span()).toLowerCase(Locale.ROOT).replace('’', '\'');
			if (SPEAKERS_OWN.contains(printed)) {
				subject.add("@" + speaker);
			} else if (PRONOUNS.contains(printed)) {
				String value = slot.value().toLowerCase(Locale.ROOT);
				if (!value.equals(printed)) {
					subject.add("@" + keys.of(slot.value()));
				}
			} else if (!GROUPS_OWN.contains(printed)) {
				subject.addAll(keys.all(words(slot.span())));
			}
		});
		return subject;
	}

	/** Whether the source does what the claim's own verb says: "the council rejected the plan". */
	private static boolean isVerbOf(Span source, Claim claim) {
		List<Span> cue = claim.attribution().orElseThrow().cue();
		return !source.isEmpty() && (slots(claim, Role.predicate).findAny().isEmpty()
				|| slots(claim, Role.predicate).anyMatch(s -> cue.stream().anyMatch(c -> c.overlaps(s.span()))));
	}

	private List<Span> conditions(Claim claim, Span span, Span sentence) {
		List<Span> found = new ArrayList<>();
		List<Span> printed = Conditions.find(document.text(),
				new Span(span.begin(), Math.max(span.end(), sentence.end())));
		Stream<Span> attributed = claim.attribution().map(Attribution::conditions).orElse(List.of()).stream()
				.filter(c -> claim.content().stream().anyMatch(c::overlaps));
		Stream.of(attributed, slots(claim, Role.condition).map(Slot::span), printed.stream().filter(span::overlaps))
				.flatMap(s -> s)
				.map(s -> printed.stream().filter(p -> p.contains(s)).findFirst().orElse(s))
				.filter(s -> Conditions.isReal(document.words(s).strip()))
				.filter(s -> found.stream().noneMatch(f -> f.overlaps(s))).forEach(found::add);
		return found;
	}

	/** Hedging words of the claim and of the cue that attributes it. */
	private List<Span> hedges(Claim claim, List<Word> words) {
		Optional<Attribution> attribution = claim.attribution();
		Stream<Word> cue = attribution.stream().flatMap(a -> a.cue().stream()).flatMap(c -> words(c).stream());
		return Stream.concat(words.stream(), cue).filter(w -> vocabulary.is("hedge", w))
				.filter(w -> !IN_PHRASES.contains(w.lower()) || !PHRASE.matcher(before(w)).find())
				.filter(w -> !w.lower().equals("could") || !isAble(w)).map(Word::span)
				.toList();
	}

	private boolean isAble(Word could) {
		return ABLE.matcher(document.text()).region(could.span().end(), document.text().length()).lookingAt();
	}

	private String before(Word word) {
		return document.text().substring(Math.max(0, word.span().begin() - PHRASE_LENGTH), word.span().begin());
	}

	private List<Word> words(Span span) {
		return vocabulary.words(document.text(), span);
	}

	private static Stream<Slot> slots(Claim claim, Role... roles) {
		return claim.slots().stream().filter(s -> List.of(roles).contains(s.role()));
	}
}
