package org.assay.comparison.events;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.comparison.events.MergedEvent.Told;
import org.assay.comparison.passages.Assertion;
import org.assay.comparison.passages.MadeClaim;
import org.assay.comparison.relations.ClaimPair;
import org.assay.reading.Claim;
import org.assay.reading.Claim.Role;
import org.assay.reading.TimeExpression;
import org.assay.reading.TimexType;
import org.assay.reading.Why;
import org.assay.text.Edtf;
import org.assay.text.Precision;
import org.assay.text.Span;

/** The claims that tell of one event, and the times that they give. */
final class Telling {
	private static final int MOST_CONFLICTS = 3;
	private static final int FARTHEST_DAYS = 31;
	private static final double AGREED = 0.6;
	private static final double IN_CONFLICT = 0.5;
	private static final int LONGEST = 90;

	private final List<MadeClaim> tellings;
	private final List<ClaimPair> joins;
	private final List<Edtf> happened;

	Telling(List<MadeClaim> tellings, List<ClaimPair> joins) {
		this.tellings = tellings;
		this.joins = joins;
		this.happened = times(Telling::happened).stream()
				.filter(t -> t.precision() != Precision.decade && t.precision() != Precision.century)
				.toList();
	}

	/** The times of a claim without those that only say whom or what it is about: "the pin-up queen of the 1950s died". */
	private static Stream<TimeExpression> happened(MadeClaim telling) {
		Claim claim = telling.assertion().claim();
		return claim.times().stream().filter(t -> claim.slots().stream()
				.noneMatch(s -> s.role() == Role.who && s.span().overlaps(t.span())));
	}

	/** Each different time once, the earliest first; a decade or a century dates no event. */
	List<Edtf> happened() {
		return happened;
	}

	/** Whether the times lie so far apart, or differ so often, that they are those of several events. */
	boolean isSeries() {
		List<Edtf> days = happened.stream().filter(t -> t.precision().isFinerThan(Precision.weekend)).toList();
		return conflicts() > MOST_CONFLICTS || !days.isEmpty()
				&& days.getLast().begin().isAfter(days.getFirst().begin().plusDays(FARTHEST_DAYS));
	}

	/** How many of the times exclude the earliest. */
	private int conflicts() {
		return (int) happened.stream().filter(t -> !t.overlaps(happened.getFirst())).count();
	}

	MergedEvent event() {
		List<String> published = tellings.stream().map(a -> a.passage().document().published())
				.flatMap(p -> Edtf.parse(p).stream()).distinct().sorted().map(Edtf::value).toList();
		return new MergedEvent(title(),
				tellings.stream().map(t -> new Told(t.documentId(), t.assertion().span())).toList(),
				values(happened), values(times(Telling::said)), published, why());
	}

	private String title() {
		MadeClaim best = tellings.stream().min(Comparator.comparing(MadeClaim::roughness)
				.thenComparing((MadeClaim a) -> a.assertion().span().length()).thenComparing(a -> a.assertion().span()))
				.orElseThrow();
		String words = best.line();
		int blank = words.length() <= LONGEST ? -1 : words.lastIndexOf(' ', LONGEST);
		return blank < 0 ? words : words.substring(0, blank) + " …";
	}

	/** When whoever is cited said it: a time of the sentence that stands outside what is said. */
	private static Stream<TimeExpression> said(MadeClaim telling) {
		List<Span> content = telling.assertion().claim().attribution().map(a -> a.content()).orElse(List.of());
		return content.isEmpty() ? Stream.empty()
				: telling.passage().times().stream()
						.filter(t -> content.stream().noneMatch(c -> c.overlaps(t.span())))
						.filter(t -> telling.assertion().claim().times().stream()
								.noneMatch(own -> own.span().equals(t.span())));
	}

	private List<Edtf> times(Function<MadeClaim, Stream<TimeExpression>> of) {
		return tellings.stream().flatMap(of).filter(t -> t.type() == TimexType.date || t.type() == TimexType.time)
				.flatMap(t -> Edtf.parse(t.value()).stream()).distinct().sorted().toList();
	}

	private static List<String> values(List<Edtf> times) {
		return times.stream().map(Edtf::value).toList();
	}

	private Why why() {
		long documents = tellings.stream().map(MadeClaim::documentId).distinct().count();
		StringBuilder because = new StringBuilder(documents + " documents tell of it in "
				+ (tellings.size() == documents ? "" : tellings.size() + " places, in ")
				+ "claims with the same subject and verb (" + words(common(Assertion::subject)) + "; "
				+ words(common(Assertion::predicate)) + "). ");
		boolean conflict = conflicts() > 0;
		because.append(conflict ? "The times exclude each other and are all kept: "
				: happened.size() == 1 ? "One time is given: " : "The times fit each other: ");
		because.append(happened.stream().map(Edtf::words).collect(Collectors.joining(", "))).append('.');
		long undated = tellings.stream().filter(a -> happened(a).findAny().isEmpty()).count();
		if (undated > 0) {
			because.append(undated == 1 ? " One telling gives no time." : " " + undated + " tellings give no time.");
		}
		return new Why(conflict ? "event.other-time" : "event.same-time", because.toString(), arithmetic(),
				conflict ? IN_CONFLICT : AGREED);
	}

	/** What the joined claims have in common in one part. */
	private Set<String> common(Function<Assertion, Set<String>> part) {
		Set<String> common = new LinkedHashSet<>();
		for (ClaimPair join : joins) {
			part.apply(join.a()).stream().filter(part.apply(join.b())::contains).sorted().forEach(common::add);
		}
		return common;
	}

	private static String words(Collection<String> keys) {
		return keys.isEmpty() ? "not told in one"
				: keys.stream().map(k -> k.startsWith("@") ? k.substring(1) : k).sorted()
						.collect(Collectors.joining(", "));
	}

	/** How the times were worked out. */
	private List<String> arithmetic() {
		return tellings.stream().flatMap(Telling::happened).map(TimeExpression::arithmetic)
				.filter(a -> !a.isBlank()).distinct().toList();
	}
}
