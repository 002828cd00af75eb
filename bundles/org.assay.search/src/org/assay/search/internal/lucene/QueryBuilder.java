package org.assay.search.internal.lucene;

import java.util.List;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.assay.search.Kind;
import org.assay.search.query.Amount;
import org.assay.search.query.Clause;
import org.assay.search.query.Days;
import org.assay.search.query.SearchQuery;
import org.assay.search.query.Term.AnyOf;
import org.assay.search.query.Term.By;
import org.assay.search.query.Term.FigureRange;
import org.assay.search.query.Term.Match;
import org.assay.search.query.Term.OfKind;
import org.assay.search.query.Term.Place;
import org.assay.search.query.Term.Published;
import org.assay.search.query.Term.Speaker;
import org.assay.search.query.Term.Sum;
import org.assay.search.query.Term.When;
import org.assay.search.query.Term.WithVerdict;
import org.assay.search.query.Term.Words;

/** Says in Lucene's words what is searched for. */
final class QueryBuilder {
	private static final float TITLE = 3f;
	private static final float NOTE = 0.8f;
	/** Numbers this close together, in proportion, count as equal: decimal fractions have no exact binary form. */
	private static final double EXACT = 1e-9;
	private final WordAnalyzer plain = new WordAnalyzer(false);

	Query build(SearchQuery query) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		all.add(new FieldExistsQuery(Fields.KIND), Occur.FILTER);
		for (Clause clause : query.clauses()) {
			all.add(query(clause.term()), clause.isExcluded() ? Occur.MUST_NOT : occur(clause.term()));
		}
		return all.build();
	}

	/** What is brought out of what was found; filters are left out, which have no places and are slow to ask for them. */
	Query places(SearchQuery query) {
		return any(query.clauses().stream().filter(c -> !c.isExcluded()).map(c -> places(c.term())).toList());
	}

	private Query places(org.assay.search.query.Term term) {
		return switch (term) {
		case Words words -> places(words);
		case Sum sum -> any(List.of(places(new Words(sum.typed(), Match.phrase, Place.anywhere)),
				amount(sum.amount(), sum.amount().unit())));
		case AnyOf any -> any(any.clauses().stream().filter(c -> !c.isExcluded()).map(c -> places(c.term())).toList());
		default -> new MatchNoDocsQuery("a filter");
		};
	}

	private Query places(Words words) {
		List<String> tokens = plain.words(words.typed());
		boolean isInText = words.place() == Place.anywhere || words.place() == Place.text;
		return isInText && !tokens.isEmpty() ? in(Fields.TEXT, tokens, words.match())
				: new MatchNoDocsQuery("not in the text");
	}

	/** Whether it decides only, or says how well something fits too. */
	private static Occur occur(org.assay.search.query.Term term) {
		return term instanceof Words || term instanceof Sum || term instanceof AnyOf ? Occur.MUST : Occur.FILTER;
	}

	private Query query(org.assay.search.query.Term term) {
		return switch (term) {
		case Words words -> words(words);
		case Sum sum -> sum(sum);
		case FigureRange range -> range(range.low(), range.high());
		case OfKind kind -> kind(kind.kind());
		case WithVerdict verdict -> new TermQuery(new Term(Fields.VERDICT, verdict.verdict()));
		case By by -> named(Fields.BY, by.name());
		case Speaker speaker -> named(Fields.SPEAKER, speaker.name());
		case Published published -> days(Fields.PUBLISHED, published.days());
		case When when -> days(Fields.WHEN, when.days());
		case AnyOf any -> any(any.clauses().stream().map(this::either).toList());
		};
	}

	private Query either(Clause clause) {
		if (!clause.isExcluded()) {
			return query(clause.term());
		}
		return new BooleanQuery.Builder().add(new FieldExistsQuery(Fields.KIND), Occur.FILTER)
				.add(query(clause.term()), Occur.MUST_NOT).build();
	}

	private Query words(Words words) {
		List<String> tokens = plain.words(words.typed());
		if (tokens.isEmpty()) {
			return new MatchNoDocsQuery("no word in " + words.typed());
		}
		Query text = in(Fields.TEXT, tokens, words.match());
		Query title = new BoostQuery(in(Fields.TITLE, tokens, words.match()), TITLE);
		Query note = new BoostQuery(in(Fields.ABOUT, tokens, words.match()), NOTE);
		return switch (words.place()) {
		case anywhere -> any(List.of(text, title, note));
		case text -> text;
		case title -> title;
		case note -> note;
		};
	}

	/** Where the figure has been read, its unit decides; elsewhere the words do. */
	private Query sum(Sum sum) {
		String unit = sum.amount().unit();
		Query words = words(new Words(sum.typed(), Match.phrase, Place.anywhere));
		if (!unit.isEmpty()) {
			words = new BooleanQuery.Builder().add(words, Occur.MUST).add(amount(sum.amount(), ""), Occur.MUST_NOT)
					.build();
		}
		return any(List.of(words, amount(sum.amount(), unit)));
	}

	private static Query amount(Amount amount, String unit) {
		return new TermQuery(new Term(Fields.AMOUNT, AmountTokens.token(amount.canonical(), unit)));
	}

	private static Query in(String field, List<String> tokens, Match match) {
		String last = tokens.getLast();
		if (match == Match.prefix && tokens.size() == 1) {
			return new PrefixQuery(new Term(field, last));
		}
		if (match == Match.word && tokens.size() == 1) {
			return new TermQuery(new Term(field, Stems.of(last)));
		}
		return phrase(field, tokens);
	}

	private static Query phrase(String field, List<String> tokens) {
		return tokens.size() == 1 ? new TermQuery(new Term(field, tokens.getFirst()))
				: new PhraseQuery(field, tokens.toArray(String[]::new));
	}

	/** A name by its beginning, so that {@code by:reut} finds Reuters. */
	private Query named(String field, String name) {
		List<String> tokens = plain.words(name);
		if (tokens.isEmpty()) {
			return new MatchNoDocsQuery("no word in " + name);
		}
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		tokens.forEach(token -> all.add(new PrefixQuery(new Term(field, token)), Occur.FILTER));
		return all.build();
	}

	private static Query kind(Kind kind) {
		return new TermQuery(new Term(Fields.KIND, kind.name()));
	}

	private static Query days(String field, Days days) {
		return LongPoint.newRangeQuery(field, days.first(), days.last());
	}

	private static Query range(Amount low, Amount high) {
		double from = low.value().doubleValue();
		double to = high.value().doubleValue();
		boolean isAny = low.unit().isEmpty();
		double unit = Records.unitNumber(low.unit());
		return new ConstantScoreQuery(DoubleRange.newIntersectsQuery(Fields.SUM,
				new double[] { from - Math.abs(from) * EXACT, isAny ? Double.NEGATIVE_INFINITY : unit },
				new double[] { to + Math.abs(to) * EXACT, isAny ? Double.POSITIVE_INFINITY : unit }));
	}

	private static Query any(List<Query> queries) {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		queries.forEach(q -> any.add(q, Occur.SHOULD));
		return any.build();
	}
}
