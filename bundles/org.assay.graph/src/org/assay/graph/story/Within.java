package org.assay.graph.story;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assay.graph.Graph.Edge;
import org.assay.graph.Graph.Node;
import org.assay.graph.Graph.Shape;
import org.eclipse.emf.ecore.EObject;

/**
 * The part of a case that a graph is asked about, such as a stretch of time. What lies outside goes on being shown, since it is what
 * the other may have come from, but stands back. Immutable; any thread.
 *
 * @param elements in it, by identity; nothing for the whole case
 */
public record Within(Optional<Set<EObject>> elements) {
	/** The whole case. */
	public static final Within ALL = new Within(Optional.empty());

	/** Whether it is the whole case. */
	boolean isAll() {
		return elements.isEmpty();
	}

	boolean has(EObject element) {
		return isAll() || elements.get().contains(element);
	}

	/** How many of these are in it. */
	public long count(Collection<? extends EObject> among) {
		return among.stream().filter(this::has).count();
	}

	/** How many there are, such as "5", and of a part of the case "2 of 5". */
	public String counted(Collection<? extends EObject> among) {
		return isAll() ? String.valueOf(among.size()) : count(among) + " of " + among.size();
	}

	/** So many in the order that they have, without some of those outside where they are too many. */
	static <T> List<T> first(Collection<T> all, Predicate<T> isInside, int most) {
		Set<T> kept = new HashSet<>();
		Stream.concat(all.stream().filter(isInside), all.stream().filter(isInside.negate())).limit(most)
				.forEach(kept::add);
		return all.stream().filter(kept::contains).toList();
	}

	/** Such as "2 of 5 reports". */
	static String count(long inside, int all, String one, String several) {
		return inside + " of " + all + " " + (all == 1 ? one : several);
	}

	/**
	 * The boxes, of which those outside stand back: documents that are not inside, and who is joined with such documents alone.
	 *
	 * @param documents ids of the boxes of documents that are inside
	 */
	List<Node> mark(Collection<Node> nodes, Collection<Edge> edges, Set<String> documents) {
		if (isAll()) {
			return List.copyOf(nodes);
		}
		Set<String> parties = new HashSet<>();
		nodes.stream().filter(n -> n.shape() == Shape.party).map(Node::id).forEach(parties::add);
		Set<String> inside = new HashSet<>(documents);
		Deque<String> next = new ArrayDeque<>(documents);
		while (!next.isEmpty()) {
			String at = next.pop();
			edges.stream().filter(e -> e.from().equals(at) || e.to().equals(at))
					.map(e -> e.from().equals(at) ? e.to() : e.from()).filter(parties::contains).filter(inside::add)
					.forEach(next::push);
		}
		return nodes.stream().map(n -> inside.contains(n.id()) ? n : n.standingBack()).toList();
	}
}
