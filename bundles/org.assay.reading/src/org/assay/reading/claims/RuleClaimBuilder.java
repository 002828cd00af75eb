package org.assay.reading.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.assay.reading.Attribution;
import org.assay.reading.Attribution.Kind;
import org.assay.reading.Claim;
import org.assay.reading.Figure;
import org.assay.reading.TimeExpression;
import org.assay.reading.names.NameLists;
import org.assay.reading.names.Names;
import org.assay.reading.quotes.CueLexicon;
import org.assay.reading.quotes.Speakers;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.tokens.Tokens;
import org.assay.text.Span;

/** The propositions of each attributed statement and of what the outlet asserts itself. */
public final class RuleClaimBuilder implements ClaimBuilder {

	/** Rules for words within a clause that says what is claimed. */
	private static final Set<String> WITHOUT_CLAUSE = Set.of("quote.within-clause", "quote.echo",
			"quote.scare");

	private final CueLexicon lexicon;
	private final NameLists lists;

	public RuleClaimBuilder(CueLexicon lexicon, NameLists lists) {
		this.lexicon = lexicon;
		this.lists = lists;
	}

	@Override
	public List<Claim> claims(ParsedText text, Names names, List<TimeExpression> times, List<Figure> figures,
			List<Attribution> attributions) {
		ClaimMaker maker = new ClaimMaker(text, names, new Speakers(text, names, lexicon, lists), times, figures);
		List<Claim> claims = new ArrayList<>();
		for (Attribution attribution : attributions) {
			if (!WITHOUT_CLAUSE.contains(attribution.why().rule())) {
				claims.addAll(maker.attributed(attribution));
			}
		}
		BitSet taken = taken(text.tokens(), attributions);
		for (Stretch sentence : text.sentences()) {
			if (text.block(sentence).isRead() && !text.tokens().is(sentence.to() - 1, "?")) {
				claims.addAll(maker.own(sentence.from(), sentence.to(), taken));
			}
		}
		claims.sort(Comparator.comparing(claim -> claim.content().get(0)));
		return claims;
	}

	/** The tokens that someone else is said to have said, and the cues; words quoted within prose remain. */
	private static BitSet taken(Tokens tokens, List<Attribution> attributions) {
		BitSet taken = new BitSet();
		for (Attribution attribution : attributions) {
			if (attribution.kind() != Kind.mixed) {
				attribution.content().forEach(span -> set(taken, tokens, span));
				attribution.cue().forEach(span -> set(taken, tokens, span));
			}
		}
		return taken;
	}

	private static void set(BitSet taken, Tokens tokens, Span span) {
		taken.set(tokens.from(span.begin()), tokens.from(span.end()));
	}
}
