package org.assay.comparison.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins the two nearest clusters until no two are near enough. How near two clusters are is the mean cosine over all
 * pairs of their members, which the sums of their unit vectors give without looking at the pairs.
 */
final class AverageLinkage {
	private final double threshold;
	private final Map<Integer, Cluster> clusters = new TreeMap<>();
	private final PriorityQueue<Edge> edges = new PriorityQueue<>(Edge.NEAREST);
	private final double[] dense;
	private int next;

	private record Cluster(List<Integer> members, SparseVector sum, SortedSet<Integer> near) {
	}

	private AverageLinkage(List<SparseVector> vectors, double threshold) {
		this.threshold = threshold;
		vectors.forEach(v -> clusters.put(next, new Cluster(List.of(next++), v, new TreeSet<>())));
		dense = new double[vectors.stream().mapToInt(SparseVector::end).max().orElse(0)];
		Neighbours.of(vectors, threshold).forEach(this::add);
	}

	/**
	 * @param vectors   of length one
	 * @param threshold least mean cosine at which clusters are joined
	 * @return indexes of vectors, each once, ascending within a cluster, clusters by their first member
	 */
	static List<List<Integer>> clusters(List<SparseVector> vectors, double threshold) {
		return new AverageLinkage(vectors, threshold).join();
	}

	private void add(Edge edge) {
		edges.add(edge);
		clusters.get(edge.a()).near().add(edge.b());
		clusters.get(edge.b()).near().add(edge.a());
	}

	private List<List<Integer>> join() {
		for (Edge edge = edges.poll(); edge != null; edge = edges.poll()) {
			// of a pair whose clusters have been joined to others meanwhile nothing is left to do
			if (clusters.containsKey(edge.a()) && clusters.containsKey(edge.b())) {
				join(clusters.remove(edge.a()), clusters.remove(edge.b()));
			}
		}
		Map<Integer, List<Integer>> byFirst = new HashMap<>();
		clusters.values().forEach(c -> byFirst.put(c.members().getFirst(), c.members()));
		return byFirst.keySet().stream().sorted().map(byFirst::get).toList();
	}

	private void join(Cluster a, Cluster b) {
		List<Integer> members = new ArrayList<>(a.members());
		members.addAll(b.members());
		members.sort(null);
		SortedSet<Integer> around = new TreeSet<>(a.near());
		around.addAll(b.near());
		around.retainAll(clusters.keySet());
		int number = next++;
		Cluster both = new Cluster(members, a.sum().plus(b.sum()), new TreeSet<>());
		clusters.put(number, both);
		both.sum().spread(dense);
		for (int other : around) {
			Cluster neighbour = clusters.get(other);
			double similarity = neighbour.sum().dot(dense)
					/ ((double) members.size() * neighbour.members().size());
			if (similarity >= threshold) {
				add(new Edge(similarity, other, number));
			}
		}
		both.sum().clear(dense);
	}
}
