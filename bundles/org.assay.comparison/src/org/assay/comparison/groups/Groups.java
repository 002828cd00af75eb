package org.assay.comparison.groups;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Things that are joined, two by two, into groups. Not for several threads at once. */
public final class Groups<T> {
	private final Map<T, T> up;

	private Groups(Map<T, T> up) {
		this.up = up;
	}

	/** Of things that are the same when they are equal. */
	public static <T> Groups<T> byEquality() {
		return new Groups<>(new HashMap<>());
	}

	/** Of things that are the same only with themselves. */
	public static <T> Groups<T> byIdentity() {
		return new Groups<>(new IdentityHashMap<>());
	}

	/** Makes the groups of both one, under the root of the first. */
	public void join(T a, T b) {
		T first = root(a);
		T second = root(b);
		up.putIfAbsent(first, first);
		up.put(second, first);
	}

	/** Whether it was ever joined with anything. */
	public boolean isJoined(T one) {
		return up.containsKey(one);
	}

	/** The one that stands for the group; whatever was never joined stands for itself. */
	public T root(T one) {
		T root = one;
		for (T next = up.get(root); next != null && next != root; next = up.get(root)) {
			// the way is halved for those who come after
			up.put(root, up.getOrDefault(next, next));
			root = next;
		}
		return root;
	}
}
