package org.assay.search.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.assay.search.Found;
import org.assay.search.Hit;
import org.assay.search.Kind;
import org.assay.search.internal.entries.Unit;
import org.assay.search.query.SearchQuery;

/** An index, in memory or on disk. One thread writes at a time; any may search meanwhile. */
public final class LuceneIndex implements AutoCloseable {
	private static final String FORMAT = "format";
	/** Kept, since a logger that nobody holds forgets its level. It tells of a faster way that needs an option of Java. */
	private static final Logger VECTORS = Logger
			.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");
	private final Directory directory;
	private final IndexWriter writer;
	private final SearcherManager searchers;
	private final QueryBuilder queries = new QueryBuilder();

	static {
		VECTORS.setLevel(Level.SEVERE);
	}

	/**
	 * Opens an index, or makes one. One of another format is emptied.
	 *
	 * @param directory closed with the index
	 */
	public LuceneIndex(Directory directory) throws IOException {
		this.directory = directory;
		IndexWriterConfig config = new IndexWriterConfig(new WordAnalyzer(true));
		config.setSimilarity(new Closeness());
		config.setCommitOnClose(true);
		writer = new IndexWriter(directory, config);
		if (!isCurrent()) {
			writer.deleteAll();
		}
		writer.setLiveCommitData(Map.of(FORMAT, Fields.FORMAT).entrySet());
		searchers = new SearcherManager(writer, new SearcherFactory() {
			@Override
			public IndexSearcher newSearcher(IndexReader reader, IndexReader before) {
				IndexSearcher searcher = new IndexSearcher(reader);
				searcher.setSimilarity(new Closeness());
				searcher.setQueryCache(null);
				return searcher;
			}
		});
	}

	private boolean isCurrent() {
		Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
		if (data != null) {
			for (Map.Entry<String, String> entry : data) {
				if (entry.getKey().equals(FORMAT)) {
					return entry.getValue().equals(Fields.FORMAT);
				}
			}
		}
		return writer.getDocStats().numDocs == 0;
	}

	/** The stamps of all units in the index, by their ids. */
	public Map<String, String> stamps() throws IOException {
		searchers.maybeRefreshBlocking();
		IndexSearcher searcher = searchers.acquire();
		try {
			Map<String, String> result = new HashMap<>();
			for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
				addStamps(result, leaf);
			}
			return result;
		} finally {
			searchers.release(searcher);
		}
	}

	private static void addStamps(Map<String, String> result, LeafReaderContext leaf) throws IOException {
		Terms terms = leaf.reader().terms(Fields.STAMP);
		if (terms == null) {
			return;
		}
		StoredFields stored = leaf.reader().storedFields();
		TermsEnum each = terms.iterator();
		PostingsEnum records = null;
		while (each.next() != null) {
			records = each.postings(records, PostingsEnum.NONE);
			for (int r = records.nextDoc(); r != DocIdSetIterator.NO_MORE_DOCS; r = records.nextDoc()) {
				if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(r)) {
					result.put(stored.document(r, Set.of(Fields.UNIT)).get(Fields.UNIT), each.term().utf8ToString());
				}
			}
		}
	}

	/** Puts a unit in the place of what the index held of it. */
	public void put(Unit unit, CharSequence text) throws IOException {
		writer.updateDocuments(new Term(Fields.UNIT, unit.id()), new Records(unit, text).all());
	}

	public void remove(String unitId) throws IOException {
		writer.deleteDocuments(new Term(Fields.UNIT, unitId));
	}

	/** Makes what was put and removed visible to searches. */
	public void refresh() throws IOException {
		searchers.maybeRefreshBlocking();
	}

	/** Writes everything to the disk. */
	public void commit() throws IOException {
		writer.commit();
	}

	/** @param limit how many hits of each kind are read */
	public Found search(SearchQuery query, int limit, TextOf texts) throws IOException {
		if (query.isEmpty()) {
			return Found.NOTHING;
		}
		Query built = queries.build(query);
		IndexSearcher searcher = searchers.acquire();
		try {
			Map<Kind, Best.Group> best = searcher.search(built, new Best(limit));
			HitReader reader = new HitReader(searcher, queries.places(query), texts);
			List<Found.Group> groups = new ArrayList<>();
			for (Map.Entry<Kind, Best.Group> group : best.entrySet()) {
				List<Hit> hits = new ArrayList<>();
				for (Best.Fit fit : group.getValue().best()) {
					hits.add(reader.read(group.getKey(), fit.record()));
				}
				groups.add(new Found.Group(group.getKey(), group.getValue().count(), hits));
			}
			return new Found(groups);
		} finally {
			searchers.release(searcher);
		}
	}

	/** Commits and closes. */
	@Override
	public void close() throws IOException {
		try (directory; writer; searchers) {
			// closed in the reverse order, also when one of them fails
			writer.commit();
		}
	}
}
