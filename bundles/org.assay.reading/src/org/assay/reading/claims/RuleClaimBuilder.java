package org.assay.reading.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.reading.Attribution;
import org.assay.reading.Attribution.Kind;
import org.assay.reading.Claim;
import org.assay.reading.Figure;
import org.assay.reading.TimeExpression;
import org.assay.reading.names.Names;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;
import org.assay.text.Span;

/** One claim for each attributed statement and for each clause that the outlet asserts itself. */
public final class RuleClaimBuilder implements ClaimBuilder {

	@Override
	public List<Claim> claims(ParsedText text, Names names, List<TimeExpression> times, List<Figure> figures,
			List<Attribution> attributions) {
		ClaimMaker maker = new ClaimMaker(text, names, times, figures);
		List<Claim> claims = new ArrayList<>();
		for (Attribution attribution : attributions) {
			if (!attribution.why().rule().equals("quote.within-clause")) {
				claims.add(maker.attributed(attribution));
			}
		}
		own(text, attributions, maker, claims);
		claims.sort(Comparator.comparing(claim -> claim.content().get(0)));
		return claims;
	}

	private static void own(ParsedText text, List<Attribution> attributions, ClaimMaker maker, List<Claim> claims) {
		List<Span> taken = taken(attributions);
		ClauseReader reader = new ClauseReader(text.tagged());
		int next = 0;
		for (Stretch sentence : text.sentences()) {
			if (!text.block(sentence).isRead() || text.tokens().is(sentence.to() - 1, "?")) {
				continue;
			}
			for (Clause clause : reader.clauses(sentence.from(), sentence.to())) {
				Span span = text.tokens().span(clause.from(), clause.to());
				while (next < taken.size() && taken.get(next).end() <= span.begin()) {
					next++;
				}
				Optional<Clause> free = free(text, clause, taken, next, span);
				free.filter(Clause::hasVerb).ifPresent(c -> claims.add(maker.own(c)));
			}
		}
	}

	/** What of the clause comes before the first attributed words; nothing when these begin it. */
	private static Optional<Clause> free(ParsedText text, Clause clause, List<Span> taken, int next, Span span) {
		if (next >= taken.size() || taken.get(next).begin() >= span.end()) {
			return Optional.of(clause);
		}
		int to = text.tokens().from(taken.get(next).begin());
		while (to > clause.from() && !text.tokens().isWord(to - 1) && !text.tokens().startsWithDigit(to - 1)) {
			to--;
		}
		if (to - clause.from() < 4) {
			return Optional.empty();
		}
		Clause shorter = new ClauseReader(text.tagged()).read(clause.from(), to);
		return shorter.hasSubject() ? Optional.of(shorter) : Optional.empty();
	}

	/** Content, cue and source of every attribution, in order of their begins and merged where they overlap. */
	private static List<Span> taken(List<Attribution> attributions) {
		List<Span> all = new ArrayList<>();
		for (Attribution attribution : attributions) {
			if (attribution.kind() != Kind.mixed) {
				all.addAll(attribution.content());
				all.addAll(attribution.cue());
				all.addAll(attribution.source());
			}
		}
		all.sort(Comparator.naturalOrder());
		List<Span> merged = new ArrayList<>();
		for (Span span : all) {
			int last = merged.size() - 1;
			if (last >= 0 && merged.get(last).end() >= span.begin()) {
				merged.set(last, merged.get(last).cover(span));
			} else {
				merged.add(span);
			}
		}
		return merged;
	}
}
