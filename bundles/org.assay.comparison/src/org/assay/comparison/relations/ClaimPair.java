package org.assay.comparison.relations;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.comparison.passages.Assertion;
import org.assay.comparison.passages.Matter;
import org.assay.comparison.passages.Passage;
import org.assay.comparison.passages.PassagePair;
import org.assay.comparison.words.Stems;
import org.assay.comparison.words.Vocabulary;
import org.assay.comparison.words.Word;
import org.assay.reading.Claim.Role;
import org.assay.reading.Figure;
import org.assay.text.Edtf;

/**
 * Two claims that may speak of one thing, and how far their parts do.
 *
 * @param subject   how the subjects match
 * @param predicate how the verbs match
 * @param object    how what is said about the subjects matches
 * @param common    keys that both claims have
 * @param share     part of the keys of the shorter claim that the longer has too, 0 to 1
 * @param reworded  whether both say it in words of their own, of which vectors and the parts of the claims told that they
 *                  mean the same
 */
public record ClaimPair(PassagePair passages, Assertion a, Assertion b, Match subject, Match predicate, Match object,
		Set<String> common, double share, boolean reworded) {
	private static final double MOST = 0.75;
	private static final double HALF = 0.5;

	/** How two parts match; {@code unknown} when one of them is not told. */
	public enum Match {
		same, opposite, different, unknown
	}

	/** Two claims that are compared by their words. */
	public ClaimPair(PassagePair passages, Assertion a, Assertion b, Match subject, Match predicate, Match object,
			Set<String> common, double share) {
		this(passages, a, b, subject, predicate, object, common, share, false);
	}

	/** Compares two claims of two passages. */
	public static ClaimPair of(PassagePair passages, Assertion a, Assertion b) {
		Set<String> common = both(a.terms(), b.terms());
		int shorter = Math.max(1, Math.min(a.terms().size(), b.terms().size()));
		boolean theme = a.subject().isEmpty() && b.subject().isEmpty()
				&& match(a.theme(), b.theme(), 0.3) == Match.same;
		Set<String> alias = nouns(a.subject(), b.subject());
		alias.addAll(nouns(b.subject(), a.subject()));
		Match subject = theme || !alias.isEmpty() ? Match.same : match(a.subject(), b.subject(), 0.3);
		common.addAll(alias);
		Match object = theme ? match(without(a.object(), a.theme()), without(b.object(), b.theme()), 0.5)
				: match(a.object(), b.object(), 0.5);
		return new ClaimPair(passages, a, b, subject, predicate(a, b), object, common,
				common.size() / (double) shorter);
	}

	private static Set<String> without(Set<String> keys, Set<String> left) {
		Set<String> rest = new HashSet<>(keys);
		rest.removeAll(left);
		return rest;
	}

	/** The same two claims the other way round. */
	public ClaimPair turned() {
		return new ClaimPair(new PassagePair(passages.b(), passages.a(), passages.shared(), passages.score()), b, a,
				subject, predicate, object, common, share, reworded);
	}

	/** The same two claims, as ones that mean the same. */
	ClaimPair saidInOtherWords() {
		return new ClaimPair(passages, a, b, subject, predicate, object, common, share, true);
	}

	public Passage placeA() {
		return passages.a();
	}

	public Passage placeB() {
		return passages.b();
	}

	public Side sideA() {
		return Side.of(passages.a(), a.span());
	}

	public Side sideB() {
		return Side.of(passages.b(), b.span());
	}

	/** Whether both say the same kind of thing of the same, so that a difference in the rest counts. */
	public boolean isSameMatter() {
		boolean slots = subject == Match.same && predicate == Match.same
				&& (object == Match.same || object == Match.unknown && share >= MOST && common.size() >= 2);
		return slots || reworded || isOneSpeakersMatter() || isOtherVoice()
				|| predicate != Match.opposite && subject != Match.different && share >= MOST && common.size() >= 3;
	}

	/** What is done without a doer in the one, and by somebody in the other: "the result will be announced". */
	private boolean isOtherVoice() {
		boolean voices = a.theme().isEmpty() != b.theme().isEmpty();
		Set<String> theme = a.theme().isEmpty() ? b.theme() : a.theme();
		Set<String> object = a.theme().isEmpty() ? a.object() : b.object();
		return voices && subject == Match.unknown && predicate == Match.same && share >= MOST && common.size() >= 2
				&& !both(theme, object).isEmpty() && !isLightOnly();
	}

	/** What one speaker says "we" do, and what the same speaker is said to have said somebody does. */
	private boolean isOneSpeakersMatter() {
		return subject == Match.unknown && predicate == Match.same && object == Match.same && !a.speaker().isEmpty()
				&& a.speaker().equals(b.speaker());
	}

	/** Whether both claims are about one thing, so that they answer one question. */
	public boolean isOneQuestion() {
		return (isSameMatter() || isSameEvent() || isOppositeMatter()) && isTimeCompatible();
	}

	/** Whether both tell of one event, so that a difference in time or number counts. */
	public boolean isSameEvent() {
		boolean slots = subject == Match.same && predicate == Match.same
				&& (object == Match.same || object == Match.unknown || share >= HALF);
		boolean words = predicate == Match.same && subject != Match.different && share >= MOST && common.size() >= 2;
		return (slots || words) && !isLightOnly();
	}

	/** Whether the verbs say little and what follows them is not the same: "taken to hospital", "taken to a shelter". */
	private boolean isLightOnly() {
		Set<String> verbs = both(a.predicate(), b.predicate());
		if (verbs.isEmpty() || !verbs.stream().allMatch(v -> Vocabulary.english().isRoot("light", v))) {
			return false;
		}
		Optional<String> first = complement(placeA(), a);
		Optional<String> second = complement(placeB(), b);
		return first.isPresent() && second.isPresent() && !first.equals(second);
	}

	/** The first word with a meaning of its own behind the verb that is no number. */
	private static Optional<String> complement(Passage passage, Assertion claim) {
		int verb = claim.claim().slots().stream().filter(s -> s.role() == Role.predicate).mapToInt(s -> s.span().end())
				.max().orElse(claim.span().end());
		return passage.words(claim.span()).stream().filter(w -> w.span().begin() >= verb)
				.filter(Vocabulary.english()::isContent)
				.filter(w -> claim.claim().figures().stream().noneMatch(f -> f.span().overlaps(w.span())))
				.map(Word::root).findFirst();
	}

	/** Whether both speak of the same but say opposite things of it by their verbs. */
	public boolean isOppositeMatter() {
		return subject == Match.same && predicate == Match.opposite && object != Match.different || differByOpposites();
	}

	/** Whether all words are the same but one pair of opposites: "taxes on fuel rose", "taxes on fuel fell". */
	private boolean differByOpposites() {
		Set<String> onlyA = new HashSet<>(a.terms());
		onlyA.removeAll(common);
		Set<String> onlyB = new HashSet<>(b.terms());
		onlyB.removeAll(common);
		return subject != Match.different && common.size() >= 2 && onlyA.size() == 1 && onlyB.size() == 1
				&& Vocabulary.english().areOpposite(onlyA.iterator().next(), onlyB.iterator().next());
	}

	/** Whether both give numbers and none is the same, so that they tell of two things or of two states of one. */
	public boolean hasOtherFigures() {
		List<Figure> first = a.claim().figures();
		List<Figure> second = b.claim().figures();
		return !first.isEmpty() && !second.isEmpty() && first.stream()
				.noneMatch(x -> second.stream().anyMatch(y -> x.value().compareTo(y.value()) == 0));
	}

	/** Whether no day or period that one names excludes all that the other names. */
	public boolean isTimeCompatible() {
		List<Edtf> first = times(a);
		List<Edtf> second = times(b);
		return first.isEmpty() || second.isEmpty()
				|| first.stream().anyMatch(x -> second.stream().anyMatch(x::overlaps));
	}

	/** The dates a claim names. */
	public static List<Edtf> times(Assertion claim) {
		return claim.claim().times().stream().flatMap(t -> Edtf.parse(t.value()).stream()).toList();
	}

	private static Match predicate(Assertion a, Assertion b) {
		if (a.predicate().isEmpty() || b.predicate().isEmpty()) {
			return a.predicate().isEmpty() && b.predicate().isEmpty() ? Match.same : Match.unknown;
		}
		Vocabulary vocabulary = Vocabulary.english();
		boolean opposite = a.predicate().stream()
				.anyMatch(x -> b.predicate().stream().anyMatch(y -> vocabulary.areOpposite(x, y)));
		return opposite ? Match.opposite : both(a.predicate(), b.predicate()).isEmpty() ? Match.different : Match.same;
	}

	private static Match match(Set<String> a, Set<String> b, double least) {
		if (a.isEmpty() || b.isEmpty()) {
			return Match.unknown;
		}
		Vocabulary vocabulary = Vocabulary.english();
		int common = both(a, b).size();
		if (common >= least * Math.min(a.size(), b.size()) && common > 0) {
			return Match.same;
		}
		boolean opposite = a.stream().anyMatch(x -> b.stream().anyMatch(y -> vocabulary.areOpposite(x, y)));
		return opposite ? Match.opposite : Match.different;
	}

	private static Set<String> both(Set<String> a, Set<String> b) {
		Set<String> both = new HashSet<>(a);
		both.retainAll(b);
		for (String key : a) {
			if (key.startsWith("@") && !both.contains(key)
					&& b.stream().anyMatch(k -> k.startsWith("@") && !both.contains(k)
							&& Matter.isOneName(key.substring(1), k.substring(1)))) {
				both.add(key);
			}
		}
		return both;
	}

	/** The nouns of one subject that the names of the other end with, "the bank" for "Ostra Bank", or that are such a name as a plain word. */
	private static Set<String> nouns(Set<String> names, Set<String> others) {
		Set<String> nouns = new HashSet<>();
		names.stream().filter(n -> n.startsWith("@")).map(n -> n.substring(1)).forEach(n -> {
			int blank = n.lastIndexOf(' ');
			String noun = blank < 0 ? Stems.of(n) : Vocabulary.english().root(n.substring(blank + 1));
			if (others.contains(noun) && (blank < 0 || others.size() == 1)) {
				nouns.add(noun);
			}
		});
		return nouns;
	}
}
