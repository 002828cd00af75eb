package org.assay.comparison.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Joins the two nearest clusters until no two are near enough. How near two clusters are is the mean cosine over all
 * pairs of their members, which the sums of their unit vectors give without looking at the pairs.
 */
final class AverageLinkage {
	private final double threshold;
	/** By number; joined ones are gone. Two that are joined get the next number, so that there are fewer than twice as many. */
	private final Cluster[] clusters;
	private final PriorityQueue<Edge> edges = new PriorityQueue<>(Edge.NEAREST);
	private final double[] dense;
	private int next;

	private record Cluster(Numbers members, SparseVector sum, Numbers near) {
	}

	/**
	 * What was joined.
	 *
	 * @param members indexes of vectors, ascending
	 * @param sum     of the vectors
	 */
	record Group(Numbers members, SparseVector sum) {
	}

	private AverageLinkage(List<SparseVector> vectors, double threshold) {
		this.threshold = threshold;
		clusters = new Cluster[2 * vectors.size()];
		for (SparseVector vector : vectors) {
			Numbers alone = new Numbers();
			alone.add(next);
			clusters[next++] = new Cluster(alone, vector, new Numbers());
		}
		dense = new double[vectors.stream().mapToInt(SparseVector::end).max().orElse(0)];
		Neighbours.of(vectors, threshold).forEach(this::add);
		for (int i = 0; i < next; i++) {
			clusters[i].near().sort();
		}
	}

	/**
	 * @param vectors   of length one
	 * @param threshold least mean cosine at which clusters are joined
	 * @return indexes of vectors, each once, ascending within a cluster, clusters by their first member
	 */
	static List<List<Integer>> clusters(List<SparseVector> vectors, double threshold) {
		return groups(vectors, threshold).stream().map(g -> g.members().list()).toList();
	}

	/** The same, with the sum of each. */
	static List<Group> groups(List<SparseVector> vectors, double threshold) {
		return new AverageLinkage(vectors, threshold).join(vectors.size());
	}

	private void add(Edge edge) {
		edges.add(edge);
		clusters[edge.a()].near().add(edge.b());
		clusters[edge.b()].near().add(edge.a());
	}

	private List<Group> join(int vectors) {
		for (Edge edge = edges.poll(); edge != null; edge = edges.poll()) {
			// of a pair whose clusters have been joined to others meanwhile nothing is left to do
			if (clusters[edge.a()] != null && clusters[edge.b()] != null) {
				join(edge.a(), edge.b());
			}
		}
		Cluster[] byFirst = new Cluster[vectors];
		for (int i = 0; i < next; i++) {
			if (clusters[i] != null) {
				byFirst[clusters[i].members().get(0)] = clusters[i];
			}
		}
		List<Group> result = new ArrayList<>();
		for (Cluster cluster : byFirst) {
			if (cluster != null) {
				result.add(new Group(cluster.members(), cluster.sum()));
			}
		}
		return result;
	}

	private void join(int numberOfA, int numberOfB) {
		Cluster a = clusters[numberOfA];
		Cluster b = clusters[numberOfB];
		clusters[numberOfA] = null;
		clusters[numberOfB] = null;
		int number = next++;
		Cluster both = new Cluster(Numbers.union(a.members(), b.members()), a.sum().plus(b.sum()), new Numbers());
		clusters[number] = both;
		Numbers around = Numbers.union(a.near(), b.near());
		both.sum().spread(dense);
		for (int i = 0; i < around.size(); i++) {
			Cluster neighbour = clusters[around.get(i)];
			if (neighbour != null) {
				double similarity = neighbour.sum().dot(dense)
						/ ((double) both.members().size() * neighbour.members().size());
				if (similarity >= threshold) {
					add(new Edge(similarity, around.get(i), number));
				}
			}
		}
		both.sum().clear(dense);
	}
}
