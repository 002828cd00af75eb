package org.assay.search.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.assay.search.Hit;
import org.assay.search.Kind;
import org.assay.text.Span;

/** Reads what is shown of the records that were found. */
final class HitReader {
	private static final int MOST_PLACES = 200;
	private final IndexSearcher searcher;
	private final Weight weight;
	private final StoredFields stored;
	private final TextOf texts;

	/** @param places what is brought out */
	HitReader(IndexSearcher searcher, Query places, TextOf texts) throws IOException {
		this.searcher = searcher;
		this.weight = searcher.createWeight(searcher.rewrite(places), ScoreMode.COMPLETE_NO_SCORES, 1);
		this.stored = searcher.storedFields();
		this.texts = texts;
	}

	Hit read(Kind kind, int record) throws IOException {
		Document shown = stored.document(record);
		boolean isDocument = kind == Kind.document;
		CharSequence words = isDocument ? texts.document(shown.get(Fields.UNIT)) : shown.get(Fields.WORDS);
		boolean isTitled = !isDocument && words.isEmpty();
		Snippets.Placed placed = isTitled ? Snippets.of(shown.get(Fields.SHOWN_TITLE), List.of())
				: Snippets.of(words, places(record));
		Optional<Span> place = isDocument ? Optional.of(placed.place()) : first(shown.get(Fields.SPANS));
		String speaker = shown.get(Fields.SPEAKER);
		return new Hit(kind, shown.get(Fields.ID), shown.get(Fields.UNIT), shown.get(Fields.SHOWN_TITLE),
				shown.get(Fields.SHOWN_BY), shown.get(Fields.SHOWN_DATE), speaker == null ? "" : speaker,
				shown.get(Fields.VERDICT), placed.snippet(), place);
	}

	private static Optional<Span> first(String spans) {
		if (spans == null || spans.isEmpty()) {
			return Optional.empty();
		}
		String[] ends = spans.split(",")[0].split("-");
		return Optional.of(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
	}

	/** Where the found words stand in the words of the record. */
	private List<Span> places(int record) throws IOException {
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(record, leaves));
		Matches matches = weight.matches(leaf, record - leaf.docBase);
		List<Span> result = new ArrayList<>();
		if (matches != null) {
			add(result, matches.getMatches(Fields.TEXT));
			add(result, matches.getMatches(Fields.AMOUNT));
		}
		return result;
	}

	private static void add(List<Span> result, MatchesIterator matches) throws IOException {
		int n = 0;
		while (matches != null && n++ < MOST_PLACES && matches.next()) {
			if (matches.startOffset() >= 0) {
				result.add(new Span(matches.startOffset(), matches.endOffset()));
			}
		}
	}
}
