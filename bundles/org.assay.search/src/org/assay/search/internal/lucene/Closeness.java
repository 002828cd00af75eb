package org.assay.search.internal.lucene;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * How well a record fits: by how often the words stand in it and how short it is. Nothing else in the index plays a
 * part, so that the same case gives the same order however its index has come about.
 */
final class Closeness extends Similarity {
	private static final float SATURATION = 1.2f;
	private static final float TYPICAL = 60f;

	@Override
	public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
		return new SimScorer() {
			@Override
			public float score(float frequency, long norm) {
				float length = SmallFloat.byte4ToInt((byte) norm);
				return boost * frequency / (frequency + SATURATION * (1 + length / TYPICAL));
			}
		};
	}
}
