package org.assay.search.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.assay.search.Kind;

/** Gathers, for each kind, the records that fit best and how many fit, in one go over the index. */
final class Best implements CollectorManager<Best.Gatherer, Map<Kind, Best.Group>> {
	/** One record; the better, the higher the score, and among equals the lower the order. */
	record Fit(int record, float score, long order) {
		static final Comparator<Fit> WORST_FIRST = Comparator.comparingDouble(Fit::score)
				.thenComparing(Comparator.comparingLong(Fit::order).reversed());
	}

	/**
	 * What fits of one kind.
	 *
	 * @param count of all
	 * @param best  the best, best first
	 */
	record Group(int count, List<Fit> best) {
	}

	private final int limit;

	/** @param limit how many of each kind are kept */
	Best(int limit) {
		this.limit = limit;
	}

	@Override
	public Gatherer newCollector() {
		return new Gatherer(limit);
	}

	@Override
	public Map<Kind, Group> reduce(Collection<Gatherer> gatherers) {
		Map<Kind, Group> result = new EnumMap<>(Kind.class);
		for (Kind kind : Kind.values()) {
			List<Fit> all = new ArrayList<>();
			gatherers.forEach(g -> all.addAll(g.best.get(kind.ordinal())));
			int count = gatherers.stream().mapToInt(g -> g.counts[kind.ordinal()]).sum();
			all.sort(Fit.WORST_FIRST.reversed());
			if (count > 0) {
				result.put(kind, new Group(count, List.copyOf(all.subList(0, Math.min(limit, all.size())))));
			}
		}
		return result;
	}

	/** Works on some segments of the index. */
	static final class Gatherer implements Collector {
		private final int limit;
		private final int[] counts = new int[Kind.values().length];
		private final List<PriorityQueue<Fit>> best = new ArrayList<>();

		Gatherer(int limit) {
			this.limit = limit;
			for (int i = 0; i < counts.length; i++) {
				best.add(new PriorityQueue<>(Fit.WORST_FIRST));
			}
		}

		@Override
		public ScoreMode scoreMode() {
			return ScoreMode.COMPLETE;
		}

		@Override
		public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
			NumericDocValues kinds = DocValues.getNumeric(leaf.reader(), Fields.KIND);
			NumericDocValues orders = DocValues.getNumeric(leaf.reader(), Fields.ORDER);
			return new LeafCollector() {
				private Scorable scorer;

				@Override
				public void setScorer(Scorable now) {
					scorer = now;
				}

				@Override
				public void collect(int record) throws IOException {
					if (kinds.advanceExact(record)) {
						add((int) kinds.longValue(), leaf.docBase + record, scorer.score(), record, orders);
					}
				}
			};
		}

		private void add(int kind, int global, float score, int local, NumericDocValues orders) throws IOException {
			counts[kind]++;
			PriorityQueue<Fit> queue = best.get(kind);
			boolean isFull = queue.size() == limit;
			if (isFull && score < queue.peek().score()) {
				return;
			}
			orders.advanceExact(local);
			Fit fit = new Fit(global, score, orders.longValue());
			if (!isFull) {
				queue.add(fit);
			} else if (Fit.WORST_FIRST.compare(fit, queue.peek()) > 0) {
				queue.poll();
				queue.add(fit);
			}
		}
	}
}
